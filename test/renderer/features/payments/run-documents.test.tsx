import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../../../support/decision-desk.ts';
import { expectNoAxeFaults, showWindow } from '../../app/window.tsx';

const ACCOUNT = { accountName: 'Carys Bowen', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };

describe('documents of a run', () => {
  let desk: DecisionDesk;
  let participantId: string;
  let runId: string;
  beforeEach(async () => {
    desk = await createDecisionDesk();
    await desk.get('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
    const claimId = await desk.approved('Carys Bowen');
    participantId = (await desk.page(claimId)).claim.fields.participantId;
    desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
    const payee = { participantId, account: ACCOUNT, payrollReference: '', expectedVersion: 0 };
    await desk.get('payments.savePayee', payee);
    const { ready } = await desk.get('payments.payable', { areaId: desk.areaId });
    const run = await desk.get('payments.prepare', {
      areaId: desk.areaId,
      payOn: '2026-06-19',
      itemIds: ready.map(({ id }) => id),
      shownPence: 550,
    });
    runId = run.runId;
  });
  const release = async (): Promise<void> => {
    await desk.as(await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']));
    await desk.get('payments.release', { runId, expectedVersion: 1, shownPence: 550, elsewhere: null });
    await desk.as(desk.meId);
  };

  it('before the release only the schedule can be made, as a draft', async () => {
    const { user } = showWindow(`/payments/${runId}`, desk);
    await user.click(await screen.findByRole('button', { name: 'Schedule for finance' }));
    expect(
      await screen.findByText('Saved as a draft: 1 answer missing', {}, { timeout: 20_000 }),
    ).toBeTruthy();
    expect(screen.getByText(/Still to complete: Released by/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'All remittances' })).toBeNull();
    expect(screen.getByText('Remittances can be made when the run is released.')).toBeTruthy();
    await expectNoAxeFaults();
  }, 60_000);

  it('R-137 makes the remittance of one person, and notes the day', async () => {
    await release();
    const { user } = showWindow(`/payments/${runId}`, desk);
    const table = await screen.findByRole('table', { name: 'Remittances' });
    expect(within(table).getByText('Not made yet')).toBeTruthy();
    await user.click(within(table).getByRole('button', { name: 'Remittance for Carys Bowen' }));
    expect(await screen.findByText('Saved', {}, { timeout: 20_000 })).toBeTruthy();
    expect([...desk.ports.saved.keys()]).toEqual(['P-2026-0001-PAY00001_D08-remittance_1_2026-06-12.docx']);
    expect(await screen.findByText('Made on 12 June 2026')).toBeTruthy();
    await expectNoAxeFaults();
  }, 60_000);

  it('shows the schedule and a remittance as they are printed', async () => {
    await release();
    const { user } = showWindow(`/payments/${runId}`, desk);
    await user.click(await screen.findByRole('button', { name: 'See the schedule' }));
    const schedule = await screen.findByRole('dialog', { name: 'Schedule for finance' });
    const paper = await within(schedule).findByRole('article', {
      name: 'Preview: Recognition payment schedule',
    });
    expect(paper.textContent).toContain('Official-sensitive: personal');
    expect(paper.textContent).toContain('The whole run: £5.50, 1 payment');
    await expectNoAxeFaults();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'See the remittance for Carys Bowen' }));
    const letter = await screen.findByRole('dialog', { name: 'Remittance for Carys Bowen' });
    expect((await within(letter).findByRole('article')).textContent).toContain(
      'We are paying £5.50 to the bank account ending 4958.',
    );
    await expectNoAxeFaults();
    expect(desk.ports.saved.size).toBe(0);
  }, 60_000);

  it('a cancelled dialog says nothing; a file that cannot be written says why', async () => {
    await release();
    const { user } = showWindow(`/payments/${runId}`, desk);
    desk.ports.answerSave('cancel');
    await user.click(await screen.findByRole('button', { name: 'All remittances' }));
    expect(await screen.findByText('Not made yet')).toBeTruthy();
    desk.ports.answerSave('fail');
    await user.click(await screen.findByRole('button', { name: 'All remittances' }));
    expect(await screen.findByText(/read-only/, {}, { timeout: 20_000 })).toBeTruthy();
  }, 60_000);

  it('R-117 what was paid in a tax year can be saved as a table', async () => {
    await release();
    await desk.get('payments.markPaid', { runId, paidOn: '2026-06-12' });
    const { user } = showWindow(`/people/${participantId}`, desk);
    const year = await screen.findByRole('region', { name: /Tax year 2026\/27/ });
    expect(year.textContent).toContain('recognition £0.00, expenses £5.50');
    await user.click(within(year).getByRole('button', { name: 'Table 2026/27 (CSV)' }));
    expect(await screen.findByText(/^Saved 2026-27-/)).toBeTruthy();
    await expectNoAxeFaults();
  }, 60_000);
});

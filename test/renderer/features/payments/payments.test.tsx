import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../../../support/decision-desk.ts';
import { expectNoAxeFaults, showWindow } from '../../app/window.tsx';

const ACCOUNT = {
  accountName: 'Carys Bowen-Fotheringham',
  sortCode: '089999',
  accountNumber: '66374958',
  rollNumber: '',
};

describe('payments', () => {
  let desk: DecisionDesk;
  let releaserId: string;
  beforeEach(async () => {
    desk = await createDecisionDesk();
    releaserId = await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']);
    await desk.get('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
  });

  const payable = async (name: string, isKnown: boolean): Promise<void> => {
    const claimId = await desk.approved(name);
    const { participantId } = (await desk.page(claimId)).claim.fields;
    desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
    if (isKnown)
      await desk.get('payments.savePayee', {
        participantId,
        account: ACCOUNT,
        payrollReference: '',
        expectedVersion: 0,
      });
  };

  it('with nothing at all says the three steps and where to begin, and no empty list', async () => {
    showWindow('/payments', desk);
    const start = within(await screen.findByRole('region', { name: 'There is nothing to pay yet' }));
    expect(
      start.getAllByRole('listitem').map((step) => within(step).getByRole('heading').textContent),
    ).toEqual(['Offer', 'Approve', 'Pay']);
    expect(start.getByRole('link', { name: 'Open projects' }).getAttribute('href')).toContain('/projects');
    expect(screen.queryByText('Nothing is ready to pay')).toBeNull();
    expect(screen.getByRole('region', { name: 'The account this area pays from' })).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('says plainly that nothing waits, once there is a run', async () => {
    await payable('Carys Bowen-Fotheringham', true);
    await prepare();
    showWindow('/payments', desk);
    expect(await screen.findByText('Nothing is ready to pay')).toBeTruthy();
    expect(await screen.findByText('No offer waits')).toBeTruthy();
    expect(screen.getByText(/^P-2026-0001/)).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('shows what is ready and what waits with the reason, and puts a run together', async () => {
    await payable('Carys Bowen-Fotheringham', true);
    await payable('Dai Hughes', false);
    const { user } = showWindow('/payments', desk);
    const waits = await screen.findByRole('grid', { name: 'Ready to pay' });
    expect(within(waits).getByText('Carys Bowen-Fotheringham')).toBeTruthy();
    const held = screen.getByRole('table', { name: 'What waits and why' });
    expect(within(held).getByRole('row', { name: /Payment details are needed\. \(R-134\)/ })).toBeTruthy();
    await expectNoAxeFaults();
    await user.click(screen.getByRole('button', { name: 'Prepare a run of £5.50' }));
    await user.click(await screen.findByRole('button', { name: 'Prepare the run' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'P-2026-0001' })).toBeTruthy();
    expect(screen.getByText('£5.50, 1 payment')).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('tells whoever prepared a run that somebody else releases it', async () => {
    await payable('Carys Bowen-Fotheringham', true);
    const run = await prepare();
    const { user } = showWindow(`/payments/${run}`, desk);
    await user.click(await screen.findByRole('button', { name: 'Release' }));
    expect(await screen.findByText('Somebody else has to release it')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Release £5.50' }));
    expect(await screen.findByText('Say who released it.')).toBeTruthy();
    expect(statusOf(run)).toBe('PREPARED');
  });

  it('releases, shows how BACS shortens a name, saves the file, and takes a payment back', async () => {
    await payable('Carys Bowen-Fotheringham', true);
    const run = await prepare();
    desk.exec(`update staff set roles = '["PAYMENT_RELEASER","ENGAGEMENT_LEAD"]' where id = ?`, releaserId);
    await desk.as(releaserId);
    const { user } = showWindow(`/payments/${run}`, desk);
    await user.click(await screen.findByRole('button', { name: 'Release' }));
    await user.click(await screen.findByRole('button', { name: 'Release £5.50' }));
    expect(await screen.findByText('P-2026-0001 is released.')).toBeTruthy();
    expect(await screen.findByText(/becomes CARYS BOWEN-FOTHE/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save as CSV for finance' }));
    expect(await screen.findByText('Saved P-2026-0001_csv.csv.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save as BACS Standard 18' }));
    expect(await screen.findByText('It is not known from which account the area pays.')).toBeTruthy();
    const [file] = [...desk.ports.saved.values()];
    desk.ports.offer({ bytes: file ?? new Uint8Array(), fileName: 'run.csv' });
    await user.click(await screen.findByRole('button', { name: 'Check a saved file' }));
    expect(await screen.findByText('run.csv is just as it was saved.')).toBeTruthy();
    desk.ports.offer({ bytes: new Uint8Array([...(file ?? []), 32]), fileName: 'run.csv' });
    await user.click(screen.getByRole('button', { name: 'Check a saved file' }));
    expect(await screen.findByText('run.csv is not as this app saved it.')).toBeTruthy();
    expect(screen.getByText(/Do not pay from it/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'It came back from Carys Bowen-Fotheringham' }));
    await user.type(await screen.findByLabelText(/^Why it came back/), 'Account closed');
    await user.click(screen.getByRole('button', { name: 'It came back' }));
    await waitFor(() => expect(screen.getByText('Came back: Account closed')).toBeTruthy());
    expect(statusOf(run)).toBe('RELEASED');
  });

  const statusOf = (id: string): unknown =>
    (desk.rows('select status from payment_run where id = ?', id)[0] as { status: string }).status;

  async function prepare(): Promise<string> {
    const { ready } = await desk.get('payments.payable', { areaId: desk.areaId });
    const { runId } = await desk.get('payments.prepare', {
      areaId: desk.areaId,
      payOn: '2026-06-19',
      itemIds: ready.map(({ id }) => id),
      shownPence: 550,
    });
    return runId;
  }
});

import { configure, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../../../support/decision-desk.ts';
import { expectNoAxeFaults, showWindow, type TestWindow } from '../../app/window.tsx';

configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 120_000 });

let desk: DecisionDesk;

async function open(
  prepare: (desk: DecisionDesk) => Promise<string>,
): Promise<TestWindow & { panel: HTMLElement }> {
  desk = await createDecisionDesk();
  const claimId = await prepare(desk);
  const shown = showWindow(`/claims/${claimId}`, desk);
  const panel = await screen.findByRole('region', { name: 'Word documents' });
  await within(panel).findByRole('button', { name: 'Claim form (Word)' });
  return { ...shown, panel };
}

/** A train for £13.00 whose ticket says £12.40, approved. */
async function approvedAbove(claims: DecisionDesk): Promise<string> {
  const claimId = await claims.startClaim('Ada North');
  await claims.get('claims.addLines', {
    claimId,
    receipts: [{ fields: { supplier: 'North Rail', datedOn: '2026-06-03', amountPence: 1240 } }],
    lines: [{ fields: { ...claims.leg('TRAIN', 'OUTWARD'), claimedPence: 1300 }, receipt: 0 }],
  });
  await claims.handIn(claimId, '2026-06-03');
  await claims.as(claims.certifierId);
  await claims.certify(claimId);
  await claims.as(claims.approverId);
  await claims.approve(claimId);
  await claims.as(claims.meId);
  return claimId;
}

describe('Word documents of a claim', () => {
  it('makes the claim form, says that it is a draft and what is missing, and leads to the file', async () => {
    const { user, panel } = await open((claims) => claims.handedIn('Ada North'));
    expect(within(panel).getByText('G Sort code')).toBeDefined();
    expect(within(panel).queryByRole('button', { name: 'Decision letter' })).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Claim form (Word)' }));
    expect(await within(panel).findByText('C-2026-00001_D07_1_2026-06-12.docx')).toBeDefined();
    expect(within(panel).getByText(/Saved as a draft: \d+ answers missing/)).toBeDefined();
    await user.click(within(panel).getByRole('button', { name: 'Show in folder' }));
    await expectNoAxeFaults();
  });

  it('R-132 offers the letter once something is paid less, in large print if wanted', async () => {
    const { user, panel } = await open(approvedAbove);
    await user.click(within(panel).getByRole('checkbox', { name: 'Large print' }));
    await user.click(within(panel).getByRole('button', { name: 'Decision letter' }));
    expect(
      await within(panel).findByText('C-2026-00001_decision-letter_1_large-print_2026-06-12.docx'),
    ).toBeDefined();
  });

  it('starts with large print for a person who asked for it', async () => {
    const { panel } = await open(async (claims) => {
      const id = await claims.person('Ada North');
      const [person] = claims.rows('select version from participant where id = ?', id) as {
        version: number;
      }[];
      await claims.get('people.change', {
        kind: 'participant',
        id,
        fields: { preferredFormat: 'LARGE_PRINT' },
        expectedVersion: person!.version,
      });
      return claims.startClaim('Ada North');
    });
    expect(within(panel).getByRole('checkbox', { name: /Large print/ })).toHaveProperty('checked', true);
    expect(within(panel).getByText('This person asked for it.')).toBeDefined();
  });

  it('says why nothing was saved, and not when the person closed the window', async () => {
    const { user, panel } = await open((claims) => claims.handedIn('Ada North'));
    desk.ports.answerSave('fail');
    await user.click(within(panel).getByRole('button', { name: 'Claim form (Word)' }));
    expect(await within(panel).findByText(/could not be written/)).toBeDefined();
    desk.ports.answerSave('cancel');
    await user.click(within(panel).getByRole('button', { name: 'Claim form (Word)' }));
    await vi.waitFor(() => expect(within(panel).queryByText(/could not be written/)).toBeNull());
  });
});

describe('the blank claim form', () => {
  it('is made for the area from the list of claims', async () => {
    desk = await createDecisionDesk();
    const { user } = showWindow('/claims', desk);
    await user.click(await screen.findByRole('button', { name: 'Blank claim form' }));
    expect(await screen.findByText('NW-claim-form_D07_1_2026-06-12.docx')).toBeDefined();
    await expectNoAxeFaults();
  });
});

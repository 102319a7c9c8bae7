import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetClaimsView } from '../../../../renderer/state/claims-view.ts';
import { createDecisionDesk, type DecisionDesk } from '../../../support/decision-desk.ts';
import { expectNoAxeFaults, showWindow } from '../../app/window.tsx';

// Whole pages with a real store behind them; what is hidden from assistive technology is axe's business.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
vi.setConfig({ testTimeout: 180_000 });
afterEach(forgetClaimsView);

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const REASON = 'The ticket went through the wash.';

async function openApproved(action: string, place: (claimId: string) => string) {
  const claims: DecisionDesk = await createDecisionDesk();
  claims.setPolicy({ returnVarianceAction: action });
  const claimId = await claims.approved('Carys Bowen');
  claims.ports.setNow('2026-07-20T09:00:00.000Z');
  return { ...showWindow(place(claimId), claims), claims, claimId };
}

describe('R-090 a return receipt that will never come', () => {
  it('is given up in the list with a reason, and waited for again with Undo', async () => {
    const { user, claims } = await openApproved('NONE', () => '/claims');
    await user.click(await screen.findByRole('tab', { name: /^Return receipts/ }));
    await user.click(await screen.findByRole('button', { name: 'Give up' }));
    const dialog = await screen.findByRole('dialog', { name: 'Give up the return receipt of Carys Bowen' });
    await within(dialog).findByText(/The £2.75 that was accepted for the way home stays as it is/);
    expect(within(dialog).queryByRole('radio')).toBeNull();
    await user.click(button('Give it up'));
    await within(dialog).findByText('Say in a few words why.');
    await user.type(within(dialog).getByRole('textbox', { name: /Why will it not come/ }), REASON);
    await expectNoAxeFaults();
    await user.click(button('Give it up'));
    await screen.findByText('No return receipt is waited for here');
    expect(
      claims.rows(
        'select return_given_up_reason as why from claim_line where return_given_up_on is not null',
      ),
    ).toEqual([{ why: REASON }]);
    await user.click(await screen.findByRole('button', { name: /^Undo/ }));
    await screen.findByRole('row', { name: /Carys Bowen/ });
  });

  it('is given up on the claim, the money taken back where the policy does so, and waited for again', async () => {
    const { user, claims } = await openApproved('ADJUST_BOTH_WAYS', (claimId) => `/claims/${claimId}`);
    await screen.findByText('The return receipt was due on 17 June 2026 and has not come.');
    await user.click(button('It will never come'));
    await user.click(await screen.findByRole('radio', { name: 'Take £2.75 back from the next payment' }));
    await user.type(screen.getByRole('textbox', { name: /Why will it not come/ }), REASON);
    await user.click(button('Give it up'));
    await screen.findByText(
      `The return receipt was given up on 20 July 2026: ${REASON} £2.75 is taken back from the person.`,
    );
    expect(screen.queryByText(/Please send the return receipt/)).toBeNull();
    expect(screen.queryByText('Of which waiting for a return receipt')).toBeNull();
    await expectNoAxeFaults();
    await user.click(button('Wait for it again'));
    await screen.findByText('The return receipt was due on 17 June 2026 and has not come.');
    expect(claims.rows('select sum(amount_pence) as net from claim_adjustment')).toEqual([{ net: 0 }]);
  });

  it('R-091 on the claim the receipt comes, with the wrong amount; it is waited for again', async () => {
    const { user } = await openApproved('PAY_EXTRA', (claimId) => `/claims/${claimId}`);
    await user.click(await screen.findByRole('button', { name: 'The return receipt has come' }));
    await user.type(screen.getByRole('textbox', { name: /^Amount on the ticket/ }), '3.25');
    await user.click(button('Keep the receipt'));
    await screen.findByText(
      'The return receipt came on 20 July 2026: £3.25. £0.50 more is due to the person.',
    );
    await user.click(button('That is not right: wait for it again'));
    await waitFor(() => expect(button('The return receipt has come')).toBeTruthy());
  });
});

describe('R-132 on an approved claim', () => {
  it('says what the person is told about a lower sum; refusing it is still at hand beside the title', async () => {
    const claims = await createDecisionDesk();
    const claimId = await claims.handedIn('Carys Bowen');
    await claims.as(claims.certifierId);
    await claims.certify(claimId);
    await claims.as(claims.approverId);
    const line = (await claims.page(claimId)).lines[0];
    const fields = { allowedPence: 200, reducedReason: 'A day ticket would have been £2.00.' };
    await claims.get('claims.change', {
      kind: 'claimLine',
      id: line?.id ?? '',
      fields,
      expectedVersion: line?.version ?? 0,
    });
    await claims.approve(claimId);
    const { user } = showWindow(`/claims/${claimId}`, claims);
    await screen.findByText('The person is told: A day ticket would have been £2.00.');
    expect(screen.queryByText('If something has changed')).toBeNull();
    await user.click(button('Reject'));
    await screen.findByRole('dialog', { name: 'Reject this claim' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});

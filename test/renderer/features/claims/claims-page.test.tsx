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

async function openDesk(
  place: (desk: DecisionDesk) => Promise<string>,
): Promise<ReturnType<typeof showWindow> & { readonly claims: DecisionDesk }> {
  const claims = await createDecisionDesk();
  const shown = showWindow(await place(claims), claims);
  return { ...shown, claims };
}

describe('the page of claims', () => {
  it('certifies several at once, says which were not, and remembers the list that was open', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      await desk.handedIn('Ana Bright');
      await desk.person('Bo Carter', { came: 'NO' });
      await desk.handedIn('Bo Carter');
      await desk.as(desk.certifierId);
      return '/claims';
    });
    await screen.findByText('2 claims to certify (£11.00). All of them came today.');
    await user.click(await screen.findByRole('checkbox', { name: /^Select all|^All/ }));
    await user.click(button('Certify 2 claims'));
    await user.click(screen.getByRole('checkbox', { name: /Everybody here took part/ }));
    await expectNoAxeFaults();
    await user.click(button('Certify £11.00'));
    await screen.findByText('1 of 2 are certified.');
    expect(screen.getByText(/did not come/).textContent).toContain('C-2026-00002');
    await user.click(button('Done'));
    await waitFor(() => expect(screen.queryByRole('row', { name: /Ana Bright/ })).toBeNull());
    expect(await screen.findByRole('row', { name: /Bo Carter/ })).toBeTruthy();
    expect((await claims.get('claims.queues', {})).queues[1]).toMatchObject({ queue: 'APPROVE', count: 1 });
  });

  it('shows empty lists with what to do, and finds by a name', async () => {
    const { user } = await openDesk(async (desk) => {
      await desk.handedIn('Ana Bright');
      await desk.handedIn('Cy Lowe');
      return '/claims';
    });
    await screen.findByRole('row', { name: /Cy Lowe/ });
    await user.type(screen.getByRole('searchbox', { name: 'Find a claim' }), 'bright');
    await waitFor(() => expect(screen.queryByRole('row', { name: /Cy Lowe/ })).toBeNull());
    await user.click(screen.getByRole('tab', { name: /^Drafts/ }));
    await screen.findByText('No claim here fits the search');
    await user.click(button('Show everything'));
    await screen.findByText('No claim is being entered');
    await expectNoAxeFaults();
  });

  it('R-089, R-091 chases a return receipt: the reminder’s words, then the receipt', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      desk.setPolicy({ returnVarianceAction: 'ADJUST_BOTH_WAYS' });
      await desk.approved('Ana Bright');
      return '/claims';
    });
    await user.click(await screen.findByRole('tab', { name: /^Return receipts/ }));
    await user.click(await screen.findByRole('button', { name: 'Reminder' }));
    const text = screen.getByRole('document').textContent;
    expect(text).toContain('Please send us that ticket, or a photograph of it, by 17 June 2026.');
    expect(text).toContain('£2.75');
    await user.click(
      within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Close' })[0] ?? document.body,
    );
    await user.click(await screen.findByRole('button', { name: 'It has come' }));
    await user.type(screen.getByRole('textbox', { name: /^Amount on the ticket/ }), '3.25');
    await user.click(button('Keep the receipt'));
    await screen.findByText(/£0.50 more is due to Ana Bright/);
    await screen.findByText('No return receipt is waited for here');
    expect(claims.rows('select amount_pence from claim_adjustment')).toEqual([{ amount_pence: 50 }]);
    const [person] = claims.rows('select id from participant') as readonly { readonly id: string }[];
    location.hash = `#/people/${person?.id}`;
    await screen.findByText('£0.50 more is due with the next payment');
  });
});

describe('deciding on the page of a claim', () => {
  it('R-131 certifies with attendance, then says that another person approves (R-128)', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      const claimId = await desk.handedIn('Ana Bright');
      const both = await desk.staff('Effie Both', ['CERTIFIER', 'APPROVER']);
      await desk.as(both);
      return `/claims/${claimId}`;
    });
    await user.click(await screen.findByRole('button', { name: 'Certify' }));
    await user.click(button('Certify £5.50'));
    await screen.findByText(/Tick this when you know that they came/);
    await user.click(screen.getByRole('checkbox', { name: 'Ana Bright took part' }));
    await expectNoAxeFaults();
    await user.click(button('Certify £5.50'));
    await screen.findByText('You certified this claim. Somebody else approves it.');
    expect(button('Record a decision given elsewhere')).toBeTruthy();
    expect(claims.rows('select came from attendance')).toEqual([{ came: 'YES' }]);
  });

  it('R-130 approves above the limit with a budget code, and asks for a second person', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      desk.setPolicy({ approverLimitPence: 100 });
      const claimId = await desk.handedIn('Ana Bright');
      await desk.as(desk.certifierId);
      await desk.certify(claimId);
      await desk.as(desk.approverId);
      return `/claims/${claimId}`;
    });
    await screen.findByText('Two approvers are needed');
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    await user.click(button('Approve £5.50'));
    await screen.findByText('Fill in the code that pays.');
    await user.type(
      within(screen.getByRole('dialog')).getByRole('textbox', { name: /^Budget code/ }),
      'ENG-01',
    );
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Approve £5.50' }));
    await screen.findByText('You approved this claim. Somebody else is the second person.');
    expect(claims.rows('select status, needs_second from claim')).toEqual([
      { status: 'CERTIFIED', needs_second: 1 },
    ]);
  });

  it('§4.16 queries only with a question', async () => {
    const { user } = await openDesk(async (desk) => {
      const claimId = await desk.handedIn('Ana Bright');
      await desk.as(desk.certifierId);
      return `/claims/${claimId}`;
    });
    await user.click(await screen.findByRole('button', { name: 'Query' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Query' }));
    await screen.findByText('Write the question.');
    await user.type(within(dialog).getByRole('textbox', { name: /What is the question/ }), 'Which bus?');
    await user.click(within(dialog).getByRole('button', { name: 'Query' }));
    expect((await screen.findAllByText('“Which bus?”')).length).toBeGreaterThan(0);
  });

  it('somebody who may only look sees no decisions to take', async () => {
    await openDesk(async (desk) => {
      const claimId = await desk.handedIn('Ana Bright');
      await desk.as(await desk.staff('Lou Looker', ['READ_ONLY']));
      return `/claims/${claimId}`;
    });
    await screen.findByRole('heading', { level: 1, name: 'Claim of Ana Bright' });
    expect(screen.queryByRole('button', { name: /Certify|Query|Reject|elsewhere/ })).toBeNull();
  });

  it('R-125 shows two lines that look alike side by side, and keeps why both count', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      const parking = (claimId: string) =>
        desk.get('claims.addLines', {
          claimId,
          receipts: [{ fields: { supplier: 'Market Street', datedOn: '2026-06-03', amountPence: 420 } }],
          lines: [{ fields: { kind: 'PARKING', travelledOn: '2026-06-03', claimedPence: 420 }, receipt: 0 }],
        });
      await parking(await desk.startClaim('Ana Bright'));
      const second = await desk.startClaim('Ana Bright');
      await parking(second);
      return `/claims/${second}`;
    });
    await user.click((await screen.findAllByRole('button', { name: 'Compare the two' }))[0] ?? document.body);
    const dialog = await screen.findByRole('dialog', { name: 'Is this the same cost?' });
    expect(within(dialog).getByRole('region', { name: 'This line' }).textContent).toContain('Market Street');
    expect((await within(dialog).findByRole('region', { name: 'The other line' })).textContent).toContain(
      'C-2026-00001',
    );
    await expectNoAxeFaults();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Two different costs/ }),
      'Two journeys that day',
    );
    await user.click(within(dialog).getByRole('button', { name: 'Keep both' }));
    await waitFor(() =>
      expect(claims.rows('select reason from claim_override')).toEqual([{ reason: 'Two journeys that day' }]),
    );
  });

  it('R-124 the same leg on two claims is taken off the one, and can be put back', async () => {
    const { user, claims } = await openDesk(async (desk) => {
      await desk.handedIn('Ana Bright');
      const second = await desk.startClaim('Ana Bright');
      await desk.addBus(second);
      return `/claims/${second}`;
    });
    await user.click((await screen.findAllByRole('button', { name: 'Compare the two' }))[0] ?? document.body);
    await user.click(await screen.findByRole('button', { name: 'Remove this line' }));
    await waitFor(() =>
      expect(claims.rows('select count(*) as n from claim_line where archived = 1')).toEqual([{ n: 1 }]),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

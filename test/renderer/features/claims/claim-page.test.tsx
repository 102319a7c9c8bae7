import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openClaim } from './claim-window.tsx';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const totals = (): string => screen.getByLabelText('Totals').textContent;
const card = (name: string): HTMLElement => screen.getByRole('listitem', { name });
/** Chooses from a list; the list that is seen is the last of the two React Aria draws. */
async function choose(user: UserEvent, name: RegExp, option: string): Promise<void> {
  await user.click(button(name));
  await user.click(within(screen.getByRole('listbox')).getByRole('option', { name: option }));
}

describe('a claim of §4.15 entered on its page', () => {
  it('C, R-088: a bus journey with one receipt comes to £5.50, live while typing and saved', async () => {
    const { user, claims, claimId } = await openClaim('Carys Bowen');
    await user.type(field('From'), 'Mill Lane');
    await user.click(screen.getByRole('radio', { name: 'Still to come' }));
    await user.type(field(/^Fare there/), '2.75');
    await user.click(button('I have it on paper'));
    expect(screen.getByText('£5.50')).toBeTruthy();
    await user.type(field(/^Fare there/), '{Enter}');
    await screen.findByRole('listitem', { name: 'Bus, there' });
    expect(totals()).toContain('Accepted£5.50');
    expect(within(card('Bus, back')).getByText(/Return receipt due 17 June 2026/)).toBeTruthy();
    const { lines } = await claims.get('claims.page', { claimId });
    expect(lines.map(({ fields }) => [fields.leg, fields.fromPlace, fields.toPlace])).toEqual([
      ['OUTWARD', 'Mill Lane', 'Library'],
      ['RETURN', 'Library', 'Mill Lane'],
    ]);
    await expectNoAxeFaults();
  });

  it('lands on the line that was added; the next journey starts where the person lives', async () => {
    const { user } = await openClaim('Carys Bowen');
    await user.type(field('From'), 'Mill Lane');
    await user.type(field(/^Fare there/), '2.75{Enter}');
    await screen.findByRole('listitem', { name: 'Bus, there' });
    await waitFor(() => expect(document.activeElement).toBe(card('Bus, there')));
    expect(screen.queryByRole('form', { name: 'Add a journey' })).toBeNull();
    await user.click(button('Add a journey'));
    expect(field(/^Fare there/)).toHaveProperty('value', '');
    expect(field('From')).toHaveProperty('value', 'Mill Lane');
    expect(document.activeElement?.closest('form')?.getAttribute('aria-label')).toBe('Add a journey');
  });

  it('B, R-098: 23.4 miles by car come to £12.87 with the policy’s own sentence', async () => {
    const { user } = await openClaim('Bilal Aziz');
    await choose(user, /^Bus How/, 'Car');
    await user.type(field('From'), 'High Street');
    await user.type(field(/^Miles there and back/), '23.4');
    expect(screen.getByText('£12.87')).toBeTruthy();
    await user.keyboard('{Enter}');
    const line = await screen.findByRole('listitem', { name: 'Car, there and back' });
    expect(line.textContent).toContain('23.4 miles × 55p = £12.87');
    expect(line.textContent).toContain('This area pays a car by the mile: 55p');
  });

  it('D, R-095: a taxi is held until there is a reason, typed on the line itself', async () => {
    const { user, claims, claimId } = await openClaim('Dev Malik', (desk, id) =>
      desk.get('claims.addLines', {
        claimId: id,
        receipts: [{ fields: { supplier: 'City Cabs', datedOn: '2026-06-03', amountPence: 1860 } }],
        lines: [
          { fields: { ...desk.leg('TAXI', 'OUTWARD'), claimedPence: 1860 }, receipt: 0 },
          { fields: { ...desk.leg('TAXI', 'RETURN'), stillToTravel: true }, receipt: null },
        ],
      }),
    );
    expect(totals()).toContain('Accepted£0.00');
    await user.click(within(card('Taxi, there')).getByRole('button', { name: 'Change' }));
    await user.type(await screen.findByRole('textbox', { name: /Why a taxi/ }), 'Walking impairment');
    expect(totals()).toContain('Accepted£37.20');
    await user.tab();
    await waitFor(async () =>
      expect((await claims.get('claims.page', { claimId })).lines[0]?.fields.taxiReason).toBe(
        'Walking impairment',
      ),
    );
  });

  it('R-108, R-109: care shows what it comes to, and who may let it pass when it was agreed late', async () => {
    const { user } = await openClaim('Carys Bowen');
    await user.click(button('Add care'));
    await screen.findByRole('button', { name: /Who gave the care/ });
    await choose(user, /Who gave the care/, 'Registered child carer');
    await user.type(field('Name'), 'Jo Marsh');
    await user.type(field('Registration number'), 'EY123456');
    await user.type(field(/^Hours/), '3.5');
    await user.type(field(/^Rate an hour/), '9.50');
    expect(screen.getByText('£33.25')).toBeTruthy();
    await user.click(button('I have it on paper'));
    await user.click(button('Add the care'));
    const line = await screen.findByRole('listitem', { name: 'Child care or respite care' });
    expect(line.textContent).toContain('Nothing says that it was agreed.');
    // An engagement lead is no approver.
    expect(within(line).queryByRole('button', { name: 'Accept with a reason' })).toBeNull();
  });

  it('says what is missing beside the fields and adds nothing', async () => {
    const { user, claims, claimId } = await openClaim('Carys Bowen');
    await user.click(button('Add the journey'));
    expect(await screen.findByRole('link', { name: 'Say where the journey started.' })).toBeTruthy();
    await user.type(field(/^Fare there/), '-5{Enter}');
    expect((await claims.get('claims.page', { claimId })).lines).toEqual([]);
  });

  it('takes a line off and Undo brings it back', async () => {
    const { user } = await openClaim('Carys Bowen', (desk, id) => desk.addBus(id));
    await user.click(within(card('Bus, there')).getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'Bus, there' })).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('listitem', { name: 'Bus, there' })).toBeTruthy();
  });
});

describe('receipts beside the line', () => {
  it('R-086: a bus line without a receipt is held until it has one', async () => {
    const { user } = await openClaim('Carys Bowen', (desk, claimId) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: [],
        lines: [{ fields: { ...desk.leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: null }],
      }),
    );
    expect(totals()).toContain('Held£2.75');
    await user.click(button('I have it on paper'));
    await waitFor(() => expect(totals()).toContain('Accepted£2.75'));
    expect(await screen.findByRole('textbox', { name: /Amount on it/ })).toHaveProperty('value', '2.75');
  });

  it('R-096: what stands on the receipt is the most that is paid, live', async () => {
    const { user } = await openClaim('Carys Bowen', (desk, claimId) => desk.addBus(claimId));
    const amount = await screen.findByRole('textbox', { name: /Amount on it/ });
    await user.clear(amount);
    await user.type(amount, '2.50');
    expect(totals()).toContain('Accepted£5.00');
    await user.click(button('This is not its receipt'));
    await waitFor(() => expect(totals()).toContain('Accepted£0.00'));
  });
});

describe('who decides', () => {
  it('R-108: lets care that was agreed late pass for a reason, after it was handed in', async () => {
    const { user } = await openClaim('Carys Bowen', async (desk, claimId) => {
      await desk.addCare(claimId, '2026-06-04');
      await desk.handIn(claimId, '2026-06-05');
      await desk.workAs('APPROVER');
    });
    const line = card('Child care or respite care');
    expect(totals()).toContain('Accepted£0.00');
    await user.click(within(line).getByRole('button', { name: 'Accept with a reason' }));
    await user.type(
      within(line).getByRole('textbox', { name: 'Why is it paid all the same?' }),
      'Sudden illness{Enter}',
    );
    await waitFor(() => expect(totals()).toContain('Accepted£33.25'));
    expect(await within(line).findByText('Accepted because: Sudden illness')).toBeTruthy();
    await user.click(within(line).getByRole('button', { name: 'Take the reason back' }));
    await waitFor(() => expect(totals()).toContain('Accepted£0.00'));
  });
});

describe('around the claim', () => {
  it('says once that the area has no policy, and where to set one', async () => {
    await openClaim('Carys Bowen', async (desk, claimId) => {
      await desk.addBus(claimId);
      await desk.withoutPolicy();
    });
    expect(screen.getByText('This area has no expenses policy yet.')).toBeTruthy();
    expect(totals()).toContain('Accepted£0.00');
  });

  it('leads to the next person who came and starts their claim', async () => {
    const { user } = await openClaim('Carys Bowen', (desk) => desk.person('Ewa Nowak', { came: 'YES' }));
    await user.click(await screen.findByRole('button', { name: 'Start a claim' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Claim of Ewa Nowak' })).toBeTruthy();
  });
});

describe('handing in', () => {
  it('R-094: says what the day it came in does to the sum, then hands in', async () => {
    const { user, claims, claimId } = await openClaim('Carys Bowen', (desk, id) => desk.addBus(id));
    await user.click(button('Hand in'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Hand in £5.50' })).toBeTruthy();
    const setDay = async (name: string, day: string): Promise<void> => {
      const part = within(within(dialog).getByRole('group', { name })).getByRole('textbox', { name: /Day/ });
      await user.clear(part);
      await user.type(part, day);
    };
    await setDay('Signed on', '10');
    await setDay('Came in on', '10');
    expect(within(dialog).getByText('£2.75 is held')).toBeTruthy();
    await setDay('Signed on', '3');
    await setDay('Came in on', '3');
    await user.click(await within(dialog).findByRole('button', { name: 'Hand in £5.50' }));
    expect(await screen.findByText(/^To certify\. The claim was handed in/)).toBeTruthy();
    expect((await claims.get('claims.page', { claimId })).status).toBe('SUBMITTED');
    expect(screen.queryByRole('button', { name: /Hand in|Remove|Add a journey/ })).toBeNull();
    expect(screen.getByText('Handed in')).toBeTruthy();
    await expectNoAxeFaults();
  });

  it('leads to what stops it, where a reason settles it (R-097)', async () => {
    const { user } = await openClaim('Ada Whitlock', (desk, claimId) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: [{ fields: { supplier: 'Northern Rail', datedOn: '2026-05-28', amountPence: 1240 } }],
        lines: [{ fields: { ...desk.leg('TRAIN', 'BOTH_LEGS'), claimedPence: 1240 }, receipt: 0 }],
      }),
    );
    await user.click(button('Hand in'));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: /^Hand in/ })).toBeNull();
    await user.click(within(dialog).getByRole('link', { name: /The receipt is from 28 May 2026/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const line = card('Train, there and back');
    await user.click(within(line).getByRole('button', { name: 'Accept with a reason' }));
    await user.type(
      within(line).getByRole('textbox', { name: 'Why is it paid all the same?' }),
      'Bought early{Enter}',
    );
    expect(await within(line).findByText('Accepted because: Bought early')).toBeTruthy();
    await user.click(button('Hand in'));
    expect(await screen.findByRole('button', { name: 'Hand in £12.40' })).toBeTruthy();
  });

  it('cancels with a reason, for good', async () => {
    const { user, claims, claimId } = await openClaim('Carys Bowen');
    await user.click(button('Cancel the claim'));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the claim' }));
    expect(await within(dialog).findByText('Say in a few words why.')).toBeTruthy();
    await user.type(
      within(dialog).getByRole('textbox', { name: /Why is it cancelled/ }),
      'Claimed twice{Enter}',
    );
    expect(await screen.findByText(/^Cancelled\. The claim was taken back/)).toBeTruthy();
    expect((await claims.get('claims.page', { claimId })).events).toMatchObject([
      { reason: 'Claimed twice' },
    ]);
  });
});

describe('who may only read', () => {
  it('sees the claim and no button that changes it', async () => {
    await openClaim('Carys Bowen', async (desk, id) => {
      await desk.addBus(id);
      await desk.workAs('READ_ONLY');
    });
    expect(await screen.findByRole('listitem', { name: 'Bus, there' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Hand in|Remove|Change|Add a journey|Cancel/ })).toBeNull();
  });
});

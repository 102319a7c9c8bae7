import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { draftContent, EXAMPLE_CONTENT } from '../../../../shared/domain/policy/example.ts';
import type { PolicyDetails, PolicyDraft } from '../../../../shared/domain/policy/shapes.ts';
import { AREA, ME, type TestBackend } from '../../../support/create-backend.ts';
import { createDecisionDesk } from '../../../support/decision-desk.ts';
import { expectNoAxeFaults, openWindow, setUp, showWindow } from '../../app/window.tsx';

const details = (changes: Partial<PolicyDetails> = {}): PolicyDetails => ({
  title: 'Expenses policy 2026',
  effectiveFrom: '2026-04-06',
  effectiveTo: null,
  content: { ...EXAMPLE_CONTENT, approvedBy: 'Quality committee', benefitsContact: 'Citizens Advice' },
  ...changes,
});
const withPolicy = async (desk: TestBackend, changes: Partial<PolicyDetails> = {}): Promise<string> => {
  const { areaId } = await setUp(desk);
  await desk.get('policies.save', {
    areaId,
    id: null,
    expectedVersion: null,
    details: details(changes),
    endBefore: false,
  });
  return areaId;
};
const versionsOf = async (desk: TestBackend) => {
  const [area] = (await desk.get('setup.get', {})).areas;
  return (await desk.get('policies.list', { areaId: area!.id })).versions;
};
const draftOf = async (desk: TestBackend) => {
  const [area] = (await desk.get('setup.get', {})).areas;
  return (await desk.get('policies.draft', { areaId: area!.id })).draft;
};
/** Types a day, `1/7/2027`, into its three boxes. */
async function typeDay(user: UserEvent, name: string, date: string): Promise<void> {
  const group = screen.getByRole('group', { name: new RegExp(`^${name}`) });
  const [day = '', month = '', year = ''] = date.split('/');
  await user.type(within(group).getByLabelText('Day'), day);
  await user.type(within(group).getByLabelText('Month'), month);
  await user.type(within(group).getByLabelText('Year'), year);
}
const step = (user: UserEvent, name: string) => {
  const steps = screen.getByRole('navigation', { name: 'Steps' });
  return user.click(within(steps).getByRole('button', { name: new RegExp(`^${name}`) }));
};

describe('an area without a policy', () => {
  test('says that claims cannot be checked, and starts from the example only with every figure confirmed', async () => {
    const { user, desk } = await openWindow('/policies', setUp);
    expect(await screen.findByText(`${AREA.name} has no expenses policy yet`)).toBeTruthy();
    expect(screen.getByText(/Claims cannot be checked until somebody sets one/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: /^Start from the Commissioners/ }));
    expect(await screen.findByText(/It counts for claims only once you save/)).toBeTruthy();
    expect(await versionsOf(desk)).toEqual([]);
    await step(user, 'Check and save');
    expect(screen.getByRole('button', { name: 'Save this version' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/Look up its source and confirm it\. \(9 times\)/)).toBeTruthy();
    await step(user, 'Miles');
    const first = screen.getAllByRole('group', { name: 'Car, from 0 miles' })[0]!;
    await user.click(within(first).getByRole('checkbox', { name: /I looked up this figure/ }));
    await step(user, 'Check and save');
    expect(screen.getByText(/Look up its source and confirm it\. \(8 times\)/)).toBeTruthy();
    await expectNoAxeFaults();
  });
});

describe('a new version from the one in force', () => {
  test('shows what it would change, ends the one before it, and Undo takes it back', async () => {
    const { user, desk } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: 'New version from this one' }));
    const title = await screen.findByLabelText(/^Title of the policy/);
    expect((title as HTMLInputElement).value).toBe('Expenses policy 2026');
    await typeDay(user, 'First day it is in force', '1/7/2027');
    expect(await screen.findByText('“Expenses policy 2026” ends on 30 June 2027.')).toBeTruthy();
    await step(user, 'Taxis');
    await user.click(screen.getByRole('checkbox', { name: /^Pay parking/ }));
    expect(screen.getByText('This area does not pay parking.')).toBeTruthy();
    await step(user, 'Check and save');
    const table = screen.getByRole('table', { name: 'What this would change' });
    const row = within(table)
      .getByRole('rowheader', { name: /one passenger, and parking/ })
      .closest('tr')!;
    expect(within(row).getByText('£18.60')).toBeTruthy();
    expect(within(row).getByText('£14.40')).toBeTruthy();
    expect(within(row).getByText('£4.20 less')).toBeTruthy();
    expect(screen.getByText('No claim falls on these days yet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    expect(await screen.findByText('From 1 July 2027')).toBeTruthy();
    expect((await versionsOf(desk)).map((it) => it.effectiveTo)).toEqual(['2027-06-30', null]);
    expect(await draftOf(desk)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect((await versionsOf(desk)).map((it) => [it.archived, it.effectiveTo])).toEqual([
        [false, null],
        [true, null],
      ]),
    );
    await expectNoAxeFaults();
  });

  test('before a version to come it can be ended in time with one press', async () => {
    const { user, desk } = await openWindow('/policies', async (desk) => {
      const areaId = await withPolicy(desk, { effectiveTo: '2027-03-31' });
      await desk.get('policies.save', {
        areaId,
        id: null,
        expectedVersion: null,
        details: details({ title: 'Later', effectiveFrom: '2027-09-01' }),
        endBefore: false,
      });
    });
    await user.click((await screen.findAllByRole('button', { name: 'New version from this one' }))[0]!);
    await screen.findByLabelText(/^Title of the policy/);
    await typeDay(user, 'First day it is in force', '1/4/2027');
    expect(await screen.findByText(/“Later” is in force from 1 September 2027/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'End this version on 31 August 2027' }));
    expect(screen.queryByText(/“Later” is in force/)).toBeNull();
    await step(user, 'Check and save');
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    await waitFor(async () =>
      expect((await versionsOf(desk)).map((it) => [it.effectiveFrom, it.effectiveTo])).toEqual([
        ['2026-04-06', '2027-03-31'],
        ['2027-04-01', '2027-08-31'],
        ['2027-09-01', null],
      ]),
    );
  });

  test('says how many open claims it would check, and that approved ones rest on the old one', async () => {
    const desk = await createDecisionDesk();
    const claimId = await desk.handedIn('Carys Bowen');
    const { user } = showWindow('/policies', desk);
    await user.click(await screen.findByRole('button', { name: 'New version from this one' }));
    await screen.findByLabelText(/^Title of the policy/);
    await typeDay(user, 'First day it is in force', '1/6/2026');
    await step(user, 'Check and save');
    expect(await screen.findByText('1 open claim will be checked by this version.')).toBeTruthy();
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    await desk.approve(claimId);
    expect(await screen.findByText('1 approved claim on these days.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    expect(
      await screen.findByText('Approved claims rest on this version, so it stays as it is.'),
    ).toBeTruthy();
  });

  test('a draft is kept when the page is left, and can be thrown away with Undo', async () => {
    const { user, desk } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: 'New version from this one' }));
    await user.type(await screen.findByLabelText(/^Title of the policy/), ' and later');
    await user.click(screen.getByRole('button', { name: 'Leave, keep the draft' }));
    expect(await screen.findByText('“Expenses policy 2026 and later” is being written.')).toBeTruthy();
    await waitFor(async () => expect((await draftOf(desk))?.title).toBe('Expenses policy 2026 and later'));
    expect(await versionsOf(desk)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'New version from this one' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Throw it away' }));
    await waitFor(async () => expect(await draftOf(desk)).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByRole('button', { name: 'Go on writing' }));
    expect(await screen.findByDisplayValue('Expenses policy 2026 and later')).toBeTruthy();
  });

  test('a figure that cannot be read keeps the step open', async () => {
    const { user } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: 'New version from this one' }));
    await screen.findByLabelText(/^Title of the policy/);
    await step(user, 'Care');
    await user.type(screen.getByLabelText(/^Most an hour/), 'eight');
    await step(user, 'Miles');
    expect(await screen.findByText('A figure on this step cannot be read.')).toBeTruthy();
    await user.clear(screen.getByLabelText(/^Most an hour/));
    await user.type(screen.getByLabelText(/^Most an hour/), '8.00');
    expect(screen.getByText(/up to £8\.00 an hour/)).toBeTruthy();
    await step(user, 'Miles');
    expect(await screen.findByRole('list', { name: 'Rates for a mile' })).toBeTruthy();
  });

  test('R-106 a rate above HMRC’s is said beside it', async () => {
    const { user } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: 'New version from this one' }));
    await screen.findByLabelText(/^Title of the policy/);
    await typeDay(user, 'First day it is in force', '1/7/2027');
    await step(user, 'Miles');
    const rates = screen.getAllByRole('group', { name: 'Car, from 0 miles' });
    const field = within(rates.at(-1)!).getByLabelText(/^Pence a mile/);
    expect((field as HTMLInputElement).value).toBe('55');
    await user.clear(field);
    await user.type(field, '59');
    expect(await screen.findByText(/more than HMRC lets people have free of tax/)).toBeTruthy();
    await expectNoAxeFaults();
  });
});

describe('the versions', () => {
  test('a gap is marked, and a review that is due', async () => {
    await openWindow('/policies', async (desk) => {
      const areaId = await withPolicy(desk, { effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' });
      await desk.get('policies.save', {
        areaId,
        id: null,
        expectedVersion: null,
        details: details({
          effectiveFrom: '2026-02-01',
          content: { ...EXAMPLE_CONTENT, reviewOn: '2026-03-01' },
        }),
        endBefore: false,
      });
    });
    expect(await screen.findByText(/1 January 2026 to 31 January 2026\. Claims for these days/)).toBeTruthy();
    expect(screen.getByText('Review was due 1 March 2026')).toBeTruthy();
    expect(screen.getAllByText('In force').length).toBeGreaterThan(0);
    expect(screen.getByText('Past')).toBeTruthy();
    await expectNoAxeFaults();
  });

  test('the last day of a version is changed, put right and taken back', async () => {
    const { user, desk } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: /^More for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change its last day' }));
    await typeDay(user, 'Last day it is in force', '31/3/2030');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await versionsOf(desk))[0]?.effectiveTo).toBe('2030-03-31'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await versionsOf(desk))[0]?.effectiveTo).toBeNull());
  });

  test('a version nobody’s claim rests on is changed, and Undo gives it its old answers', async () => {
    const { user, desk } = await openWindow('/policies', withPolicy);
    await user.click(await screen.findByRole('button', { name: /^More for/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change this version' }));
    expect(await screen.findByText('Change a version of the expenses policy')).toBeTruthy();
    await step(user, 'Care');
    await user.type(screen.getByLabelText(/^Most an hour/), '8.00');
    await step(user, 'Check and save');
    const table = screen.getByRole('table', { name: 'What this would change' });
    expect(within(table).getByText('£5.25 less')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save this version' }));
    await waitFor(async () => expect((await versionsOf(desk))[0]?.content.careHourlyCapPence).toBe(800));
    expect(await versionsOf(desk)).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await versionsOf(desk))[0]?.content.careHourlyCapPence).toBeNull());
  });

  test('what a version says is shown, and how others do it', async () => {
    const { user } = await openWindow('/policies', withPolicy);
    expect(
      await screen.findByText('This area pays a taxi with a reason and a receipt for each way.'),
    ).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Rates for a mile' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the table' }));
    expect(screen.getByRole('table', { name: 'Payment schemes' })).toBeTruthy();
    await expectNoAxeFaults();
  });

  test('somebody who may only look is offered no changes', async () => {
    await openWindow('/policies', (desk) =>
      desk.get('setup.begin', { area: AREA, me: { ...ME, roles: ['READ_ONLY'] } }),
    );
    expect(await screen.findByText('You can look at policies, not change them.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Start from/ })).toBeNull();
  });

  test('a draft that is open elsewhere is what the editor shows', async () => {
    const draft: PolicyDraft = {
      changesId: null,
      expectedVersion: null,
      title: 'Kept from yesterday',
      effectiveFrom: null,
      effectiveTo: null,
      toConfirm: [],
      content: draftContent(EXAMPLE_CONTENT, false),
    };
    const { user } = await openWindow('/policies', async (desk) => {
      const areaId = await withPolicy(desk);
      await desk.get('policies.keepDraft', { areaId, draft });
    });
    await user.click(await screen.findByRole('button', { name: 'Go on writing' }));
    expect(await screen.findByDisplayValue('Kept from yesterday')).toBeTruthy();
  });
});

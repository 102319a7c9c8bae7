import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { STANDARD_GROUPS } from '../../../../shared/domain/equality/groups.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { cellOf, lineOf, openEquality, type Prepared } from './equality-window.tsx';

/** A group that matters, of which something is known and that nobody asked. */
const GAP = {
  relevance: 'HIGH',
  whatWeKnow: 'One in four of us here.',
  impact: 'NEGATIVE',
  mitigation: 'A bus.',
} as const;
const withGap = ({ change }: Prepared) => change('AGE', GAP);
const totals = () => screen.getByText(/groups assessed$/).parentElement?.textContent;

/** Chooses an activity from the list of the open group. */
async function link(user: UserEvent, editor: HTMLElement, title: string): Promise<void> {
  await user.click(within(editor).getByRole('button', { name: /Link an activity/ }));
  await user.click(within(await screen.findByRole('listbox')).getByRole('option', { name: title }));
}

describe('the grid of groups', () => {
  it('shows the standard groups under their bands, not assessed (R-018, R-019)', async () => {
    await openEquality();
    const grid = screen.getByRole('grid', { name: 'Groups' });
    expect(
      within(grid)
        .getAllByRole('rowheader')
        .filter((cell) => cell.dataset['cell'] === 'name'),
    ).toHaveLength(STANDARD_GROUPS.length);
    for (const band of [
      'Protected characteristics',
      'Carers',
      'Inclusion health groups',
      'Core20PLUS5',
      'Local groups',
    ])
      expect(within(grid).getByText(band)).toBeTruthy();
    expect(totals()).toBe(`0 of ${STANDARD_GROUPS.length} groups assessed0 heardno gaps`);
    await expectNoAxeFaults();
  });

  it('says which groups are heard and which are not, in words', async () => {
    await openEquality(async ({ change }) => {
      await change('AGE', GAP);
      await change('PREGNANCY_MATERNITY', {
        relevance: 'LOW',
        haveFeedback: 'YES',
        feedbackSummary: 'Evenings suit us.',
      });
      await change('RACE', { relevance: 'MEDIUM', impact: 'BOTH', haveFeedback: 'NO' });
    });
    expect(cellOf('Age', 'relevance').textContent).toBe('High');
    expect(cellOf('Age', 'people').textContent).toBe('Not heard yet');
    expect(cellOf('Age', 'effect').textContent).toBe('Negative');
    expect(cellOf('Age', 'further').textContent).toBe('Gap: no activity');
    expect(cellOf('Pregnancy', 'people').textContent).toBe('HeardEvenings suit us.');
    expect(cellOf('Pregnancy', 'further').textContent).toBe('No');
    expect(cellOf('Race', 'people').textContent).toBe('Not heard');
    expect(cellOf('Race', 'mitigation').textContent).toBe('Harm has no answer yet');
    expect(totals()).toBe('3 of 30 groups assessed1 heard2 gaps');
  });

  it('shows only gaps, groups not assessed, or those that matter most', async () => {
    const { user } = await openEquality(withGap);
    const names = () =>
      screen
        .getAllByRole('rowheader')
        .filter((cell) => cell.dataset['cell'] === 'name')
        .map((cell) => cell.textContent);
    await user.click(screen.getByRole('radio', { name: 'Gaps (1)' }));
    expect(names()).toEqual(['Age']);
    await user.click(screen.getByRole('radio', { name: 'High and medium (1)' }));
    expect(names()).toEqual(['Age']);
    await user.click(screen.getByRole('radio', { name: 'Not assessed (29)' }));
    expect(names()).toHaveLength(29);
  });

  it('flags a group that a negative theme is about (R-025)', async () => {
    await openEquality(async ({ projectId }, desk) => {
      const { rows } = await desk.get('projects.getPlan', { projectId });
      const groupIds = rows.eiaGroup
        .filter(({ groupCode }) => groupCode === 'DISABILITY')
        .map(({ id }) => id);
      const fields = {
        title: 'Too far',
        summary: '',
        sentiment: 'NEGATIVE',
        count: 3,
        activityIds: [],
        groupIds,
        groupsDiffering: '',
      };
      await desk.get('projects.addRow', { projectId, kind: 'theme', fields });
    });
    expect(lineOf('Disability').textContent).toContain('Look again');
    expect(lineOf('Age').textContent).not.toContain('Look again');
  });
});

describe('the keyboard', () => {
  it('moves from cell to cell, and one letter answers', async () => {
    const { user, groupOf } = await openEquality();
    cellOf('Age', 'name').focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cellOf('Age', 'relevance'));
    await user.keyboard('h');
    await waitFor(() => expect(cellOf('Age', 'relevance').textContent).toBe('High'));
    expect((await groupOf('AGE')).relevance).toBe('HIGH');
    await user.keyboard('{ArrowDown}n');
    await waitFor(() => expect(cellOf('Disability', 'relevance').textContent).toBe('None'));
    await user.keyboard('n');
    await waitFor(() => expect(cellOf('Disability', 'relevance').textContent).toBe('Not known'));
    expect(document.activeElement).toBe(cellOf('Disability', 'relevance'));
    await user.keyboard('{Delete}');
    await waitFor(async () => expect((await groupOf('DISABILITY')).relevance).toBeNull());
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}p');
    await waitFor(async () => expect((await groupOf('AGE')).impact).toBe('POSITIVE'));
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(cellOf('Looked-after children', 'further'));
    await user.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toBe(cellOf('Age', 'name'));
    // Letters elsewhere answer nothing.
    await user.keyboard('n');
    expect((await groupOf('AGE')).relevance).toBe('HIGH');
  });

  it('takes back what one letter answered', async () => {
    const { user, groupOf } = await openEquality();
    cellOf('Race', 'relevance').focus();
    await user.keyboard('m');
    await waitFor(async () => expect((await groupOf('RACE')).relevance).toBe('MEDIUM'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await groupOf('RACE')).relevance).toBeNull());
  });

  it('opens a group where its answer is given, keeps what is typed, and comes back to the cell', async () => {
    const { user, groupOf } = await openEquality(withGap);
    cellOf('Age', 'people').focus();
    await user.keyboard('{Enter}');
    const editor = await screen.findByRole('group', { name: 'Age' });
    await waitFor(() =>
      expect(
        within(editor).getByRole('region', { name: 'What people tell us' }).contains(document.activeElement),
      ).toBe(true),
    );
    await user.click(within(editor).getByRole('textbox', { name: 'What we will do' }));
    await user.keyboard(' And a lift.{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(cellOf('Age', 'people')));
    await waitFor(async () => expect((await groupOf('AGE')).mitigation).toBe('A bus. And a lift.'));
    await waitFor(() => expect(cellOf('Age', 'mitigation').textContent).toBe('A bus. And a lift.'));
  });

  it('goes on to the next group with Ctrl and Enter', async () => {
    const { user } = await openEquality();
    cellOf('Age', 'relevance').focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('group', { name: 'Age' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('group', { name: 'Disability' })).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Age' })).toBeNull();
  });
});

describe('the editor', () => {
  it('R-017 offers marriage and civil partnership the first aim only', async () => {
    const { user } = await openEquality();
    await user.click(cellOf('Marriage', 'effect'));
    const editor = await screen.findByRole('group', { name: 'Marriage and civil partnership' });
    const aims = within(editor).getByRole('group', { name: /Which aims/ });
    expect(within(aims).getAllByRole('checkbox')).toHaveLength(1);
    await user.click(cellOf('Age', 'effect'));
    const other = await screen.findByRole('group', { name: 'Age' });
    expect(
      within(within(other).getByRole('group', { name: /Which aims/ })).getAllByRole('checkbox'),
    ).toHaveLength(3);
    await expectNoAxeFaults();
  });

  it('R-021 a gap stays until an activity is linked', async () => {
    const { user, groupOf } = await openEquality(async (prepared) => {
      await withGap(prepared);
      await prepared.addActivity({ title: 'Tea at the hall' });
    });
    await user.click(cellOf('Age', 'further'));
    const editor = await screen.findByRole('group', { name: 'Age' });
    expect(within(editor).getByText('Gap: link an activity that will hear from them.')).toBeTruthy();
    expect(within(editor).getByRole('link', { name: 'Plan an activity for “Age”' })).toBeTruthy();
    await link(user, editor, 'Tea at the hall');
    await waitFor(() => expect(cellOf('Age', 'further').textContent).toBe('Yes: 1 activityTea at the hall'));
    expect((await groupOf('AGE')).activityIds).toHaveLength(1);
    expect(totals()).toContain('no gaps');
    await user.click(within(editor).getByRole('button', { name: 'Take off Tea at the hall' }));
    await waitFor(() => expect(cellOf('Age', 'further').textContent).toBe('Gap: no activity'));
    await waitFor(() =>
      expect(within(editor).getByRole('button', { name: /Link an activity/ })).toBe(document.activeElement),
    );
  });

  it('R-021 a cancelled activity closes no gap, and says so', async () => {
    const { user } = await openEquality(async (prepared) => {
      const activity = await prepared.addActivity({ title: 'Tea at the hall', state: 'CANCELLED' });
      await prepared.change('AGE', { ...GAP, activityIds: [activity] });
    });
    expect(cellOf('Age', 'further').textContent).toBe('Gap: no activity');
    await user.click(cellOf('Age', 'further'));
    const editor = await screen.findByRole('group', { name: 'Age' });
    expect(within(editor).getByText('Tea at the hall (cancelled, so it does not count)')).toBeTruthy();
    expect(within(editor).queryByRole('button', { name: /Link an activity/ })).toBeNull();
  });

  it('R-020 a person may differ, once there is a reason', async () => {
    const { user } = await openEquality((prepared) =>
      prepared.change('AGE', { ...GAP, furtherOverride: 'NO' }),
    );
    await user.click(cellOf('Age', 'further'));
    const editor = await screen.findByRole('group', { name: 'Age' });
    expect(cellOf('Age', 'further').textContent).toBe('Gap: no activity');
    await user.type(within(editor).getByRole('textbox', { name: 'Your reason' }), 'Asked in May.');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(cellOf('Age', 'further').textContent).toBe('No, with a reason'));
  });
});

describe('local groups', () => {
  it('are added with a name of their own, and removed with a way back', async () => {
    const { user, plan } = await openEquality();
    await user.click(screen.getByRole('button', { name: 'Add a local group' }));
    const editor = await screen.findByRole('group', { name: 'Local group' });
    await user.type(within(editor).getByRole('textbox', { name: 'Name of the group' }), 'Fishing families');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(lineOf('Fishing families')).toBeTruthy());
    await user.click(cellOf('Fishing families', 'name'));
    await user.click(await screen.findByRole('button', { name: 'Remove this group' }));
    await waitFor(() => expect(screen.queryByText('Fishing families')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lineOf('Fishing families')).toBeTruthy());
    expect((await plan()).rows.eiaGroup.at(-1)?.name).toBe('Fishing families');
  });

  it('can be taken off and put back where they are standard; those the law names cannot', async () => {
    const { user, plan } = await openEquality();
    await user.click(cellOf('Age', 'name'));
    await screen.findByRole('group', { name: 'Age' });
    expect(screen.queryByRole('button', { name: 'Remove this group' })).toBeNull();
    await user.click(cellOf('Students', 'name'));
    await screen.findByRole('group', { name: 'Students' });
    await user.click(screen.getByRole('button', { name: 'Remove this group' }));
    await user.click(await screen.findByRole('button', { name: 'Add a group' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Students' }));
    await screen.findByRole('group', { name: 'Students' });
    expect((await plan()).rows.eiaGroup.filter(({ groupCode }) => groupCode === 'STUDENTS')).toHaveLength(1);
  });
});

describe('the gaps', () => {
  it('are what a link asked for, with those without an activity in bold (D01 §6)', async () => {
    const { user, groupOf } = await openEquality(async (prepared) => {
      const activity = await prepared.addActivity({ title: 'Tea at the hall' });
      await prepared.change('AGE', GAP);
      await prepared.change('RACE', { ...GAP, activityIds: [activity], gapOwner: 'Jo', gapBy: '2026-09-01' });
      prepared.wish('groups.gaps');
    });
    const grid = await screen.findByRole('grid', { name: 'Gaps that need engagement' });
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Group', 'Why', 'How we will hear from them', 'Activity', 'By when', 'Owner']);
    expect(
      screen.getByText('2 groups to hear from. 1 without an activity: these keep the plan from being final.'),
    ).toBeTruthy();
    expect(lineOf('Age').dataset['strong']).toBe('true');
    expect(lineOf('Race').dataset['strong']).toBeUndefined();
    expect(lineOf('Race').textContent).toContain('Tea at the hall01/09/2026Jo');
    await waitFor(() => expect(grid.contains(document.activeElement)).toBe(true));
    await user.keyboard('{Enter}');
    const editor = await screen.findByRole('group', { name: 'Age' });
    await user.type(within(editor).getByRole('textbox', { name: 'Owner' }), 'Sam');
    await link(user, editor, 'Tea at the hall');
    await waitFor(() => expect(lineOf('Age').dataset['strong']).toBeUndefined());
    await waitFor(async () => expect((await groupOf('AGE')).gapOwner).toBe('Sam'));
    await expectNoAxeFaults();
  });

  it('says that there are none, and that some may still appear', async () => {
    await openEquality(({ wish }) => Promise.resolve(wish('groups.gaps')));
    expect(await screen.findByText('No gaps found')).toBeTruthy();
    expect(screen.getByText('30 groups not assessed yet, so gaps may still appear.')).toBeTruthy();
  });
});

it('opens the group a link names', async () => {
  await openEquality(async ({ projectId, wish }, desk) => {
    const { rows } = await desk.get('projects.getPlan', { projectId });
    wish(`rows.eiaGroup#${rows.eiaGroup.find(({ groupCode }) => groupCode === 'SEX')?.id ?? ''}`);
  });
  const editor = await screen.findByRole('group', { name: 'Sex' });
  await waitFor(() => expect(editor.contains(document.activeElement)).toBe(true));
});

it('can be read and not changed in an archived project', async () => {
  const { user, groupOf } = await openEquality(async (prepared, desk) => {
    await withGap(prepared);
    await desk.get('projects.setArchived', { projectId: prepared.projectId, archived: true });
  });
  expect(screen.queryByRole('button', { name: 'Add a local group' })).toBeNull();
  cellOf('Age', 'relevance').focus();
  await user.keyboard('l{Enter}');
  const editor = await screen.findByRole('group', { name: 'Age' });
  expect(within(editor).getByRole('textbox', { name: 'What we know' }).hasAttribute('readonly')).toBe(true);
  expect((await groupOf('AGE')).relevance).toBe('HIGH');
});

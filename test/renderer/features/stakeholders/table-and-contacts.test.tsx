import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addDays, formatDateShort, londonDate, nowInstant } from '../../../../shared/values/dates.ts';
import { useToasts } from '../../../../renderer/state/toasts.ts';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { addRow, addToDirectory, mark, openStakeholders, wordsOf } from './stakeholders-window.tsx';

const TODAY = londonDate(nowInstant());
const SINCE = '2025-01-10';
const HOSC = {
  name: 'Elm Scrutiny',
  groupType: 'HOSC',
  places: [[SINCE, 4, 2]],
  row: { plannedEngagement: 'Brief the chair', plannedWhen: 'in June' },
} as const;
const WATCH = { name: 'Watch Elmshire', groupType: 'HEALTHWATCH', places: [[SINCE, 4, 4]] } as const;
const FAITH = { name: 'Faith Forum', groupType: 'FAITH' } as const;

const openTab = async (user: { click: (element: Element) => Promise<void> }, name: RegExp) =>
  user.click(screen.getByRole('tab', { name }));
const row = (name: string): HTMLElement => {
  const found = screen.getByRole('button', { name }).closest('tr');
  if (!found) throw new Error(`No row of ${name}`);
  return found;
};

it('has the same content in the table as on the map', async () => {
  const { user } = await openStakeholders(HOSC, WATCH, FAITH);
  const onMap = ['Elm Scrutiny', 'Watch Elmshire'].map((name) => wordsOf(name));
  await openTab(user, /^Table/);
  const table = await screen.findByRole('table', { name: 'Stakeholders' });
  expect(within(table).getAllByRole('row')).toHaveLength(4);
  for (const [index, name] of ['Elm Scrutiny', 'Watch Elmshire'].entries()) {
    const number = (which: string) =>
      within(row(name)).getByRole<HTMLInputElement>('textbox', { name: `${which} of ${name}` }).value;
    expect(onMap[index]).toContain(`influence ${number('Influence')} (`);
    expect(onMap[index]).toContain(`interest ${number('Interest')} (`);
  }
  within(row('Elm Scrutiny')).getByText('Tell and watch');
  within(row('Elm Scrutiny')).getByText('Brief the chair, in June');
  within(row('Watch Elmshire')).getByText('Prioritise');
  within(row('Faith Forum')).getByText('Not yet placed');
  await expectNoAxeFaults();
});

it('moves by number fields, which is the map without a mouse', async () => {
  const { user, places } = await openStakeholders(FAITH);
  await openTab(user, /^Table/);
  await user.type(screen.getByRole('textbox', { name: 'Influence of Faith Forum' }), '5');
  await waitFor(async () => expect(await places()).toEqual([['Faith Forum', TODAY, 5, null]]));
  within(row('Faith Forum')).getByText('Not yet placed');
  await user.type(screen.getByRole('textbox', { name: 'Interest of Faith Forum' }), '1');
  await waitFor(async () => expect(await places()).toEqual([['Faith Forum', TODAY, 5, 1]]));
  await waitFor(() => within(row('Faith Forum')).getByText('Tell and watch'));
  await user.clear(screen.getByRole('textbox', { name: 'Interest of Faith Forum' }));
  await user.type(screen.getByRole('textbox', { name: 'Interest of Faith Forum' }), '9');
  await user.tab();
  await screen.findByText('Must be 5 or less');
  expect(await places()).toEqual([['Faith Forum', TODAY, 5, 1]]);
});

it('sorts by influence', async () => {
  const { user } = await openStakeholders(
    { name: 'A', places: [[SINCE, 2, 2]] },
    { name: 'B', places: [[SINCE, 5, 2]] },
    { name: 'C', places: [[SINCE, 1, 2]] },
  );
  await openTab(user, /^Table/);
  await user.click(screen.getByRole('button', { name: /^Influence/ }));
  const names = () =>
    screen.getAllByRole('rowheader').map((header) => within(header).getByRole('button').textContent);
  expect(names()).toEqual(['C', 'A', 'B']);
  await user.click(screen.getByRole('button', { name: /^Influence/ }));
  expect(names()).toEqual(['B', 'A', 'C']);
});

it('lists who is due, overdue first, and notes a contact', async () => {
  const { user, desk, projectId, ids } = await openStakeholders(HOSC, WATCH, FAITH);
  for (const [index, daysAgo] of [
    [0, 10],
    [1, 100],
  ] as const) {
    await addRow(desk, projectId, 'contactEntry', {
      projectStakeholderId: ids[index] ?? '',
      contactedOn: addDays(TODAY, -daysAgo),
      summary: `Spoke ${daysAgo} days ago`,
    });
  }
  await openTab(user, /^Contacts/);
  const due = await screen.findByRole('table', { name: 'Contacts that are due' });
  await waitFor(() =>
    expect(
      within(due)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Watch Elmshire', 'Elm Scrutiny', 'Faith Forum']),
  );
  within(due).getByText(/^Overdue by 72 days/);
  await expectNoAxeFaults();

  await user.click(within(due).getByRole('button', { name: 'Note a contact with Watch Elmshire' }));
  const panel = await screen.findByRole('complementary', { name: 'Watch Elmshire' });
  await user.click(within(panel).getByRole('button', { name: 'Add a contact' }));
  await user.type(await within(panel).findByRole('textbox', { name: 'What was said' }), 'They will come.');
  await user.tab();
  const log = screen.getByRole('table', { name: 'Contact log' });
  await within(log).findByText('They will come.');
  within(log).getByText(formatDateShort(TODAY));
  await waitFor(() => expect(within(due).queryByText(/^Overdue/)).toBeNull());
});

it('keeps how often each corner is due', async () => {
  const { user, desk, projectId } = await openStakeholders(WATCH);
  await openTab(user, /^Contacts/);
  const weeks = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Prioritise' });
  expect(weeks.value).toBe('4');
  await user.clear(weeks);
  await user.type(weeks, '6');
  await user.tab();
  await waitFor(async () => {
    const { records } = await desk.get('projects.getPlan', { projectId });
    expect(records.involvement.weeksPrioritise).toBe(6);
  });
});

it('adds many at once from the directory, and one that is not in it yet', async () => {
  const { user, desk, projectId } = await openStakeholders(HOSC);
  for (const name of ['Carers Together', 'Elm Radio', 'Elm Mosque']) await addToDirectory(desk, name);
  const names = async () => {
    const { rows, directory } = await desk.get('projects.getPlan', { projectId });
    const byId = new Map(directory.stakeholder.map(({ id, name }) => [id, name]));
    return rows.projectStakeholder.map(({ stakeholderId }) => byId.get(stakeholderId));
  };
  await user.click(screen.getByRole('button', { name: 'Add stakeholders' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add stakeholders' });
  await user.type(within(dialog).getByRole('searchbox'), 'elm');
  await waitFor(() => within(dialog).getByText(/^3 entries found/));
  // Those that are in the project already are not offered again.
  expect(within(dialog).queryByText('Elm Scrutiny')).toBeNull();
  await user.click(within(dialog).getByRole('checkbox', { name: /Elm Radio/ }));
  await user.click(within(dialog).getByRole('checkbox', { name: /Elm Mosque/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Add 2 stakeholders' }));
  await screen.findByRole('region', { name: 'Not yet placed (2)' });
  expect(new Set(await names())).toEqual(new Set(['Elm Mosque', 'Elm Radio', 'Elm Scrutiny']));

  await user.click(screen.getByRole('button', { name: 'Add stakeholders' }));
  await user.click(await screen.findByRole('button', { name: 'Not in the list? Add a new one' }));
  const fresh = await screen.findByRole('dialog', { name: 'New stakeholder' });
  await user.type(within(fresh).getByRole('textbox', { name: 'Name' }), 'Elm Rotary');
  await user.click(within(fresh).getByRole('button', { name: 'Add to this project' }));
  await within(fresh).findByText('Choose a group.');
  await user.click(within(fresh).getByRole('button', { name: /Group/ }));
  await user.click(await screen.findByRole('option', { name: 'Business' }));
  await user.click(within(fresh).getByRole('button', { name: 'Add to this project' }));
  await screen.findByRole('complementary', { name: 'Elm Rotary' });
  expect(await names()).toContain('Elm Rotary');
});

it('takes a stakeholder out of the project and brings it back where it stood', async () => {
  const { user, desk, projectId } = await openStakeholders(HOSC, WATCH);
  await user.click(mark('Elm Scrutiny'));
  const panel = await screen.findByRole('complementary', { name: 'Elm Scrutiny' });
  await user.click(within(panel).getByRole('button', { name: 'Remove from this project' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Elm Scrutiny/ })).toBeNull());
  useToasts.getState().waiting.at(-1)?.undo?.();
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => {
    const { rows } = await desk.get('projects.getPlan', { projectId });
    expect(rows.projectStakeholder).toHaveLength(2);
  });
  await waitFor(() => expect(wordsOf('Elm Scrutiny')).toContain('influence 4 (high)'));
});

it('keeps the history of places, to be put right or taken out', async () => {
  const { user, places } = await openStakeholders({
    ...HOSC,
    places: [
      [SINCE, 1, 1],
      ['2025-06-01', 4, 2],
    ],
  });
  await user.click(mark('Elm Scrutiny'));
  const panel = await screen.findByRole('complementary', { name: 'Elm Scrutiny' });
  const list = within(panel).getAllByRole('listitem');
  expect(list.map(({ textContent }) => textContent.slice(0, 11))).toEqual(['1 June 2025', '10 January ']);
  await user.click(within(panel).getByRole('button', { name: 'Remove the place of 10 January 2025' }));
  await waitFor(async () => expect(await places()).toEqual([['Elm Scrutiny', '2025-06-01', 4, 2]]));
});

it('lands on the stakeholder another page asked for', async () => {
  const { projectId, ids } = await openStakeholders(HOSC, WATCH);
  location.hash = '/help';
  await screen.findByRole('heading', { level: 1, name: /Help/ });
  history.pushState(
    { field: `rows.projectStakeholder#${ids[1] ?? ''}` },
    '',
    `#/projects/${projectId}/stakeholders`,
  );
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  const panel = await screen.findByRole('complementary', { name: 'Watch Elmshire' });
  expect(panel.id).toBe(`rows-projectStakeholder-${ids[1] ?? ''}`);
  await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
});

it('can only be read when the project is archived', async () => {
  const { desk, projectId } = await openStakeholders(HOSC);
  await desk.get('projects.setArchived', { projectId, archived: true });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add stakeholders' })).toBeNull());
  mark('Elm Scrutiny');
});

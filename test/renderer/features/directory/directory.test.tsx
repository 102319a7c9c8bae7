import { configure, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NEW_ENTRIES } from '../../../../shared/domain/directory/shapes.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { GroupType } from '../../../../shared/domain/stakeholders/lists.ts';
import type { Input } from '../../../../shared/contract/index.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { expectNoAxeFaults, openWindow, setUpWith } from '../../app/window.tsx';

configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 120_000 });

const add = async (desk: TestBackend, name: string, groupType: GroupType = 'VCSE') => {
  const fields = {
    ...NEW_ENTRIES.stakeholder,
    name,
    groupType,
  } as unknown as Input<'directory.add'>['fields'];
  return (await desk.get('directory.add', { kind: 'stakeholder', fields })).id;
};
const entries = async (desk: TestBackend, archived = false) =>
  (await desk.get('directory.stakeholders', { search: '', archived, offset: 0, limit: 500, groupType: null }))
    .entries;

const openDirectory = async (...names: readonly (readonly [string, GroupType?])[]) => {
  let projectId = '';
  const opened = await openWindow('/directory', async (desk) => {
    [projectId = ''] = await setUpWith(desk, 'Stroke rehabilitation');
    for (const [name, group] of names) await add(desk, name, group);
  });
  await screen.findByRole('heading', { level: 1, name: 'Directory' });
  return { ...opened, projectId };
};

it('finds as you type, by group, and page by page', async () => {
  const many = Array.from(
    { length: 120 },
    (_, index) => [`Group ${String(index).padStart(3, '0')}`] as const,
  );
  const { user } = await openDirectory(...many, ['Elm Mosque', 'FAITH'], ['Elm Radio', 'MEDIA']);
  await screen.findByText('1 to 100 of 122');
  await user.click(screen.getByRole('button', { name: 'More' }));
  await screen.findByText('101 to 122 of 122');
  await user.type(screen.getByRole('searchbox', { name: 'Find a stakeholder' }), 'elm');
  await screen.findByText('2 entries found');
  await user.click(screen.getByRole('button', { name: /^All groups/ }));
  await user.click(await screen.findByRole('option', { name: 'Faith group' }));
  await screen.findByText('1 entry found');
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Elm Mosque']);
});

it('edits an entry beside the list and says where it is used', async () => {
  const { user, desk, projectId } = await openDirectory(['Elm Mosque', 'FAITH']);
  const [entry] = await entries(desk);
  await desk.get('projects.addRow', {
    projectId,
    kind: 'projectStakeholder',
    fields: {
      ...NEW_ROWS.projectStakeholder,
      stakeholderId: entry?.id ?? '',
    } as unknown as Input<'projects.addRow'>['fields'],
  });
  await user.click(await screen.findByText('Elm Mosque'));
  const panel = await screen.findByRole('complementary', { name: 'Elm Mosque' });
  await within(panel).findByRole('link', { name: /Stroke rehabilitation/ });
  await user.type(within(panel).getByRole('textbox', { name: /^Cost to them/ }), '12.50');
  await user.type(within(panel).getByRole('textbox', { name: 'Organisation' }), 'Elm Muslim Trust');
  await user.tab();
  await waitFor(async () =>
    expect((await entries(desk))[0]).toMatchObject({
      organisation: 'Elm Muslim Trust',
      costToPartnerPence: 1250,
    }),
  );
  await expectNoAxeFaults();
});

it('adds, archives and takes out again; nothing is ever deleted', async () => {
  const { user, desk } = await openDirectory();
  await screen.findByText('The directory is empty');
  await user.click(screen.getByRole('button', { name: 'New stakeholder' }));
  const panel = await screen.findByRole('complementary', { name: 'New stakeholder' });
  const name = within(panel).getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Elm Rotary');
  await user.tab();
  await waitFor(async () => expect((await entries(desk))[0]?.name).toBe('Elm Rotary'));
  await user.click(screen.getByRole('button', { name: 'Put in the archive' }));
  await waitFor(async () => expect(await entries(desk, true)).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Take out of the archive' }));
  await waitFor(async () => expect(await entries(desk)).toHaveLength(1));
});

it('has the table of groups, in the area’s own words where it has some', async () => {
  const { user, desk } = await openDirectory();
  await user.click(screen.getByRole('tab', { name: 'Groups and what they are for' }));
  const group = await screen.findByRole('region', { name: 'Patient participation group' });
  within(group).getByText(/Never the only route/);
  await expectNoAxeFaults();
  await user.click(within(group).getByRole('button', { name: /^Change/ }));
  const caution = await within(group).findByRole('textbox', { name: 'Caution' });
  await user.clear(caution);
  await user.type(caution, 'Ours meets at noon.');
  await user.click(within(group).getByRole('button', { name: /^Done/ }));
  await within(group).findByText('Ours meets at noon.');
  const notes = async () =>
    (await desk.get('directory.groupNotes', {})).entries.filter(({ archived }) => !archived);
  await waitFor(async () =>
    expect((await notes())[0]).toMatchObject({ groupType: 'PPG', caution: 'Ours meets at noon.' }),
  );
  await user.click(within(group).getByRole('button', { name: /^Change/ }));
  await user.click(await within(group).findByRole('button', { name: 'Back to the words of the app' }));
  await within(group).findByText(/Never the only route/);
});

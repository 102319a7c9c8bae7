import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoAxeFaults, openWindow, setUp, setUpWith } from '../../app/window.tsx';

const titles = (): readonly string[] =>
  within(screen.getByRole('grid', { name: 'Projects' }))
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

test('a new store has no projects yet, and says how to start one', async () => {
  const { user } = await openWindow('/projects', setUp);
  expect(await screen.findByText('No projects yet')).toBeTruthy();
  expect(screen.queryByRole('searchbox')).toBeNull();
  await expectNoAxeFaults();
  await user.click(screen.getByRole('button', { name: 'Start a project' }));
  expect(await screen.findByRole('dialog', { name: 'New project' })).toBeTruthy();
});

test('a project needs a title, then opens', async () => {
  const { user, desk } = await openWindow('/projects/new', setUp);
  await user.click(await screen.findByRole('button', { name: 'Start project' }));
  expect(screen.getByRole('link', { name: 'Enter a title for the project.' })).toBeTruthy();
  await expectNoAxeFaults();
  await user.type(screen.getByRole('textbox', { name: /^Title/ }), 'Moving the leg clinic{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Moving the leg clinic' })).toBeTruthy();
  expect(screen.getByText('NW-2026-001')).toBeTruthy();
  const everything = { search: '', status: null, archived: false, sort: 'title', descending: false } as const;
  expect((await desk.get('projects.list', everything)).projects).toHaveLength(1);
});

test('Escape closes the new-project dialog and leaves the list', async () => {
  const { user } = await openWindow('/projects/new', (desk) => setUpWith(desk, 'One'));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(location.hash).toBe('#/projects');
});

test('search follows each letter; none found is not none yet, and can be cleared', async () => {
  const { user } = await openWindow('/projects', (desk) =>
    setUpWith(desk, 'Stroke at home', 'Maternity voices', 'Stroke unit'),
  );
  expect(await screen.findByText('3 projects')).toBeTruthy();
  const search = screen.getByRole('searchbox', { name: 'Search projects' });
  await user.type(search, 'stroke');
  expect(await screen.findByText('2 of 3 projects')).toBeTruthy();
  expect([...titles()].sort()).toEqual(['Stroke at home', 'Stroke unit']);
  await user.type(search, ' zebra');
  expect(await screen.findByText('No project fits')).toBeTruthy();
  await expectNoAxeFaults();
  await user.click(screen.getAllByRole('button', { name: 'Clear search' }).at(-1) as HTMLElement);
  expect(await screen.findByText('3 projects')).toBeTruthy();
  expect((search as HTMLInputElement).value).toBe('');
});

test('a status narrows the list', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'One'));
  await screen.findByText('1 project');
  await user.click(await screen.findByRole('button', { name: /Any status/ }));
  await user.click(await screen.findByRole('option', { name: 'Live' }));
  expect(await screen.findByText('0 of 1 project')).toBeTruthy();
});

test('columns sort both ways', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'Beech', 'Ash', 'Cedar'));
  await screen.findByText('3 projects');
  await user.click(screen.getByRole('button', { name: 'Title' }));
  expect(titles()).toEqual(['Ash', 'Beech', 'Cedar']);
  await user.click(screen.getByRole('button', { name: 'Title' }));
  expect(titles()).toEqual(['Cedar', 'Beech', 'Ash']);
});

test('arrows move through the list and Enter opens a project', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'Beech', 'Ash'));
  await screen.findByText('2 projects');
  await user.click(screen.getByRole('button', { name: 'Title' }));
  const [, first] = within(screen.getByRole('grid')).getAllByRole('row');
  first?.focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Beech' })).toBeTruthy();
});

test('the search is still there after a look at a project', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'Beech', 'Ash'));
  await user.type(await screen.findByRole('searchbox'), 'beech');
  await user.click(await screen.findByRole('link', { name: 'Beech' }));
  await screen.findByRole('heading', { level: 1, name: 'Beech' });
  await user.click(screen.getAllByRole('link', { name: 'Projects' })[0] as HTMLElement);
  expect(((await screen.findByRole('searchbox')) as HTMLInputElement).value).toBe('beech');
  expect(await screen.findByText('1 of 2 projects')).toBeTruthy();
});

test('the archive is shown apart', async () => {
  const { user } = await openWindow('/projects', async (desk) => {
    const [first] = await setUpWith(desk, 'Old', 'New');
    await desk.get('projects.setArchived', { projectId: first ?? '', archived: true });
  });
  expect(await screen.findByText('1 project')).toBeTruthy();
  expect(titles()).toEqual(['New']);
  await user.click(screen.getByRole('checkbox', { name: 'Show the archive (1)' }));
  expect(await screen.findByText('1 project in the archive')).toBeTruthy();
  await waitFor(() => expect(titles()).toEqual(['Old']));
});

test('with a thousand projects only the rows in sight are on the page', async () => {
  await openWindow('/projects', (desk) =>
    setUpWith(desk, ...Array.from({ length: 1_000 }, (_, index) => `Project ${index}`)),
  );
  expect(await screen.findByText('1,000 projects')).toBeTruthy();
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
  expect(document.querySelectorAll('tbody tr').length).toBeLessThan(100);
});

test('a project made elsewhere appears by itself', async () => {
  const { desk } = await openWindow('/projects', setUp);
  await screen.findByText('No projects yet');
  const { areas } = await desk.get('setup.get', {});
  await desk.get('projects.create', {
    title: 'From elsewhere',
    areaId: areas[0]?.id ?? '',
    legalRegime: 'ICB_2022',
  });
  expect(await screen.findByRole('link', { name: 'From elsewhere' })).toBeTruthy();
});

test('a project file that is here already can be opened as a copy', async () => {
  const { user, desk } = await openWindow('/projects', async (to) => {
    const [projectId = ''] = await setUpWith(to, 'Stroke at home');
    await to.get('projectFiles.save', { projectId });
    const [saved] = [...to.ports.saved];
    if (saved) to.ports.offer({ fileName: saved[0], bytes: saved[1] });
  });
  await user.click(await screen.findByRole('button', { name: 'Open project file' }));
  const dialog = await screen.findByRole('dialog', { name: 'This project is already here' });
  expect(within(dialog).getByText('A project with the reference NW-2026-001 is already here.')).toBeTruthy();
  await expectNoAxeFaults();
  await user.click(within(dialog).getByRole('button', { name: 'Open as a copy' }));
  expect(await screen.findByText('NW-2026-002')).toBeTruthy();
  expect(await screen.findByText('Opened NW-2026-002, “Stroke at home”.')).toBeTruthy();
  expect(desk.ports.saved.size).toBe(1);
});

test('a file that is no project file is refused with words', async () => {
  const { user, desk } = await openWindow('/projects', setUp);
  desk.ports.offer({ fileName: 'x.edproj', bytes: new TextEncoder().encode('not a project') });
  await user.click(await screen.findByRole('button', { name: 'Open project file' }));
  const dialog = await screen.findByRole('dialog', { name: 'The file was not opened' });
  expect(within(dialog).getByText(/This is not a project file/)).toBeTruthy();
});

test('someone who may only look is offered no new project', async () => {
  await openWindow('/projects', async (desk) => {
    await setUp(desk);
    const details = {
      name: 'Ravi',
      jobTitle: '',
      team: '',
      email: '',
      phone: '',
      roles: ['READ_ONLY' as const],
    };
    const { id } = await desk.get('setup.saveStaff', { id: null, details, expectedVersion: null });
    await desk.get('setup.chooseMe', { staffId: id });
  });
  expect(await screen.findByText('No projects yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Start a project' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Open project file' })).toBeNull();
});

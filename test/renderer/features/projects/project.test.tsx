import { DOCUMENT_CODES } from '../../../../shared/domain/documents/codes.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TestBackend } from '../../../support/create-backend.ts';
import { expectNoAxeFaults, openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

/** One project, opened at a glance. */
async function openProject(
  prepare: (desk: TestBackend, id: string) => Promise<unknown> = async () => undefined,
): Promise<TestWindow & { readonly id: string }> {
  let id = '';
  const shown = await openWindow('/projects', async (desk) => {
    [id = ''] = await setUpWith(desk, 'Stroke at home');
    await prepare(desk, id);
  });
  await shown.user.click(await screen.findByRole('link', { name: 'Stroke at home' }));
  await screen.findByRole('heading', { level: 1, name: 'Stroke at home' });
  return { ...shown, id };
}

/** Answers everything that stands between a draft and a planned project. */
async function fillBeforeYouStart(desk: TestBackend, projectId: string): Promise<void> {
  const answers = [
    ['project', 'whyEngage', 'To hear what matters'],
    ['project', 'whoToEngage', 'People who had a stroke'],
    ['project', 'methodsSummary', 'Two focus groups'],
    ['project', 'canInfluence', ['Times']],
    ['project', 'cannotInfluence', ['The budget']],
    ['project', 'howUsed', 'In the specification'],
    ['legalDuty', 'step1Relates', 'NO'],
  ] as const;
  for (const [record, field, value] of answers) {
    const { versions } = await desk.get('projects.getPlan', { projectId });
    await desk.get('projects.changePlanField', {
      projectId,
      record,
      field,
      value: typeof value === 'string' ? value : [...value],
      expectedVersion: versions[record],
    });
  }
}

test('a project at a glance: status, who leads it, what is missing', async () => {
  await openProject();
  expect(document.title).toBe('Stroke at home – Engagement Desk');
  expect(screen.getByText('Led by Asha Verity')).toBeTruthy();
  const steps = screen.getByRole('list', { name: 'Steps of the project' });
  expect(within(steps).getByText('Draft').closest('li')?.getAttribute('aria-current')).toBe('step');
  // One line for each document.
  expect((await screen.findAllByText(/answers missing/)).length).toBe(DOCUMENT_CODES.length);
  await expectNoAxeFaults();
});

test('a draft cannot be planned yet: the button says why, with a way to each answer', async () => {
  const { user, desk, id } = await openProject();
  await user.click(screen.getByRole('button', { name: 'Mark as planned' }));
  const words = screen.getByText('This project cannot be planned yet. First:');
  expect(words.closest('[role="status"]')).not.toBeNull();
  await expectNoAxeFaults();
  expect((await desk.get('projects.getPlan', { projectId: id })).head.status).toBe('DRAFT');
  await user.click(screen.getByRole('link', { name: 'Say who you need to hear from.' }));
  await waitFor(() => expect(location.hash).toBe(`#/projects/${id}/plan/describe`));
  await waitFor(() => expect(document.activeElement?.closest('#f-project-whoToEngage')).not.toBeNull());
});

test('a project moves on, pauses with a reason, carries on and steps back', async () => {
  const { user, desk, id } = await openProject(fillBeforeYouStart);
  await user.click(screen.getByRole('button', { name: 'Mark as planned' }));
  await user.click(await screen.findByRole('button', { name: 'Go live' }));
  await user.click(await screen.findByRole('button', { name: 'Pause' }));
  const dialog = await screen.findByRole('dialog', { name: 'Pause' });
  await user.click(within(dialog).getByRole('button', { name: 'Pause' }));
  expect(within(dialog).getByText('Say in a few words why.')).toBeTruthy();
  await expectNoAxeFaults();
  await user.type(within(dialog).getByRole('textbox', { name: /^Why/ }), 'Waiting for the council{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Carry on (live)' }));
  await user.click(await screen.findByRole('button', { name: 'Step back to planned' }));
  await user.type(await screen.findByRole('textbox', { name: /^Why/ }), 'Too early{Enter}');
  expect(await screen.findByRole('button', { name: 'Go live' })).toBeTruthy();
  const { entries } = await desk.get('projects.history', { projectId: id, before: null, limit: 10 });
  expect(entries.slice(0, 3).map(({ reason }) => reason)).toEqual([
    'Too early',
    '',
    'Waiting for the council',
  ]);
});

test('a person gets a role at once; Ctrl+Z takes it back and Ctrl+Y gives it again', async () => {
  const { user, desk, id } = await openProject(async (to) => {
    const details = { name: 'Ravi Moss', jobTitle: 'Manager', team: '', email: '', phone: '', roles: [] };
    await to.get('setup.saveStaff', { id: null, details, expectedVersion: null });
  });
  const lead = async (): Promise<string | null> =>
    (await desk.get('projects.getPlan', { projectId: id })).records.project.projectLeadId;
  await user.click(screen.getByRole('button', { name: /Project lead/ }));
  await user.click(await screen.findByRole('option', { name: /Ravi Moss/ }));
  await waitFor(async () => expect(await lead()).not.toBeNull());
  expect(await screen.findByText(/^Saved/)).toBeTruthy();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('Undone: Change “Project lead”.')).toBeTruthy();
  expect(await lead()).toBeNull();
  await user.keyboard('{Control>}y{/Control}');
  expect(await screen.findByText('Done again: Change “Project lead”.')).toBeTruthy();
  expect(await lead()).not.toBeNull();
});

test('someone new is added from the project and gets a role', async () => {
  const { user, desk, id } = await openProject();
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  await user.type(await screen.findByLabelText(/^Name/), 'Ravi Moss');
  await user.click(screen.getByRole('button', { name: /Role in this project/ }));
  await user.click(await screen.findByRole('option', { name: 'Equality lead' }));
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Equality lead/ }).textContent).toContain('Ravi Moss'),
  );
  const { records } = await desk.get('projects.getPlan', { projectId: id });
  const ravi = (await desk.get('setup.get', {})).staff.find(({ name }) => name === 'Ravi Moss');
  expect(records.project.equalityLeadId).toBe(ravi?.id);
});

test('archiving asks nothing and can be undone', async () => {
  const { user, desk, id } = await openProject();
  const isArchived = async (): Promise<boolean> =>
    (await desk.get('projects.getPlan', { projectId: id })).head.archived;
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Put in the archive' }));
  expect(await screen.findByText('This project is in the archive.')).toBeTruthy();
  expect(await isArchived()).toBe(true);
  expect(screen.queryByRole('button', { name: 'Mark as planned' })).toBeNull();
  await expectNoAxeFaults();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('This project is in the archive.')).toBeNull());
  expect(await isArchived()).toBe(false);
});

test('a project is saved to a file; a closed dialog says nothing', async () => {
  const { user, desk } = await openProject();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Save project file' }));
  expect(await screen.findByText(/^Saved the project as .*\.edproj\.$/)).toBeTruthy();
  expect(desk.ports.saved.size).toBe(1);
});

test('a project that is not here says so, with a way to try again', async () => {
  await openWindow('/projects/018f2f6e-0000-7000-8000-000000000000', (desk) => setUpWith(desk));
  expect(await screen.findByText('That project is no longer here.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { fillPlan, type Answers } from '../../../support/fill-plan.ts';
import { expectNoAxeFaults, openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

vi.setConfig({ testTimeout: 60_000 });

const DATES: Answers = {
  project: {
    planStartDate: '2036-07-02',
    engagementStart: '2036-09-01',
    engagementEnd: '2036-10-31',
    decisionDate: '2036-12-17',
    feedbackBy: '2037-01-15',
    consultationPlanned: true,
  },
  consultation: { opens: '2036-09-01', closes: '2036-11-23' },
};

async function withRows(desk: TestBackend, projectId: string): Promise<void> {
  const add = (kind: 'milestone' | 'activity', fields: Readonly<Record<string, string>>) =>
    desk.get('projects.addRow', { projectId, kind, fields: { ...plain(kind), ...fields } });
  await add('milestone', { title: 'Papers ready', dueOn: '2036-12-01', kind: 'DEADLINE' });
  await add('milestone', { title: 'Report written' });
  await add('activity', { title: 'Drop-in', dateOn: '2036-06-20' });
}
const plain = (kind: 'milestone' | 'activity') =>
  NEW_ROWS[kind] as unknown as Readonly<Record<string, string | boolean | null | string[]>>;

async function openTimeline(
  prepare: (desk: TestBackend, id: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<TestWindow & { readonly id: string }> {
  let id = '';
  const shown = await openWindow('/projects', async (desk) => {
    [id = ''] = await setUpWith(desk, 'Stroke at home');
    await prepare(desk, id);
  });
  location.hash = `/projects/${id}/timeline`;
  await screen.findByRole('heading', { level: 1, name: 'Timeline' });
  return { ...shown, id };
}
const full = async (desk: TestBackend, id: string): Promise<void> => {
  await fillPlan(desk, id, DATES);
  await withRows(desk, id);
};
const picture = (): HTMLElement => screen.getByRole('navigation', { name: 'Dates in the picture' });

test('a project without dates says so, with the way to the first ones', async () => {
  const { user, id } = await openTimeline();
  expect(await screen.findByText('No dates yet')).toBeTruthy();
  await expectNoAxeFaults();
  await user.click(screen.getByRole('link', { name: 'Add the first dates' }));
  await waitFor(() => expect(location.hash).toBe(`#/projects/${id}/plan/timescales`));
});

test('picture and table have the same dates, each with its state, and what has no date stands apart', async () => {
  await openTimeline(full);
  const table = await screen.findByRole('table', { name: 'All dates' });
  const titles = within(table)
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('link').textContent);
  expect(titles).toEqual([
    'Drop-in',
    'Planning',
    'Engagement',
    'Consultation',
    'Papers ready',
    'Decision',
    'People hear back by',
  ]);
  const drawn = within(picture()).getAllByRole('link');
  expect(drawn).toHaveLength(titles.length);
  expect(drawn.map((one) => one.getAttribute('aria-label'))).toContain(
    'Deadline: Papers ready, 1 December 2036, Not done yet',
  );
  const undated = screen.getByRole('region', { name: 'No date yet' });
  expect(within(undated).getByText('Report written')).toBeTruthy();
  await expectNoAxeFaults();
});

test('a warning stands at the date it is about, in the picture and in the table', async () => {
  await openTimeline(full);
  const table = await screen.findByRole('table', { name: 'All dates' });
  const rowOf = (title: string) => within(table).getByRole('link', { name: title }).closest('tr');
  expect(rowOf('Consultation')?.textContent).toContain('It is open for 83 days');
  expect(rowOf('Drop-in')?.textContent).toContain('before the planning starts on 2 July 2036');
  expect(rowOf('Decision')?.textContent).not.toContain('before');
  expect(within(picture()).getByRole('link', { name: /^Consultation, .*, 1 warning$/ })).toBeTruthy();
});

test('a warning about a date that is missing stands above', async () => {
  await openTimeline((desk, id) =>
    fillPlan(desk, id, { project: { consultationPlanned: true, decisionDate: '2036-12-17' } }),
  );
  expect(await screen.findByText('These dates are missing or do not fit.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Say on which day the consultation closes.' })).toBeTruthy();
});

test('Tab stops once in the picture; arrows walk the calendar; Enter opens where the date is typed', async () => {
  const { user, id } = await openTimeline(full);
  await screen.findByRole('table', { name: 'All dates' });
  const links = within(picture()).getAllByRole('link');
  expect(links.filter((one) => one.getAttribute('tabindex') === '0')).toHaveLength(1);
  links.find((one) => one.getAttribute('tabindex') === '0')?.focus();
  await user.keyboard('{End}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Feedback: People hear back by/);
  expect(screen.getByText('Feedback: People hear back by')).toBeTruthy();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Decision/);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(location.hash).toBe(`#/projects/${id}/plan/describe`));
  await waitFor(() => expect(document.activeElement?.closest('#f-project-decisionDate')).not.toBeNull());
});

test('weeks give the same dates more room', async () => {
  const { user } = await openTimeline(full);
  await screen.findByRole('table', { name: 'All dates' });
  const width = () => Number(picture().querySelector('svg')?.getAttribute('width'));
  const before = width();
  await user.click(screen.getByRole('radio', { name: 'Weeks' }));
  expect(width()).toBeGreaterThan(2 * before);
});

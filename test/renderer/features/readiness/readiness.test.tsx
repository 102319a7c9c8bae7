import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fillPlan, type Answers } from '../../../support/fill-plan.ts';
import { expectNoAxeFaults, openWindow, setUpWith, type TestWindow } from '../../app/window.tsx';

vi.setConfig({ testTimeout: 60_000 });

/** A consultation that is a day short of twelve weeks and whose easy read version is late. */
const SHORT: Answers = {
  project: { consultationPlanned: true },
  consultation: {
    opens: '2036-09-01',
    closes: '2036-11-23',
    options: ['One', 'Two'],
    notDecided: 'YES',
    easyReadReady: 'NO',
  },
};

async function openReadiness(answers: Answers = {}): Promise<TestWindow & { readonly id: string }> {
  let id = '';
  const shown = await openWindow('/projects', async (desk) => {
    [id = ''] = await setUpWith(desk, 'Stroke at home');
    await fillPlan(desk, id, answers);
  });
  location.hash = `/projects/${id}/readiness`;
  await screen.findByRole('heading', { level: 1, name: 'Readiness' });
  await screen.findByRole('radio', { name: /^All \(\d+\)$/ });
  return { ...shown, id };
}

const panel = (name: string): HTMLElement => screen.getByRole('region', { name });
const itemWith = (name: string, words: RegExp): HTMLElement => {
  const found = within(panel(name)).getByText(words).closest('li');
  if (!found) throw new Error(`Not in a list: ${String(words)}`);
  return found;
};

test('each finding stands under what it asks, with its rule, its source and the step it stops', async () => {
  await openReadiness(SHORT);
  const stop = itemWith('Stops the next step', /^Say why you are engaging/);
  expect(stop.textContent).toContain('R-055');
  expect(stop.textContent).toContain('Commissioners’ Guide, section 3');
  expect(stop.closest('section')?.textContent).toMatch(/^Marking the project as planned/);
  expect(within(stop).queryByRole('button')).toBeNull();
  const short = itemWith('Needs a reason', /^It is open for 83 days/);
  expect(short.textContent).toContain('17 Fair consultation check');
  expect(itemWith('Worth thinking about', /school holidays/).textContent).toContain('R-068');
  expect(within(itemWith('Worth thinking about', /school holidays/)).queryByRole('button')).toBeNull();
  await expectNoAxeFaults();
});

test('a finding leads to the very answer that settles it', async () => {
  const { user, id } = await openReadiness(SHORT);
  await user.click(screen.getByRole('link', { name: /^It is open for 83 days/ }));
  await waitFor(() => expect(location.hash).toBe(`#/projects/${id}/plan/consultation`));
  await waitFor(() =>
    expect(document.activeElement?.closest('#f-consultation-shorterReason')).not.toBeNull(),
  );
});

test('a warning is accepted only with a reason; the field shows it quietly; it is withdrawn and brought back', async () => {
  const { user, desk, id } = await openReadiness(SHORT);
  const late = /easy read version ready on the first day/;
  const warning = itemWith('Needs a reason', late);
  await user.click(within(warning).getByRole('button', { name: 'Accept with a reason' }));
  await user.click(within(warning).getByRole('button', { name: 'Accept' }));
  expect(within(warning).getByText('Give a reason in a few words.')).toBeTruthy();
  await expectNoAxeFaults();
  expect(document.activeElement).toBe(within(warning).getByRole('textbox'));
  await user.keyboard('The printer delivers on Monday');
  await user.click(within(warning).getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(itemWith('Accepted with a reason', late)).toBeTruthy());
  const accepted = itemWith('Accepted with a reason', late);
  expect(accepted.textContent).toContain('The printer delivers on Monday');
  await waitFor(() => expect(itemWith('Accepted with a reason', late).textContent).toContain('Asha Verity'));
  await waitFor(() => expect(document.activeElement).toBe(itemWith('Accepted with a reason', late)));
  const rows = async () => (await desk.get('projects.getPlan', { projectId: id })).rows.findingOverride;
  expect(await rows()).toMatchObject([
    { rule: 'R-067', subject: 'CONSULTATION_EASY_READ_READY', reason: 'The printer delivers on Monday' },
  ]);
  await user.click(within(accepted).getByRole('button', { name: 'Withdraw the reason' }));
  await waitFor(() => expect(itemWith('Needs a reason', late)).toBeTruthy());
  expect(await rows()).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(itemWith('Accepted with a reason', late)).toBeTruthy());
  location.hash = `/projects/${id}/plan/consultation`;
  const note = await screen.findByText(/Accepted: The printer delivers on Monday/);
  expect(note.closest('#f-consultation-easyReadReady')).not.toBeNull();
});

test('the filters leave one kind, or one part of the plan', async () => {
  const { user } = await openReadiness(SHORT);
  await user.click(screen.getByRole('radio', { name: /^Needs a reason/ }));
  expect(screen.queryByRole('region', { name: 'Stops the next step' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Stops a final document' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: /^All/ }));
  await user.click(screen.getByRole('button', { name: /Part of the plan/ }));
  await user.click(await screen.findByRole('option', { name: /^17 Fair consultation check/ }));
  expect(screen.queryByText(/^Say why you are engaging/)).toBeNull();
  expect(screen.getByText(/^It is open for 83 days/)).toBeTruthy();
});

test('what each document still misses is there, closed, with the way to each answer', async () => {
  const { user } = await openReadiness();
  const documents = await screen.findByRole('region', { name: 'Stops a final document' });
  const plan = within(documents).getByText('Engagement and Equalities Plan');
  expect(plan.closest('summary')?.textContent).toMatch(/\d+ answers missing/);
  await user.click(plan);
  expect(plan.closest('details')?.open).toBe(true);
  expect(within(documents).getAllByRole('link').length).toBeGreaterThan(10);
});

test('a project in the archive can be read, not accepted', async () => {
  const { desk, id } = await openReadiness(SHORT);
  await desk.get('projects.setArchived', { projectId: id, archived: true });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Accept with a reason' })).toBeNull());
  expect(screen.getByText(/^It is open for 83 days/)).toBeTruthy();
});

test('the project at a glance counts what stands in the way and leads here', async () => {
  const { user, id } = await openReadiness();
  location.hash = `/projects/${id}`;
  const chip = await screen.findByRole('link', { name: /stop the next step/ });
  await user.click(chip);
  expect(await screen.findByRole('heading', { level: 1, name: 'Readiness' })).toBeTruthy();
});

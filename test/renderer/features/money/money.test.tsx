import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EXAMPLE_CONTENT } from '../../../../shared/domain/policy/example.ts';
import type { TestBackend } from '../../../support/create-backend.ts';
import { expectNoAxeFaults, setUpWith, showWindow } from '../../app/window.tsx';
import { createBackend } from '../../../support/create-backend.ts';

async function project(desk: TestBackend, withPolicy = true): Promise<string> {
  const [projectId = ''] = await setUpWith(desk, 'Hearing from carers');
  const [area] = (await desk.get('setup.get', {})).areas;
  const content = { ...EXAMPLE_CONTENT, typicalTravelPence: 1240, typicalCarePence: 3325 };
  if (withPolicy)
    await desk.get('policies.save', {
      areaId: area!.id,
      id: null,
      expectedVersion: null,
      details: { title: 'Expenses policy', effectiveFrom: '2026-04-06', effectiveTo: null, content },
      endBefore: false,
    });
  await desk.get('projects.addRow', {
    projectId,
    kind: 'budgetLine',
    fields: { category: 'RECOGNITION', item: 'Thank-you payments', plannedPence: 50_000 },
  });
  await desk.get('projects.addRow', {
    projectId,
    kind: 'activity',
    fields: {
      title: 'Focus group of carers',
      method: 'FOCUS_GROUP',
      dateOn: '2026-06-03',
      expectedNumber: 8,
      startsAt: '10:00',
      endsAt: '12:00',
    },
  });
  return projectId;
}

test('planned, committed and forecast stand side by side, and what is over the budget is said', async () => {
  const desk = await createBackend();
  const projectId = await project(desk);
  const { user } = showWindow(`/projects/${projectId}/money`, desk);
  const table = await screen.findByRole('table', { name: 'Money by kind of cost' });
  const row = within(table).getByRole('rowheader', { name: 'Recognition payments' }).closest('tr')!;
  expect(within(row).getByText('£500.00')).toBeTruthy();
  expect(within(row).getAllByText('£600.00')).toHaveLength(2);
  expect(within(row).getByText('£100.00 over')).toBeTruthy();
  expect(screen.getByText('£225.80 over the budget')).toBeTruthy();
  expect(screen.getByText('Travel: 100% of 8 people × £12.40')).toBeTruthy();
  await expectNoAxeFaults();

  const share = screen.getByLabelText(/^People who take the thank-you payment/);
  await user.clear(share);
  await user.type(share, '50');
  expect(await screen.findByText('Thank-you: 50% of 8 people × £75.00')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Back to the usual ones' }));
  expect(await screen.findByText('Thank-you: 100% of 8 people × £75.00')).toBeTruthy();
});

test('the table is saved as CSV', async () => {
  const desk = await createBackend();
  const projectId = await project(desk);
  const { user } = showWindow(`/projects/${projectId}/money`, desk);
  await user.click(await screen.findByRole('button', { name: 'Save as a table' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  expect(await screen.findByText(/^Saved .*Money\.csv\.$/)).toBeTruthy();
  await waitFor(() => expect([...desk.ports.saved.keys()]).toEqual([expect.stringMatching(/Money\.csv$/)]));
});

test('without a policy the page says what is missing from the forecast', async () => {
  const desk = await createBackend();
  const projectId = await project(desk, false);
  showWindow(`/projects/${projectId}/money`, desk);
  expect(await screen.findByText('No expenses policy is in force on the day of 1 activity.')).toBeTruthy();
  expect(screen.getByText('Not known yet: A policy for that day')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Set the policy of the area' })).toBeTruthy();
});

test('a project with nothing in it says where to start', async () => {
  const desk = await createBackend();
  const [projectId = ''] = await setUpWith(desk, 'Empty');
  showWindow(`/projects/${projectId}/money`, desk);
  expect(await screen.findByText('There is nothing to add up yet')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save as a table' })).toBeNull();
  await expectNoAxeFaults();
});

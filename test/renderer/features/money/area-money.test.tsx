import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { forgetAreaMoneyView } from '../../../../renderer/state/area-money-view.ts';
import { AREA, createBackend, type TestBackend } from '../../../support/create-backend.ts';
import { expectNoAxeFaults, setUpWith, showWindow } from '../../app/window.tsx';

afterEach(forgetAreaMoneyView);

const budget = (desk: TestBackend, projectId: string, category: string, plannedPence: number) =>
  desk.get('projects.addRow', {
    projectId,
    kind: 'budgetLine',
    fields: { category, item: 'x', plannedPence },
  });

async function withBudgets(): Promise<{ readonly desk: TestBackend; readonly projectId: string }> {
  const desk = await createBackend();
  const [projectId = ''] = await setUpWith(desk, 'Hearing from carers');
  await budget(desk, projectId, 'TRAVEL', 10_000);
  await budget(desk, projectId, 'RECOGNITION', 50_000);
  await budget(desk, projectId, 'VENUE', 12_000);
  return { desk, projectId };
}

test('R-117 expenses, recognition and other costs stand apart, with their sum, and lead to the project', async () => {
  const { desk, projectId } = await withBudgets();
  const { user } = showWindow('/money', desk);
  const table = await screen.findByRole('table', { name: 'Money of the area' });
  const amounts = (name: string) =>
    within(within(table).getByRole('rowheader', { name }).closest('tr')!).getAllByRole('cell')[0]
      ?.textContent;
  expect(['Expenses', 'Recognition', 'Other costs of the plans', 'Total'].map(amounts)).toEqual([
    '£100.00',
    '£500.00',
    '£120.00',
    '£720.00',
  ]);
  await expectNoAxeFaults();
  const projects = screen.getByRole('table', { name: 'Money by project' });
  const [link] = within(projects).getAllByRole('link', { name: 'Hearing from carers' });
  await user.click(link!);
  expect(location.hash).toBe(`#/projects/${projectId}/money`);
  expect(await screen.findByRole('table', { name: 'Money by kind of cost' })).toBeTruthy();
});

test('the tabs are reached from the keyboard, and each has its table or says why not', async () => {
  const { desk } = await withBudgets();
  const { user } = showWindow('/money', desk);
  const tab = await screen.findByRole('tab', { name: /^Projects/ });
  await user.click(tab);
  await user.keyboard('{ArrowRight}');
  expect(await screen.findByText('No activity has money in this period')).toBeTruthy();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(await screen.findByText('Nothing was claimed yet')).toBeTruthy();
  await expectNoAxeFaults();
});

test('a period without money says so and leads to all of it; any dates may be typed', async () => {
  const { desk } = await withBudgets();
  const { user } = showWindow('/money', desk);
  await screen.findByRole('table', { name: 'Money of the area' });
  await user.click(screen.getByRole('button', { name: /Period/ }));
  const options = await screen.findAllByRole('option');
  expect(options).toHaveLength(8);
  await user.click(options[5]!);
  expect(await screen.findByText('There is no money in this period')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all time' }));
  expect(await screen.findByRole('table', { name: 'Money of the area' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Period/ }));
  await user.click(await screen.findByRole('option', { name: 'Other dates' }));
  expect(await screen.findByRole('group', { name: /^From/ })).toBeTruthy();
});

test('the area is chosen where there are several, and one without money says where to start', async () => {
  const { desk } = await withBudgets();
  const other = { ...AREA, name: 'West Wold', referencePrefix: 'WW' };
  await desk.get('setup.saveArea', { id: null, details: other, expectedVersion: null });
  const { user } = showWindow('/money', desk);
  await screen.findByRole('table', { name: 'Money of the area' });
  await user.click(screen.getByRole('button', { name: /Area/ }));
  await user.click(await screen.findByRole('option', { name: 'West Wold' }));
  await user.click(await screen.findByRole('button', { name: 'Show all time' }));
  expect(await screen.findByText('There is nothing to add up yet')).toBeTruthy();
  await expectNoAxeFaults();
});

test('it is saved as Excel workbook or CSV', async () => {
  const { desk } = await withBudgets();
  const { user } = showWindow('/money', desk);
  await user.click(await screen.findByRole('button', { name: 'Save as a table' }));
  await user.click(await screen.findByRole('menuitem', { name: 'CSV' }));
  expect(await screen.findByText(/^Saved .*Money.*\.csv\.$/)).toBeTruthy();
  await waitFor(() => expect(desk.ports.saved.size).toBe(1));
});

test('a budget that changed is in the sums the next time the page is opened', async () => {
  const { desk, projectId } = await withBudgets();
  const { user } = showWindow(`/projects/${projectId}/money`, desk);
  await screen.findAllByText('£720.00');
  await user.click(screen.getByRole('link', { name: 'Help' }));
  await screen.findByRole('heading', { level: 1, name: /Help/ });
  await budget(desk, projectId, 'VENUE', 1_000);
  await user.click(screen.getByRole('link', { name: 'Money of the area' }));
  expect((await screen.findAllByText('£730.00')).length).toBeGreaterThan(0);
  await user.click(screen.getAllByRole('link', { name: 'Hearing from carers' })[0]!);
  expect((await screen.findAllByText('£730.00')).length).toBeGreaterThan(0);
});

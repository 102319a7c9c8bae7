import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ACTIONS } from '../../../renderer/app/actions.ts';
import { expectNoAxeFaults, openWindow, setUp, setUpWith } from './window.tsx';

test('the frame names the area and the person, and marks the page', async () => {
  await openWindow('/', setUp);
  expect(await screen.findByText('North Wold Integrated Care Board')).toBeTruthy();
  expect(screen.getByText('Working as Asha Verity')).toBeTruthy();
  const projects = screen.getByRole('link', { name: 'Projects' });
  expect(projects.getAttribute('aria-current')).toBe('page');
  await waitFor(() => expect(location.hash).toBe('#/projects'));
  await waitFor(() => expect(document.title).toBe('Projects – Engagement Desk'));
});

test('the window says when its first usable screen is painted', async () => {
  await openWindow('/projects', (desk) => setUpWith(desk, 'One'));
  expect(document.documentElement.dataset['ready']).toBeUndefined();
  await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'));
  expect(screen.getByRole('link', { name: 'One' })).toBeTruthy();
});

test('a change of page brings focus to its heading; the first page leaves it alone', async () => {
  const { user } = await openWindow('/projects', setUp);
  await screen.findByText('No projects yet');
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByRole('link', { name: 'Settings' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('Settings – Engagement Desk');
});

test('the window opens at the list without taking focus anywhere', async () => {
  await openWindow('/', setUp);
  await screen.findByText('No projects yet');
  expect(document.activeElement).toBe(document.body);
});

test('the filter by status comes after the list, and narrows it', async () => {
  const { user } = await openWindow('/', (desk) => setUpWith(desk, 'One'));
  expect(await screen.findByRole('link', { name: 'One' })).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: /Any status/ }));
  await user.click(await screen.findByRole('option', { name: 'Paused' }));
  expect(await screen.findByText('No project fits')).toBeTruthy();
});

test('the first stop for Tab leads past the navigation', async () => {
  const { user } = await openWindow('/projects', setUp);
  await screen.findByText('No projects yet');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Skip to main content');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('main');
});

test('inside a project the navigation leads to its pages', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'Stroke at home'));
  await user.click(await screen.findByRole('link', { name: 'Stroke at home' }));
  const navigation = screen.getByRole('navigation', { name: 'Main' });
  await user.click(await within(navigation).findByRole('link', { name: 'History' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'History of changes' })).toBeTruthy();
  await user.keyboard('{Alt>}1{/Alt}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Stroke at home' })).toBeTruthy();
});

test('Ctrl+K finds commands and projects', async () => {
  const { user } = await openWindow('/projects', (desk) => setUpWith(desk, 'Stroke at home', 'Maternity'));
  await screen.findByText('2 projects');
  await user.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'What would you like to do?' });
  expect(within(palette).getByRole('menuitem', { name: /^New project/ })).toBeTruthy();
  expect(within(palette).queryByRole('menuitem', { name: /^History of changes/ })).toBeNull();
  await expectNoAxeFaults();
  await user.keyboard('matern');
  await within(palette).findByRole('menuitem', { name: /^Maternity/ });
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Maternity' })).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('keys wait while a dialog is open', async () => {
  const { user } = await openWindow('/projects/new', setUp);
  await screen.findByRole('dialog', { name: 'New project' });
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

test('help lists every key there is, once', async () => {
  const { user } = await openWindow('/projects', setUp);
  await screen.findByText('No projects yet');
  await user.keyboard('{F1}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Help' })).toBeTruthy();
  const withKeys = ACTIONS.filter(({ keys }) => keys !== undefined);
  for (const { label } of withKeys) expect(screen.getAllByText(label).length).toBeGreaterThan(0);
  expect(new Set(withKeys.map(({ keys }) => keys)).size).toBe(withKeys.length);
  expect(new Set(ACTIONS.map(({ id }) => id)).size).toBe(ACTIONS.length);
  await expectNoAxeFaults();
});

test('an address that leads nowhere says so', async () => {
  await openWindow('/nowhere', setUp);
  expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeTruthy();
});

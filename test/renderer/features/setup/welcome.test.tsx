import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoAxeFaults, openWindow } from '../../app/window.tsx';

test('a new laptop is asked what to do first', async () => {
  await openWindow('/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Welcome' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Set up for my area' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Look at the sample project' })).toBeTruthy();
  expect(document.title).toBe('Welcome – Engagement Desk');
  await expectNoAxeFaults();
});

test('an empty form says what is missing, beside each field and in one list that has focus', async () => {
  const { user, desk } = await openWindow('/');
  await user.click(await screen.findByRole('button', { name: 'Set up for my area' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(
    within(summary)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Enter the name of your organisation.',
    'Choose what kind of organisation it is.',
    'Enter 1 to 8 capital letters or numbers, starting with a letter, like NEL.',
    'Enter your name.',
  ]);
  expect(screen.getByLabelText(/^Your name/).getAttribute('aria-invalid')).toBe('true');
  await expectNoAxeFaults();
  await user.click(within(summary).getByRole('link', { name: 'Enter your name.' }));
  expect(document.activeElement).toBe(screen.getByLabelText(/^Your name/));
  await user.keyboard('Asha Verity');
  expect(screen.getByLabelText(/^Your name/).getAttribute('aria-invalid')).toBeNull();
  expect((await desk.get('setup.get', {})).ready).toBe(false);
});

test('an e-mail address that cannot be right is refused', async () => {
  const { user } = await openWindow('/');
  await user.click(await screen.findByRole('button', { name: 'Set up for my area' }));
  await user.type(screen.getByLabelText(/^E-mail/), 'asha at nhs');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByRole('link', { name: 'Enter an e-mail address like name@nhs.net.' })).toBeTruthy();
});

test('the letters follow the name until the person chooses their own', async () => {
  const { user } = await openWindow('/');
  await user.click(await screen.findByRole('button', { name: 'Set up for my area' }));
  const name = screen.getByLabelText(/^Name of your organisation/);
  const letters = screen.getByLabelText<HTMLInputElement>(/^Letters for project references/);
  await user.type(name, 'NHS North East London');
  expect(letters.value).toBe('NEL');
  await user.clear(letters);
  await user.type(letters, 'nel2');
  await user.type(name, ' ICB');
  expect(letters.value).toBe('NEL2');
});

test('setting up leads to the empty list of projects', async () => {
  const { user, desk } = await openWindow('/');
  await user.click(await screen.findByRole('button', { name: 'Set up for my area' }));
  await user.type(screen.getByLabelText(/^Name of your organisation/), 'NHS North Wold ICB');
  await user.click(screen.getByRole('button', { name: /What kind of organisation/ }));
  await user.click(await screen.findByRole('option', { name: /Integrated care board/ }));
  await user.type(screen.getByLabelText(/^Your name/), 'Asha Verity');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await screen.findByText('No projects yet')).toBeTruthy();
  const { areas, me } = await desk.get('setup.get', {});
  expect(areas[0]).toMatchObject({ name: 'NHS North Wold ICB', referencePrefix: 'NW', orgType: 'ICB' });
  expect(me).toMatchObject({ name: 'Asha Verity', roles: ['ENGAGEMENT_LEAD'] });
});

test('the sample project can be looked at straight away', async () => {
  const { user, desk } = await openWindow('/');
  await user.click(await screen.findByRole('button', { name: 'Look at the sample project' }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/projects\/.+/));
  expect(await screen.findByRole('heading', { name: 'Where the project stands' })).toBeTruthy();
  expect((await desk.get('setup.get', {})).ready).toBe(true);
});

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AREA, ME } from '../../../support/create-backend.ts';
import { pngFile } from '../../../support/receipts/make-files.ts';
import { loseSealedFile } from '../../../support/receipts/vault-desk.ts';
import { namesIn, tempFolder } from '../../../support/temp-folder.ts';
import { expectNoAxeFaults, openWindow, setUp } from '../../app/window.tsx';

test('an area is changed and saved', async () => {
  const { user, desk } = await openWindow('/settings', setUp);
  const phone = await screen.findByLabelText(/^Phone/);
  await user.clear(phone);
  await user.type(phone, '01632 960 999');
  await user.click(screen.getByRole('button', { name: 'Save area' }));
  expect(await screen.findByText(`Saved “${AREA.name}”.`)).toBeTruthy();
  expect((await desk.get('setup.get', {})).areas[0]?.teamPhone).toBe('01632 960 999');
  await expectNoAxeFaults();
});

test('an area without a name is refused, and a second area of the same name too', async () => {
  const { user } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('button', { name: 'Add an area' }));
  await user.click(screen.getByRole('button', { name: 'Add area' }));
  expect(screen.getByRole('link', { name: 'Enter the name of your organisation.' })).toBeTruthy();
  await user.type(screen.getByLabelText(/^Name of the organisation/), AREA.name);
  await user.type(screen.getByLabelText(/^Letters for project references/), 'nw2');
  await user.click(screen.getByRole('button', { name: 'Add area' }));
  expect(await screen.findByText(`There is already an area called “${AREA.name}”.`)).toBeTruthy();
});

test('two areas are both listed', async () => {
  const { user } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('button', { name: 'Add an area' }));
  await user.type(screen.getByLabelText(/^Name of the organisation/), 'South Wold Place');
  await user.type(screen.getByLabelText(/^Letters for project references/), 'sw');
  await user.click(screen.getByRole('button', { name: 'Add area' }));
  expect(await screen.findByText('2 areas')).toBeTruthy();
  expect(within(screen.getByRole('grid', { name: 'Areas' })).getByText('SW')).toBeTruthy();
});

test('a person is added, changed and archived, and Undo brings them back', async () => {
  const { user, desk } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('tab', { name: 'Staff' }));
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('link', { name: 'Enter a name.' })).toBeTruthy();
  await user.type(screen.getByLabelText(/^Name/), 'Ravi Moss');
  await user.click(screen.getByRole('checkbox', { name: 'Equality lead' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const row = (await screen.findByRole('rowheader', { name: 'Ravi Moss' })).closest('tr');
  expect(row).not.toBeNull();
  await user.click(within(row as HTMLElement).getByRole('button', { name: 'Archive' }));
  await waitFor(() => expect(screen.queryByRole('rowheader', { name: 'Ravi Moss' })).toBeNull());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('rowheader', { name: 'Ravi Moss' })).toBeTruthy();
  const ravi = (await desk.get('setup.get', {})).staff.find(({ name }) => name === 'Ravi Moss');
  expect(ravi).toMatchObject({ archived: false, roles: ['EQUALITY_LEAD'] });
  await expectNoAxeFaults();
});

test('you are not offered to archive yourself', async () => {
  const { user } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('tab', { name: 'Staff' }));
  const row = screen.getByRole('rowheader', { name: ME.name }).closest('tr');
  expect(within(row as HTMLElement).queryByRole('button', { name: 'Archive' })).toBeNull();
});

test('another person can say that they work here', async () => {
  const { user } = await openWindow('/settings', async (desk) => {
    await setUp(desk);
    const details = { name: 'Ravi Moss', jobTitle: '', team: '', email: '', phone: '', roles: [] };
    await desk.get('setup.saveStaff', { id: null, details, expectedVersion: null });
  });
  await user.click(await screen.findByRole('tab', { name: 'This laptop' }));
  await user.click(screen.getByRole('button', { name: /Your name/ }));
  await user.click(await screen.findByRole('option', { name: /Ravi Moss/ }));
  expect(await screen.findByText('Working as Ravi Moss')).toBeTruthy();
});

test('someone who may only look is told so and offered no changes', async () => {
  await openWindow('/settings', (desk) =>
    desk.get('setup.begin', { area: AREA, me: { ...ME, roles: ['READ_ONLY'] } }),
  );
  expect(await screen.findByText('You can look at these settings, not change them.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Save area' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add an area' })).toBeNull();
});

test('the work on this laptop is checked and backed up', async () => {
  const { user, desk } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('tab', { name: 'This laptop' }));
  await user.click(await screen.findByRole('button', { name: 'Check that all is well' }));
  expect(await screen.findByText('All is well.')).toBeTruthy();
  const place = tempFolder('backup');
  desk.ports.offerPlace(place);
  await user.click(screen.getByRole('button', { name: 'Back up now' }));
  expect(
    await screen.findByText(
      'Backed up to the folder “engagement-desk-backup_2026-06-03” and checked that it opens.',
    ),
  ).toBeTruthy();
  expect(namesIn(place)).toEqual(['engagement-desk-backup_2026-06-03']);
  expect(screen.getByText(/To bring it back, close the app/)).toBeTruthy();
  await expectNoAxeFaults();
});

test('a backup holds the receipts, and says so; what is missing stays on the page', async () => {
  const { user, desk } = await openWindow('/settings', async (given) => {
    await setUp(given);
    given.ports.setKeyStore('ours');
    await given.get('vault.setUp', { passphrase: null, startAgain: false });
    for (const note of ['one', 'two'])
      await given.get('vault.keepFile', { name: 'a.png', bytes: new Uint8Array(pngFile(note)) });
  });
  desk.ports.offerPlace(tempFolder('backup'));
  await user.click(await screen.findByRole('tab', { name: 'This laptop' }));
  await user.click(await screen.findByRole('button', { name: 'Back up now' }));
  expect(
    await screen.findByText(/with 2 receipts and other files, and checked that it opens\.$/),
  ).toBeTruthy();
  const [first = ''] = namesIn(`${desk.folder}/vault/files`);
  loseSealedFile(desk, first);
  await user.click(screen.getByRole('button', { name: 'Back up now' }));
  expect(await screen.findByText(/_2026-06-03 \(2\)”, but not all is well\.$/)).toBeTruthy();
  expect(
    screen.getByText(
      'Of 2 receipts and other files, 1 is missing and not in the backup. Everything else is in it.',
    ),
  ).toBeTruthy();
  expect(screen.queryByText(/copies your records, not the sealed files/)).toBeNull();
  await expectNoAxeFaults();
});

test('a backup that cannot be written says why on the page', async () => {
  const { user, desk } = await openWindow('/settings', setUp);
  desk.ports.offerPlace(`${tempFolder('backup')}/gone`);
  await user.click(await screen.findByRole('tab', { name: 'This laptop' }));
  await user.click(await screen.findByRole('button', { name: 'Back up now' }));
  expect(
    await screen.findByText('The backup could not be written: the folder or file is not there any more.'),
  ).toBeTruthy();
});

test('a backup that the person called off is no failure', async () => {
  const { user, desk } = await openWindow('/settings', setUp);
  desk.ports.offerPlace(null);
  await user.click(await screen.findByRole('tab', { name: 'This laptop' }));
  await user.click(await screen.findByRole('button', { name: 'Back up now' }));
  await waitFor(() => expect(screen.queryByText('Copying your work and checking the copy')).toBeNull());
  expect(screen.queryByRole('region', { name: /Messages/ })).toBeNull();
  expect(screen.queryByText(/Nothing was saved/)).toBeNull();
});

test('About names the version', async () => {
  const { user } = await openWindow('/settings', setUp);
  await user.click(await screen.findByRole('tab', { name: 'About' }));
  expect(await screen.findByText('0.0.0-test')).toBeTruthy();
  await expectNoAxeFaults();
});

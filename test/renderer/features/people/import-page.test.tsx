import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openAttendance, type AttendanceWindow } from '../attendance/attendance-window.tsx';

const FILE = `Full name,E-mail,Shoe size
Carys Bowan,,5
Dai Parry,dai@example.invalid,6
Eira Moss,not an address,7
`;
const bytes = new TextEncoder().encode(FILE);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const people = async ({ desk }: AttendanceWindow) => {
  const filter = { search: '', archived: false, capacity: null, stayInvolved: false, flagged: false };
  return (await desk.get('people.search', { ...filter, offset: 0, limit: 50 })).people.map(
    ({ name }) => name,
  );
};

describe('reading in a list of people (E19)', () => {
  it('matches columns, shows what would be added, adds, and takes the whole list back', async () => {
    const opened = await openAttendance(
      () => '/people',
      async ({ person, desk }) => {
        await person('Carys Bowen');
        desk.ports.offer({ bytes, fileName: 'carers.csv' });
      },
    );
    const { user } = opened;
    await user.click(await screen.findByRole('button', { name: 'Lists' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Read in a list' }));
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }));
    await screen.findByText('carers.csv, 3 rows');
    await screen.findByText('1 with a mistake');
    screen.getByText('E-mail: “not an address” is not an e-mail address.');
    screen.getByText(/Looks like Carys Bowen/);
    await expectNoAxeFaults();
    await user.click(screen.getByRole('checkbox', { name: 'Add all the same' }));
    await user.click(button('Add 2 people'));
    await screen.findByText('2 people were added.');
    await waitFor(async () =>
      expect(await people(opened)).toEqual(['Carys Bowan', 'Carys Bowen', 'Dai Parry']),
    );
    location.hash = '/people/import';
    await user.click(await screen.findByRole('button', { name: /^Take back/ }));
    const dialog = await screen.findByRole('alertdialog');
    within(dialog).getByText(/2 people of 2 will be taken out/);
    await user.click(within(dialog).getByRole('button', { name: 'Take the list back' }));
    await screen.findByText('2 people were taken out again.');
    expect(await people(opened)).toEqual(['Carys Bowen']);
  });

  it('says what is wrong with the columns and with a file', async () => {
    const { user, desk } = await openAttendance(
      () => '/people/import',
      ({ desk: given }) => Promise.resolve(given.ports.offer({ bytes, fileName: 'carers.csv' })),
    );
    await user.click(await screen.findByRole('button', { name: 'Choose a file' }));
    await user.click(await screen.findByRole('button', { name: /What “Full name” holds/ }));
    const list = await screen.findByRole('listbox');
    await user.click(within(list).getByRole('option', { name: 'Leave this column out' }));
    await screen.findByText('Say which column holds the name.');
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
    desk.ports.offer({ bytes: new TextEncoder().encode('Name\n"Carys\n'), fileName: 'broken.csv' });
    await user.click(button('Choose another file'));
    await screen.findByText(/something is wrong in row 2: a quotation mark is opened and never closed/);
  });
});

describe('saving a list of people', () => {
  it('saves the chosen columns of those who agreed to be contacted', async () => {
    const { user, desk } = await openAttendance(
      () => '/people',
      async ({ person, add }) => {
        const id = await person('Carys Bowen', { email: '=1+1@example.invalid' });
        await add('consent', { participantId: id, kind: 'CONTACT', givenOn: '2020-01-01' });
        await person('Dai Parry');
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Lists' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Save the list as a file' }));
    const dialog = await screen.findByRole('dialog', { name: 'Save the list as a file' });
    await user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
    await expectNoAxeFaults();
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(desk.ports.saved.size).toBe(1));
    const [saved] = [...desk.ports.saved.values()].map((file) => new TextDecoder().decode(file));
    expect(saved).toContain("Carys Bowen,'=1+1@example.invalid");
    expect(saved).not.toContain('Dai');
  });
});

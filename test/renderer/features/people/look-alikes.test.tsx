import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openAttendance } from '../attendance/attendance-window.tsx';

describe('who looks like the person being added (E19)', () => {
  it('says so while typing, with what they have in common, and opens them', async () => {
    const { user } = await openAttendance(
      () => '/people',
      async ({ person }) => {
        await person('Carys Bowen', { phone: '01632 960 777' });
        await person('Dai Parry');
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Add a person' }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Ca');
    expect(within(dialog).queryByText('Are they here already?')).toBeNull();
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'rys Bowan');
    await user.type(within(dialog).getByRole('textbox', { name: /^Telephone/ }), '+44 1632 960777');
    await within(dialog).findByText('Same or similar name and same telephone number');
    await expectNoAxeFaults();
    await user.click(within(dialog).getByRole('button', { name: 'Open Carys Bowen' }));
    await screen.findByRole('heading', { level: 1, name: 'Carys Bowen' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openAttendance } from '../attendance/attendance-window.tsx';

describe('joining two records (E19)', () => {
  it('goes from possible duplicates to the answers that differ, joins them, and takes them apart', async () => {
    const ids: string[] = [];
    const { user, desk } = await openAttendance(
      () => '/people/duplicates',
      async ({ person, invite, add }) => {
        ids.push(await person('Carys Bowen', { email: 'carys@example.invalid' }));
        ids.push(await person('Bowen Carys', { phone: '01632 960 777', stayInvolved: 'YES' }));
        await invite(ids[1] ?? '');
        await add('accessNeed', { participantId: ids[1] ?? '', category: 'SENSORY' });
      },
    );
    await user.click(await screen.findByText('Same or similar name', { exact: false }));
    await screen.findByRole('heading', { level: 1, name: 'Join two records of one person' });
    const stays = await screen.findByRole('radiogroup', { name: 'Which record stays' });
    await user.click(within(stays).getByRole('radio', { name: 'Carys Bowen' }));
    await screen.findByText(/comes along: 1 need and 1 activity/);
    const phone = screen.getByRole('radiogroup', { name: 'Telephone' });
    expect(within(phone).getByRole<HTMLInputElement>('radio', { name: '01632 960 777' }).checked).toBe(true);
    const name = screen.getByRole('radiogroup', { name: 'Name' });
    expect(within(name).getByRole<HTMLInputElement>('radio', { name: 'Carys Bowen' }).checked).toBe(true);
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Wants to stay involved' })).getByRole('radio', {
        name: 'No answer',
      }),
    );
    await expectNoAxeFaults();
    await user.click(screen.getByRole('button', { name: 'Join the two records' }));
    await screen.findByRole('heading', { level: 1, name: 'Carys Bowen' });
    const page = async (id = '') => (await desk.get('people.page', { id })).page;
    expect(await page(ids[0])).toMatchObject({
      person: { phone: '01632 960 777', email: 'carys@example.invalid', stayInvolved: null },
      needs: [{ category: 'SENSORY' }],
    });
    await user.click(await screen.findByRole('button', { name: 'Take apart Bowen Carys' }));
    await screen.findByText('Both records are as they were.');
    await waitFor(async () =>
      expect(await page(ids[1])).toMatchObject({ mergedInto: null, person: { archived: false } }),
    );
    expect(await page(ids[0])).toMatchObject({ person: { phone: '' }, needs: [] });
  });

  it('says when nobody is here twice', async () => {
    await openAttendance(() => '/people/duplicates');
    expect(await screen.findByText('Nobody seems to be here twice')).toBeTruthy();
    await expectNoAxeFaults();
  });
});

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
    await user.click(await screen.findByText('Same or similar name'));
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

  it('sets pairs aside that are two people, says who did, and offers them again', async () => {
    const { user, desk } = await openAttendance(
      () => '/people/duplicates',
      async ({ person }) => {
        await person('Carys Bowen', { email: 'carys@example.invalid' });
        await person('Carys Bowen', { email: 'another@example.invalid' });
        await person('Dai Parry');
        await person('Dai Parri');
      },
    );
    const grid = await screen.findByRole('grid', { name: 'Possible duplicates' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Set aside' }).disabled).toBe(true);
    await user.click(within(grid).getByRole('checkbox', { name: /Carys Bowen and Carys Bowen/ }));
    await expectNoAxeFaults();
    await user.click(screen.getByRole('button', { name: 'Set aside 1 pair' }));
    await screen.findByText('Carys Bowen and Carys Bowen will not be offered again.');
    await waitFor(() => expect(within(grid).queryByText('Carys Bowen')).toBeNull());
    expect((await desk.get('people.apart', {})).pairs).toHaveLength(1);
    await user.click(screen.getByRole('tab', { name: /^Set aside/ }));
    const aside = await screen.findByRole('table', { name: 'Pairs set aside' });
    within(aside).getByText('3 June 2026, Asha Verity');
    await expectNoAxeFaults();
    await user.click(within(aside).getByRole('button', { name: 'Offer again Carys Bowen and Carys Bowen' }));
    await screen.findByText('No pair was set aside');
    await user.click(screen.getByRole('tab', { name: /^May be one person/ }));
    expect(await screen.findAllByText('Carys Bowen')).toHaveLength(2);
  });

  it('remembers that they are two people: their page and the list do not offer them again; undo does', async () => {
    const ids: string[] = [];
    const { user } = await openAttendance(
      () => `/people/${ids[0] ?? ''}`,
      async ({ person }) => {
        ids.push(await person('Carys Bowen'), await person('Carys Bowen'));
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Compare with Carys Bowen' }));
    await user.click(await screen.findByRole('button', { name: 'They are two people' }));
    await screen.findByText('Nobody seems to be here twice');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await user.click(await screen.findByText('Same or similar name'));
    await user.click(await screen.findByRole('button', { name: 'They are two people' }));
    await screen.findByText('Nobody seems to be here twice');
    location.hash = `/people/${ids[0] ?? ''}`;
    await screen.findByRole('heading', { level: 1, name: 'Carys Bowen' });
    await waitFor(() => expect(screen.queryByText('Other records of the same person')).toBeNull());
  });

  it('says when nobody is here twice', async () => {
    await openAttendance(() => '/people/duplicates');
    expect(await screen.findByText('Nobody seems to be here twice')).toBeTruthy();
    await expectNoAxeFaults();
  });
});

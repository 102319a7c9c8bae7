import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openAttendance, type Preparing } from './attendance-window.tsx';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const project = ({ projectId }: Preparing): string => `/projects/${projectId}/people`;
const rowOf = async (name: string): Promise<HTMLElement> => {
  const link = await screen.findByRole('link', { name: new RegExp(`^${name}`) });
  const row = link.closest('tr');
  if (!row) throw new Error(`no row of ${name}`);
  return row;
};

describe('who takes part in an activity', () => {
  it('invites with the usual offer, and takes all of them back with one step of Undo (R-081, R-083)', async () => {
    const { user, lines } = await openAttendance(project, async ({ person }) => {
      await person('Carys Bowen', { email: 'carys@example.invalid' });
      await person('Dai Parry');
    });
    await screen.findByText('Nobody is invited yet');
    await user.click(button('Invite people'));
    const dialog = await screen.findByRole('dialog', { name: 'Invite people' });
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /^The offer/ }).value).toContain(
      'Expenses are refunded under our Involvement expenses policy 2026.',
    );
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Carys Bowen' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Dai Parry' }));
    await user.click(within(dialog).getByRole('button', { name: 'Invite 2 people' }));
    await rowOf('Carys Bowen');
    expect(await lines()).toMatchObject([
      { entry: { expensesOffered: 'YES', recognitionOffered: 'YES', reply: null } },
      { person: { name: 'Dai Parry' } },
    ]);
    expect((await lines())[0]?.entry.offerToldOn).toBe((await lines())[0]?.entry.invitedOn);
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText('Nobody is invited yet');
  });

  it('warns when somebody is invited with a blank offer, and adds a new person on the spot (R-083)', async () => {
    const { user, lines } = await openAttendance(project);
    await user.click(await screen.findByRole('button', { name: 'Invite people' }));
    const dialog = await screen.findByRole('dialog', { name: 'Invite people' });
    await user.clear(within(dialog).getByRole('textbox', { name: /^The offer/ }));
    await within(dialog).findByText(/The offer is blank: nothing says what is covered/);
    await user.click(within(dialog).getByRole('button', { name: 'Invite' }));
    await within(dialog).findByText('Choose somebody first.');
    await user.type(within(dialog).getByRole('searchbox', { name: 'Find people' }), 'Zoë Adair');
    await user.click(await within(dialog).findByRole('button', { name: 'Add a new person' }));
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Zoë Adair');
    await user.click(within(dialog).getByRole('button', { name: 'Add and choose' }));
    await user.click(await within(dialog).findByRole('button', { name: 'Invite 1 person' }));
    const row = await rowOf('Zoë Adair');
    within(row).getByRole('button', { name: /^1 to settle/ });
    expect(await lines()).toMatchObject([{ entry: { offerText: '', offerToldOn: null } }]);
  });

  it('finds somebody who is here already while a new person is typed', async () => {
    const { user, desk } = await openAttendance(project, async ({ person }) => {
      await person('Zoë Adair', { phone: '01632 960 777' });
    });
    await user.click(await screen.findByRole('button', { name: 'Invite people' }));
    const dialog = await screen.findByRole('dialog', { name: 'Invite people' });
    await user.click(await within(dialog).findByRole('button', { name: 'Add a new person' }));
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Zoe Adair');
    await user.click(await within(dialog).findByRole('button', { name: /^Choose\s+Zoë Adair/ }));
    await user.click(await within(dialog).findByRole('button', { name: 'Invite 1 person' }));
    await rowOf('Zoë Adair');
    const found = await desk.get('people.search', {
      search: '',
      archived: false,
      capacity: null,
      stayInvolved: false,
      flagged: false,
      offset: 0,
      limit: 10,
    });
    expect(found.active).toBe(1);
  });

  it('does not offer somebody who withdrew the consent to be contacted, but lets them turn up (R-149)', async () => {
    const { user, lines } = await openAttendance(project, async ({ person, add }) => {
      const participantId = await person('Carys Bowen');
      await add('consent', {
        participantId,
        kind: 'CONTACT',
        givenOn: '2026-01-01',
        withdrawnOn: '2026-02-01',
      });
    });
    await user.click(await screen.findByRole('button', { name: 'Invite people' }));
    let dialog = await screen.findByRole('dialog', { name: 'Invite people' });
    expect(
      (await within(dialog).findByRole<HTMLInputElement>('checkbox', { name: 'Carys Bowen' })).disabled,
    ).toBe(true);
    within(dialog).getByText('No longer wants to be contacted');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await user.click(button('Somebody turned up'));
    dialog = await screen.findByRole('dialog', { name: 'Somebody turned up' });
    await user.click(await within(dialog).findByRole('checkbox', { name: 'Carys Bowen' }));
    await user.click(within(dialog).getByRole('button', { name: 'Add 1 person' }));
    within(await rowOf('Carys Bowen')).getByText('Not invited');
    expect(await lines()).toMatchObject([{ entry: { invitedOn: null, offerToldOn: null } }]);
  });

  it('says with one click that everyone came for the whole of it, and takes it back', async () => {
    const { user, lines } = await openAttendance(project, async ({ person, invite }) => {
      await invite(await person('Carys Bowen'), await person('Dai Parry'), await person('Eira Moss'));
    });
    const eira = await rowOf('Eira Moss');
    await user.click(within(eira).getByRole('radio', { name: 'Cannot come' }));
    await user.click(await screen.findByRole('button', { name: 'The other 2 came' }));
    const came = async () => (await lines()).map(({ entry }) => [entry.came, entry.minutes]);
    await waitFor(async () =>
      expect(await came()).toEqual([
        ['YES', 120],
        ['YES', 120],
        [null, null],
      ]),
    );
    const minutes = within(await rowOf('Dai Parry')).getByRole<HTMLInputElement>('textbox', {
      name: /^Minutes/,
    });
    await waitFor(() => expect(minutes.value).toBe('120'));
    await user.clear(minutes);
    await user.type(minutes, '45');
    await user.tab();
    await waitFor(async () => expect((await came())[1]).toEqual(['YES', 45]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await came())[1]).toEqual(['YES', 120]));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await came())[0]).toEqual([null, null]));
  });

  it('marks each need met or not met with a reason, and flags it beside the name (R-079)', async () => {
    const { user, lines } = await openAttendance(project, async ({ person, add, invite }) => {
      const id = await person('Carys Bowen');
      await add('accessNeed', {
        participantId: id,
        category: 'SENSORY',
        detail: 'Hearing loop',
        flagged: true,
        shareConsent: 'NO',
      });
      await invite(id);
    });
    const row = await rowOf('Carys Bowen');
    within(row).getByText('sight, hearing or noise');
    await user.click(within(row).getByRole('button', { name: /^Details/ }));
    await user.click(await screen.findByRole('button', { name: 'Asked today' }));
    screen.getByText('Do not pass on');
    await user.click(within(row).getByRole('radio', { name: 'Yes' }));
    await screen.findByText(/^Say whether this need was met/);
    const met = screen.getByRole('radiogroup', { name: /^Was it met\?/ });
    await user.click(within(met).getByRole('radio', { name: 'Not met' }));
    await screen.findByText(/^Not met: .*Write down why/);
    await user.type(await screen.findByRole('textbox', { name: /^Why not/ }), 'Broken; sat at the front');
    await user.tab();
    await waitFor(async () =>
      expect((await lines())[0]).toMatchObject({
        entry: { came: 'YES', minutes: 120 },
        met: [{ met: 'NO', note: 'Broken; sat at the front' }],
      }),
    );
    await waitFor(() => expect(screen.queryByText(/Write down why, and what/)).toBeNull());
    await expectNoAxeFaults();
  });

  it('writes the day of the answer, and warns when the offer was told after it (R-083)', async () => {
    const { user, lines } = await openAttendance(project, async ({ person, invite }) => {
      await invite(await person('Carys Bowen'));
    });
    const row = await rowOf('Carys Bowen');
    await user.click(within(row).getByRole('radio', { name: 'Will come' }));
    await waitFor(async () => expect((await lines())[0]?.entry).toMatchObject({ reply: 'ACCEPTED' }));
    expect((await lines())[0]?.entry.repliedOn).not.toBeNull();
    await user.click(within(row).getByRole('button', { name: /^Details/ }));
    const told = await screen.findByRole('group', { name: 'Told the offer on' });
    for (const [box, typed] of [
      ['Day', '31'],
      ['Month', '12'],
      ['Year', '2099'],
    ] as const) {
      const field = within(told).getByRole('textbox', { name: box });
      await user.clear(field);
      await user.type(field, typed);
    }
    await user.tab();
    await screen.findByText(/and were told the offer on 31 December 2099/);
  });

  it('starts a claim and goes there; somebody with a claim stays on the list', async () => {
    const { user, lines, projectId } = await openAttendance(project, async ({ person, invite }) => {
      await invite(await person('Carys Bowen', { employedCostsMet: 'YES', under18: 'YES' }));
    });
    await user.click(within(await rowOf('Carys Bowen')).getByRole('button', { name: /^Start a claim/ }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/claims\/[0-9a-f-]{36}$/));
    expect(await lines()).toMatchObject([{ claims: [{ claimNo: 'C-2026-00001', status: 'DRAFT' }] }]);
    location.hash = `/projects/${projectId}/people`;
    const row = await rowOf('Carys Bowen');
    await within(row).findByRole('link', { name: 'C-2026-00001' });
    await user.click(within(row).getByRole('button', { name: /^Details/ }));
    await screen.findByText('Somebody with a claim stays on the list.');
    screen.getByText(/Another organisation pays this person’s costs/);
    screen.getByText(/^Under 18: name a parent or guardian on their own page/);
  });

  it('stands on the page of the activity, too', async () => {
    await openAttendance(
      ({ projectId, activityId }) => `/projects/${projectId}/activities/${activityId}`,
      async ({ person, invite }) => invite(await person('Carys Bowen')),
    );
    await rowOf('Carys Bowen');
    expect(screen.getByRole('button', { name: /^People/ })).toBeTruthy();
  });

  it('lists everybody of the project once', async () => {
    const { user } = await openAttendance(project, async ({ person, invite }) => {
      await invite(await person('Carys Bowen'), await person('Dai Parry'));
    });
    await user.click(await screen.findByRole('tab', { name: /^Everybody/ }));
    const table = await screen.findByRole('grid', { name: 'Everybody who takes part' });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(2);
    await user.type(screen.getByRole('searchbox', { name: 'Find somebody' }), 'parry');
    await waitFor(() => expect(within(table).getAllByRole('rowheader')).toHaveLength(1));
  });
});

describe('equality monitoring, apart from people (R-026)', () => {
  it('counts answers without names and prints no small number', async () => {
    const { user, desk, projectId } = await openAttendance(project);
    await user.click(await screen.findByRole('tab', { name: 'Equality monitoring' }));
    await screen.findByText('Counts only, without names');
    await user.type(await screen.findByRole('textbox', { name: 'Age: 18 to 24' }), '3');
    await user.tab();
    await user.type(screen.getByRole('textbox', { name: 'Age: 25 to 44' }), '9');
    await user.tab();
    const printed = await screen.findByRole('table', { name: 'Printed: Age' });
    await within(printed).findByText('fewer than 5');
    await within(printed).findByText('9');
    within(printed).getByText('Left out');
    expect((await desk.get('people.monitoring', { projectId })).entries).toMatchObject([
      { question: 'AGE', answer: '18 to 24', count: 3 },
      { question: 'AGE', answer: '25 to 44', count: 9 },
    ]);
    const area = screen.getByRole('region', { name: 'Part of the area' });
    await user.click(within(area).getByRole('button', { name: /^Part of the area/ }));
    await user.type(within(area).getByRole('textbox', { name: 'Part of the area' }), 'Northwold East');
    await user.click(within(area).getByRole('button', { name: 'Add' }));
    await user.type(
      await within(area).findByRole('textbox', { name: 'Part of the area: Northwold East' }),
      '12',
    );
    await user.tab();
    await screen.findByRole('table', { name: 'Printed: Part of the area' });
    await expectNoAxeFaults();
  });
});

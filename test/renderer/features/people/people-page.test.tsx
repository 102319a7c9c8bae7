import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectNoAxeFaults } from '../../app/window.tsx';
import { openAttendance, type AttendanceWindow } from '../attendance/attendance-window.tsx';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const names = (): readonly (string | null)[] =>
  screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);
const pageOf = async ({ desk }: AttendanceWindow, id: string) => (await desk.get('people.page', { id })).page;

describe('the list of people', () => {
  it('says what to do while nobody is there, adds a person and opens their page', async () => {
    const { user, desk } = await openAttendance(() => '/people');
    await screen.findByText('Nobody is here yet');
    await user.click(screen.getAllByRole('button', { name: 'Add a person' })[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Add a person' });
    await user.click(within(dialog).getByRole('button', { name: 'Add' }));
    await within(dialog).findByRole('link', { name: 'Enter a name.' });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Zoë Adair');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Carer' }));
    await user.type(within(dialog).getByRole('textbox', { name: /^Telephone/ }), '01632 960 777{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Zoë Adair' });
    const { people } = await desk.get('people.search', {
      search: 'zoe',
      archived: false,
      capacity: 'CARER',
      stayInvolved: false,
      flagged: false,
      offset: 0,
      limit: 10,
    });
    expect(people).toHaveLength(1);
  });

  it('finds as you type and by filter, shows flagged needs, and goes through parts of a long list', async () => {
    const { user } = await openAttendance(
      () => '/people',
      async ({ person, add }) => {
        for (let number = 0; number < 120; number += 1)
          await person(`Person ${String(number).padStart(3, '0')}`);
        const id = await person('Zoë Adair', { capacities: ['CARER'], stayInvolved: 'YES' });
        await add('accessNeed', { participantId: id, category: 'SENSORY', flagged: true });
      },
    );
    await screen.findByText('1 to 100 of 121');
    await user.click(button('More'));
    await screen.findByText('101 to 121 of 121');
    await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'zoe');
    await screen.findByText('1 person found');
    expect(names()).toEqual(['Zoë AdairNeeds: sight, hearing or noise']);
    await user.clear(screen.getByRole('searchbox', { name: 'Find a person' }));
    await user.click(screen.getByRole('checkbox', { name: 'Has a flagged need' }));
    await screen.findByText('1 person found');
    await user.click(screen.getByRole('checkbox', { name: 'Archive' }));
    await screen.findByText('Nobody fits');
    await expectNoAxeFaults();
  });

  it('opens a person with the keyboard', async () => {
    const { user } = await openAttendance(
      () => '/people',
      async ({ person }) => {
        await person('Carys Bowen');
        await person('Dai Parry');
      },
    );
    const row = (await screen.findByText('Carys Bowen')).closest('tr');
    row?.focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Dai Parry' })).toBeTruthy();
  });
});

describe('the page of a person', () => {
  const open = async (
    prepare: (
      window: { readonly id: string } & Parameters<NonNullable<Parameters<typeof openAttendance>[1]>>[0],
    ) => Promise<unknown> = () => Promise.resolve(),
    fields: Parameters<AttendanceWindow['person']>[1] = {},
  ) => {
    let id = '';
    const opened = await openAttendance(
      () => `/people/${id}`,
      async (given) => {
        id = await given.person('Carys Bowen', fields);
        await prepare({ ...given, id });
      },
    );
    await screen.findByRole('heading', { name: 'How to reach them' });
    return { ...opened, id };
  };

  it('saves what is typed, miles in tenths, and brings it back with Undo', async () => {
    const opened = await open();
    const { user, id } = opened;
    screen.getByText(/^No way to reach them yet/);
    await user.type(screen.getByRole('textbox', { name: 'Telephone' }), '01632 960 777');
    await user.type(screen.getByRole('textbox', { name: /^Miles driven for others/ }), '120.5');
    await user.tab();
    await waitFor(async () =>
      expect((await pageOf(opened, id))?.person).toMatchObject({
        phone: '01632 960 777',
        declaredTenths: 1205,
      }),
    );
    expect(screen.queryByText(/^No way to reach them yet/)).toBeNull();
    // While typing, Ctrl+Z belongs to the field.
    await user.click(screen.getByRole('heading', { level: 1 }));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await pageOf(opened, id))?.person.declaredTenths).toBeNull());
    await expectNoAxeFaults();
  });

  it('follows a need through its six steps and shows it beside the name (E20)', async () => {
    const opened = await open();
    const { user, id } = opened;
    await user.click(button('Add this need'));
    const words = await screen.findByRole('textbox', { name: 'What they need' });
    // What is asked of it comes next: one can go on typing.
    await waitFor(() => expect(document.activeElement).toBe(words));
    await user.keyboard('Large print, 16 point');
    await user.tab();
    const item = (
      await screen.findByRole('heading', { name: 'Format of papers: Large print, 16 point' })
    ).closest('li');
    if (!item) throw new Error('no need');
    within(item).getByText('Written down').querySelector('span');
    await user.click(
      within(within(item).getByRole('radiogroup', { name: /^May be passed on/ })).getByRole('radio', {
        name: 'Yes',
      }),
    );
    await waitFor(async () =>
      expect((await pageOf(opened, id))?.needs).toMatchObject([
        { flagged: true, shareConsent: 'YES', detail: 'Large print, 16 point' },
      ]),
    );
    expect(within(item).getByText(/^Asked whether to pass it on/).textContent).toContain('done');
    expect(within(item).getByText(/^Met/).textContent).toContain('not yet');
    screen.getByText('format of papers');
    await user.click(within(item).getByRole('button', { name: 'No longer needed' }));
    await screen.findByText('No needs are written down');
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('heading', { name: 'Format of papers: Large print, 16 point' });
  });

  it('withdraws a consent for good and lists what it was used for (R-149)', async () => {
    const opened = await open(async ({ id, add, invite }) => {
      await add('consent', { participantId: id, kind: 'CONTACT', givenOn: '2026-01-01' });
      await invite(id);
    });
    const { user, id } = opened;
    await user.click(await screen.findByRole('button', { name: /^Change\s+To be contacted/ }));
    await user.click(await screen.findByRole('button', { name: 'They withdraw it' }));
    const dialog = await screen.findByRole('alertdialog', { name: /^Withdraw/ });
    within(dialog).getByText(/Invited to Focus group at the library, 1 May 2026/);
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it today' }));
    await waitFor(async () => expect((await pageOf(opened, id))?.consents[0]?.withdrawnOn).not.toBeNull());
    const item = (await screen.findByRole('heading', { level: 3, name: 'To be contacted' })).closest('li');
    if (!item) throw new Error('no consent');
    await within(item).findByText('Withdrawn');
    within(item).getByText(/Invited to Focus group at the library/);
    expect(within(item).queryByRole('button', { name: 'They withdraw it' })).toBeNull();
  });

  it('says that a consent has run out, and adds one given today', async () => {
    const opened = await open(({ id, add }) =>
      add('consent', { participantId: id, kind: 'PHOTO', givenOn: '2020-01-01', expiresOn: '2021-01-01' }),
    );
    await screen.findByText('Run out');
    await opened.user.click(button('Given today'));
    await screen.findByRole('heading', { level: 3, name: 'To be contacted' });
    await screen.findByText('Given');
    expect((await pageOf(opened, opened.id))?.consents).toHaveLength(2);
  });

  it('wants a guardian for somebody under 18 once a consent or money is at stake', async () => {
    const { user } = await open(({ id, add }) =>
      add('consent', { participantId: id, kind: 'PHOTO', givenOn: '2026-01-01' }),
    );
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Under 18' })).getByRole('radio', { name: 'Yes' }),
    );
    await screen.findByText('A parent or guardian agrees for somebody under 18');
    screen.getByText(
      /^Under 18: name a parent or guardian and how to reach them before their consents count/,
    );
    await user.type(screen.getByRole('textbox', { name: 'Parent or guardian' }), 'Mair Bowen');
    await user.type(screen.getByRole('textbox', { name: 'How to reach them' }), '01632 960 771');
    await user.tab();
    await waitFor(() => expect(screen.queryByText(/^Under 18: name/)).toBeNull());
  });

  it('links a person to staff, for hands that must be apart (R-128, R-129)', async () => {
    const opened = await open();
    await opened.user.click(screen.getByRole('checkbox', { name: 'Asha Verity' }));
    await waitFor(async () =>
      expect((await pageOf(opened, opened.id))?.person.relativeStaffIds).toHaveLength(1),
    );
  });

  it('shows what they took part in and their claims, and starts one', async () => {
    const { user } = await open(({ id, invite }) => invite(id));
    const panel = await screen.findByRole('region', { name: 'Taking part' });
    within(panel).getByRole('link', { name: 'Focus group at the library' });
    within(panel).getByText(/3 June 2026 · .* · invited/);
    await user.click(within(panel).getByRole('button', { name: /^Start a claim/ }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/claims\//));
  });

  it('goes to the archive and comes back', async () => {
    const opened = await open();
    const { user, id } = opened;
    await user.click(button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Put in the archive' }));
    await screen.findByText('In the archive');
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await pageOf(opened, id))?.person.archived).toBe(false));
  });

  it('can be looked at and not changed by who may only look', async () => {
    await open(async ({ desk, id, add, invite }) => {
      await add('consent', { participantId: id, kind: 'PHOTO', givenOn: '2026-01-01' });
      await invite(id);
      const { me, staff } = await desk.get('setup.get', {});
      const own = staff.find((one) => one.id === me?.id);
      if (!own) throw new Error('nobody works here');
      const { id: meId, version, archived: _, ...details } = own;
      await desk.get('setup.saveStaff', {
        id: meId,
        expectedVersion: version,
        details: { ...details, roles: ['READ_ONLY'] },
      });
    });
    await screen.findByText('You can look, not change');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Telephone' }).readOnly).toBe(true);
    for (const name of ['More', 'Add this need', 'Given today', /^Start a claim/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await expectNoAxeFaults();
  });

  it('says so when the address leads to nobody', async () => {
    await openAttendance(({ projectId }) => `/people/${projectId}`);
    expect(await screen.findByRole('heading', { name: 'This person is not here' })).toBeTruthy();
  });
});

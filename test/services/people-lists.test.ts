import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
type Fields = Input<'people.add'>['fields'];

let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const person = async (name: string, fields: Fields = {}) =>
  (await desk.get('people.add', { kind: 'participant', fields: { name, ...fields } })).id;
const need = async (participantId: string, fields: Fields = {}) =>
  (
    await desk.get('people.add', {
      kind: 'accessNeed',
      fields: { participantId, category: 'SENSORY', ...fields },
    })
  ).id;
const activity = async (title = 'Focus group at the library', fields: Fields = {}) =>
  (
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'activity',
      fields: { title, method: 'FOCUS_GROUP', dateOn: '2026-06-03', ...fields },
    })
  ).rowId;
const OFFER = {
  invitedOn: '2026-05-01',
  offerText: 'Travel is refunded.',
  offerToldOn: '2026-05-01',
  expensesOffered: 'YES',
  recognitionOffered: 'YES',
  needsAskedOn: null,
} as const;
const invite = (activityId: string, ...participantIds: string[]) =>
  desk.call('people.invite', { activityId, participantIds, ...OFFER });
const find = (more: Partial<Input<'people.search'>> = {}) =>
  desk.get('people.search', {
    search: '',
    archived: false,
    capacity: null,
    stayInvolved: false,
    flagged: false,
    offset: 0,
    limit: 100,
    ...more,
  });
const names = async (more: Partial<Input<'people.search'>> = {}) =>
  (await find(more)).people.map(({ name }) => name);

describe('people.search', () => {
  it('finds by words of name, e-mail, telephone and group, without accents, by name', async () => {
    await person('Zoë Adair', { email: 'zoe@example.invalid' });
    await person('Carys Bowen', { phone: '01632 960 777', representedGroup: 'Stroke Club' });
    expect(await names()).toEqual(['Carys Bowen', 'Zoë Adair']);
    expect(await names({ search: 'zoe' })).toEqual(['Zoë Adair']);
    expect(await names({ search: 'bowen carys' })).toEqual(['Carys Bowen']);
    expect(await names({ search: '960 777' })).toEqual(['Carys Bowen']);
    expect(await names({ search: 'stroke club' })).toEqual(['Carys Bowen']);
    expect(await names({ search: 'nobody' })).toEqual([]);
  });

  it('filters by part played, staying involved, flagged needs and archive, and counts', async () => {
    const carer = await person('Carys Bowen', { capacities: ['CARER', 'PPG'], stayInvolved: 'YES' });
    const parent = await person('Dai Parry', { capacities: ['PARENT_CARER'] });
    await need(carer, { flagged: true });
    await need(parent, { category: 'SEATING' });
    const gone = await person('Old Record');
    await desk.get('people.setArchived', { kind: 'participant', id: gone, archived: true });
    expect(await names({ capacity: 'CARER' })).toEqual(['Carys Bowen']);
    expect(await names({ stayInvolved: true })).toEqual(['Carys Bowen']);
    expect(await names({ flagged: true })).toEqual(['Carys Bowen']);
    expect(await names({ archived: true })).toEqual(['Old Record']);
    const { people, ...counts } = await find({ limit: 1 });
    expect(counts).toEqual({ found: 2, active: 2, archived: 1 });
    expect(people).toMatchObject([{ name: 'Carys Bowen', flags: ['SENSORY'], contact: 'NOT_GIVEN' }]);
    expect(await names({ offset: 1, limit: 1 })).toEqual(['Dai Parry']);
  });

  it('says where each stands today with being contacted', async () => {
    const id = await person('Carys Bowen');
    await desk.get('people.add', {
      kind: 'consent',
      fields: { participantId: id, kind: 'CONTACT', givenOn: '2026-01-01', expiresOn: '2026-12-31' },
    });
    expect((await find()).people[0]?.contact).toBe('GIVEN');
    desk.ports.setNow('2027-01-01T09:00:00.000Z');
    expect((await find()).people[0]?.contact).toBe('EXPIRED');
  });
});

describe('people.page', () => {
  it('gives one person with needs, consents, activities newest first, and claims', async () => {
    const id = await person('Carys Bowen');
    await need(id, { detail: 'Hearing loop', flagged: true });
    await desk.get('people.add', { kind: 'consent', fields: { participantId: id, kind: 'PHOTO' } });
    const [june, july] = [await activity(), await activity('Outreach', { dateOn: '2026-07-01' })];
    await invite(june, id);
    await invite(july, id);
    await desk.get('claims.add', { kind: 'claim', fields: { participantId: id, activityId: june } });
    const { page } = await desk.get('people.page', { id });
    expect(page).toMatchObject({
      person: { id, name: 'Carys Bowen', version: 1 },
      mergedInto: null,
      needs: [{ detail: 'Hearing loop', flagged: true }],
      consents: [{ kind: 'PHOTO' }],
      attendance: [
        { activity: { title: 'Outreach' }, project: { reference: desk.reference } },
        { activity: { title: 'Focus group at the library', dateOn: '2026-06-03', removed: false } },
      ],
      claims: [{ claimNo: 'C-2026-00001', status: 'DRAFT', activityId: june }],
    });
  });

  it('is null for nobody', async () => {
    expect(await desk.get('people.page', { id: desk.projectId })).toEqual({ page: null });
  });
});

describe('attendance', () => {
  it('invites several people with one offer, and lists them by name with what they need (R-083)', async () => {
    const [zoe, carys] = [
      await person('Zoë Adair'),
      await person('Carys Bowen', { employedCostsMet: 'YES' }),
    ];
    const loop = await need(carys, { detail: 'Hearing loop', flagged: true });
    const at = await activity();
    expect(await invite(at, zoe, carys)).toMatchObject({ ok: true });
    await desk.get('people.add', {
      kind: 'needMet',
      fields: { accessNeedId: loop, activityId: at, met: 'NO', note: 'The loop was broken.' },
    });
    const { lines } = await desk.get('people.ofActivity', { activityId: at });
    expect(lines).toMatchObject([
      {
        person: { name: 'Carys Bowen', employedCostsMet: 'YES', needs: [{ id: loop, flagged: true }] },
        entry: { offerText: 'Travel is refunded.', invitedOn: '2026-05-01', came: null },
        met: [{ accessNeedId: loop, met: 'NO', note: 'The loop was broken.' }],
        claims: [],
      },
      { person: { name: 'Zoë Adair', needs: [] }, met: [] },
    ]);
    const whole = await desk.get('people.ofProject', { projectId: desk.projectId });
    expect(whole.lines).toHaveLength(2);
  });

  it('invites nobody when one of them is there already', async () => {
    const [zoe, carys] = [await person('Zoë Adair'), await person('Carys Bowen')];
    const at = await activity();
    await invite(at, zoe);
    expect(await invite(at, carys, zoe)).toMatchObject({ error: { code: 'already-there' } });
    expect((await desk.get('people.ofActivity', { activityId: at })).lines).toHaveLength(1);
  });

  it('R-149 does not invite somebody who withdrew the consent to be contacted, one way or the other', async () => {
    const id = await person('Carys Bowen');
    const consent = { participantId: id, kind: 'CONTACT', givenOn: '2026-01-01' };
    await desk.get('people.add', { kind: 'consent', fields: { ...consent, withdrawnOn: '2026-05-01' } });
    const at = await activity();
    expect(await invite(at, id)).toMatchObject({ error: { code: 'contact-withdrawn' } });
    const fields = { activityId: at, participantId: id };
    expect(
      await desk.call('claims.add', { kind: 'attendance', fields: { ...fields, invitedOn: '2026-05-02' } }),
    ).toMatchObject({ error: { code: 'contact-withdrawn' } });
    // Who turns up all the same can be written down.
    const { id: row } = await desk.get('claims.add', {
      kind: 'attendance',
      fields: { ...fields, came: 'YES' },
    });
    expect(
      await desk.call('claims.change', {
        kind: 'attendance',
        id: row,
        fields: { invitedOn: '2026-05-02' },
        expectedVersion: 1,
      }),
    ).toMatchObject({ error: { code: 'contact-withdrawn' } });
    await desk.get('people.add', { kind: 'consent', fields: { ...consent, givenOn: '2026-05-02' } });
    expect(await invite(await activity('Second'), id)).toMatchObject({ ok: true });
  });

  it('marks everyone as having come, and gives back what stood there', async () => {
    const at = await activity();
    const people = [await person('Zoë Adair'), await person('Carys Bowen')];
    await invite(at, ...people);
    const ids = (await desk.get('people.ofActivity', { activityId: at })).lines.map(({ entry }) => entry.id);
    const { before } = await desk.get('people.markCame', {
      rows: ids.map((id) => ({ id, came: 'YES', minutes: 120 })),
    });
    const came = async () =>
      (await desk.get('people.ofActivity', { activityId: at })).lines.map(({ entry }) => [
        entry.came,
        entry.minutes,
      ]);
    expect(await came()).toEqual([
      ['YES', 120],
      ['YES', 120],
    ]);
    await desk.get('people.markCame', { rows: [...before] });
    expect(await came()).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      await desk.call('people.markCame', {
        rows: [
          { id: ids[0] ?? '', came: 'YES', minutes: 5 },
          { id: desk.projectId, came: 'YES', minutes: 5 },
        ],
      }),
    ).toMatchObject({ error: { code: 'entry-not-found' } });
    expect(await came()).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('people.monitoring', () => {
  it('R-026 gives counts by activity, and nothing that leads to a person', async () => {
    const at = await activity();
    await desk.get('people.add', {
      kind: 'monitoringTally',
      fields: { activityId: at, question: 'AGE', answer: '18 to 24', count: 3 },
    });
    const { entries } = await desk.get('people.monitoring', { projectId: desk.projectId });
    expect(entries).toMatchObject([{ activityId: at, question: 'AGE', answer: '18 to 24', count: 3 }]);
    expect(Object.keys(entries[0] ?? {}).toSorted()).toEqual(
      ['activityId', 'answer', 'archived', 'count', 'id', 'question', 'updatedAt', 'version'].toSorted(),
    );
  });
});

describe('who may only look', () => {
  it('sees people and changes nothing', async () => {
    const id = await person('Carys Bowen');
    const at = await activity();
    const { me, staff } = await desk.get('setup.get', {});
    const own = staff.find((one) => one.id === me?.id);
    if (!own) throw new Error('nobody works here');
    const { id: meId, version, archived: _, ...details } = own;
    await desk.get('setup.saveStaff', {
      id: meId,
      expectedVersion: version,
      details: { ...details, roles: ['READ_ONLY'] },
    });
    expect(await names()).toEqual(['Carys Bowen']);
    expect(await invite(at, id)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await desk.call('people.markCame', { rows: [{ id, came: 'YES', minutes: null }] })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import { MOVED, STAYING } from '../../electron/backend/store/people-merge.store.ts';
import { createWithProject } from '../support/create-backend.ts';

let desk: Awaited<ReturnType<typeof createWithProject>>;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => {
  reading?.close();
  reading = undefined;
  desk.dispose();
});

type Fields = Input<'people.add'>['fields'];
const person = async (name: string, fields: Fields = {}) =>
  (await desk.get('people.add', { kind: 'participant', fields: { name, ...fields } })).id;
const add = async (kind: Input<'people.add'>['kind'], fields: Fields) =>
  (await desk.get('people.add', { kind, fields })).id;
const activity = async (title = 'Focus group') =>
  (
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'activity',
      fields: { title, method: 'FOCUS_GROUP', dateOn: '2026-06-03' },
    })
  ).rowId;
const attend = async (activityId: string, participantId: string, fields: Fields = {}) =>
  (await desk.get('claims.add', { kind: 'attendance', fields: { activityId, participantId, ...fields } })).id;
const claim = async (activityId: string, participantId: string) =>
  (await desk.get('claims.add', { kind: 'claim', fields: { activityId, participantId } })).id;
const pageOf = async (id: string) => {
  const { page } = await desk.get('people.page', { id });
  if (!page) throw new Error('no page');
  return page;
};
const ask = async (keptId: string, goneId: string, take: Input<'people.merge'>['take'] = []) => {
  const [kept, gone] = [await pageOf(keptId), await pageOf(goneId)];
  const versions = { keptVersion: kept.person.version, goneVersion: gone.person.version };
  return desk.call('people.merge', { keptId, goneId, ...versions, take });
};
const merge = async (...asked: Parameters<typeof ask>) => {
  const merged = await ask(...asked);
  if (!merged.ok) throw new Error(JSON.stringify(merged.error));
  return merged.value.mergeId;
};
let reading: ReturnType<typeof openForReading> | undefined;
const sql = (text: string) => {
  reading ??= openForReading(desk.folder);
  return reading.prepare(text).all() as readonly Record<string, unknown>[];
};
const change = (text: string) => {
  const connection = openForWriting(desk.folder);
  connection.exec(text);
  connection.close();
};
/** Everything the store holds about people and what belongs to them, but for the versions. */
const content = () =>
  ['participant', 'need_met', ...MOVED, ...STAYING].map((table) => [
    table,
    sql(`select * from ${table} order by 1`).map((row) =>
      Object.entries(row).filter(([column]) => column !== 'version'),
    ),
  ]);

describe('people.merge (E19)', () => {
  it('takes the answers that are chosen, joins lists, and moves all that belonged to the one that goes', async () => {
    const [june, july] = [await activity(), await activity('Outreach')];
    const kept = await person('Carys Bowen', { capacities: ['CARER'], interests: ['Stroke'], note: 'Tea' });
    const gone = await person('Caris Bowen', {
      phone: '01632 960 777',
      capacities: ['PPG', 'CARER'],
      interests: ['Food'],
      note: 'Coffee',
    });
    const need = await add('accessNeed', { participantId: gone, category: 'SENSORY', flagged: true });
    await add('needMet', { accessNeedId: need, activityId: july, met: 'YES' });
    await add('consent', { participantId: gone, kind: 'CONTACT', withdrawnOn: '2026-01-01' });
    await attend(july, gone, { came: 'YES' });
    await attend(june, kept, { came: 'YES', note: 'Early' });
    await attend(june, gone, { came: 'NO', minutes: 90 });
    const claimed = await claim(july, gone);
    await merge(kept, gone, ['phone']);
    const page = await pageOf(kept);
    expect(page.person).toMatchObject({
      name: 'Carys Bowen',
      phone: '01632 960 777',
      capacities: ['CARER', 'PPG'],
      interests: ['Stroke', 'Food'],
      note: 'Tea\nCoffee',
      version: 2,
    });
    expect(page).toMatchObject({
      needs: [{ id: need }],
      met: [{ met: 'YES' }],
      consents: [{ kind: 'CONTACT', withdrawnOn: '2026-01-01' }],
      claims: [{ id: claimed }],
    });
    expect(page.attendance.map(({ entry: { came, minutes, note } }) => [came, minutes, note])).toEqual(
      expect.arrayContaining([
        ['YES', 90, 'Early'],
        ['YES', null, ''],
      ]),
    );
    expect(await pageOf(gone)).toMatchObject({
      mergedInto: kept,
      person: { archived: true, name: 'Caris Bowen' },
      attendance: [],
      claims: [],
    });
    expect((await desk.get('people.ofActivity', { activityId: june })).lines).toHaveLength(1);
    expect((await desk.get('people.merges', { keptId: kept })).merges).toMatchObject([
      { goneId: gone, goneName: 'Caris Bowen' },
    ]);
  });

  it('notes it by reference: no name, number or note stands in the audit', async () => {
    const kept = await person('Carys Bowen', { note: 'Tea' });
    const gone = await person('Caris Bowen', { phone: '01632 960 777', note: 'Coffee' });
    await desk.get('people.unmerge', { mergeId: await merge(kept, gone, ['phone', 'name']) });
    const audit = JSON.stringify(sql('select * from audit_entry'));
    expect(audit).toContain('Two records of one person were joined.');
    expect(audit).not.toMatch(/Bowen|960|Coffee|Tea/);
  });

  it.each([
    ['the same record', async (id: string) => [id, id] as const, 'merge-same'],
    [
      'a record that is joined already',
      async (id: string) => {
        const gone = await person('Caris Bowen');
        await merge(id, gone);
        return [await person('Karys Bowen'), gone] as const;
      },
      'merge-already',
    ],
    [
      'a record with an account of its own',
      async (id: string) => {
        change(`insert into payee (participant_id, payroll_reference, changed_at, changed_by)
          values ('${id}', 'P1', '2026-06-01', '${desk.meId}')`);
        return [await person('Caris Bowen'), id] as const;
      },
      'merge-account',
    ],
  ])('refuses %s', async (_name, prepare, code) => {
    const [kept, gone] = await prepare(await person('Carys Bowen'));
    const before = content();
    expect(await ask(kept, gone)).toMatchObject({ error: { code } });
    expect(content()).toEqual(before);
  });

  it('refuses when somebody changed one of the records meanwhile', async () => {
    const [keptId, goneId] = [await person('Carys Bowen'), await person('Caris Bowen')];
    const asked = { keptId, goneId, keptVersion: 1, goneVersion: 2, take: [] };
    expect(await desk.call('people.merge', asked)).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('knows of every table that leads to a person', () => {
    const tables = sql("select name from sqlite_schema where type = 'table'").map(({ name }) => String(name));
    const leading = tables.filter((table) =>
      sql(`select * from pragma_foreign_key_list('${table}')`).some(
        ({ table: target, from }) => target === 'participant' && from === 'participant_id',
      ),
    );
    expect([...MOVED, ...STAYING]).toEqual(expect.arrayContaining(leading));
    expect(leading).toEqual(expect.arrayContaining([...MOVED]));
  });
});

describe('people.unmerge (E19)', () => {
  it('gives back both records but for what somebody changed since, and says what', async () => {
    const kept = await person('Carys Bowen', { email: 'c@example.invalid' });
    const gone = await person('Caris Bowen', { email: 'x@example.invalid', phone: '01632 960 777' });
    const mergeId = await merge(kept, gone, ['email', 'phone']);
    const fields = { phone: '01632 960 111' };
    await desk.get('people.change', { kind: 'participant', id: kept, fields, expectedVersion: 2 });
    const late = await add('accessNeed', { participantId: kept, category: 'DIETARY' });
    expect(await desk.get('people.unmerge', { mergeId })).toEqual({
      keptId: kept,
      goneId: gone,
      stayed: ['phone'],
    });
    expect(await pageOf(kept)).toMatchObject({
      person: { email: 'c@example.invalid', phone: '01632 960 111', version: 4 },
      needs: [{ id: late }],
    });
    expect(await pageOf(gone)).toMatchObject({
      mergedInto: null,
      person: { email: 'x@example.invalid', phone: '01632 960 777', archived: false },
    });
    expect(await desk.call('people.unmerge', { mergeId })).toMatchObject({
      error: { code: 'merge-not-found' },
    });
    const { people } = await desk.get('people.lookalikes', {
      name: '',
      email: '',
      phone: '01632 960 111',
      exceptId: null,
    });
    expect(people).toMatchObject([{ id: kept }]);
  });

  it('goes back one join after the other, the newest first', async () => {
    const [kept, one, two] = [
      await person('Carys Bowen'),
      await person('Caris Bowen'),
      await person('Karys Bowen'),
    ];
    const before = content();
    desk.ports.setNow('2026-06-04T10:00:00.000Z');
    const first = await merge(kept, one, ['name']);
    desk.ports.setNow('2026-06-05T10:00:00.000Z');
    const second = await merge(kept, two, ['name']);
    desk.ports.setNow('2026-06-06T10:00:00.000Z');
    expect(await desk.call('people.unmerge', { mergeId: first })).toMatchObject({
      error: { code: 'merge-newer-first' },
    });
    await desk.get('people.unmerge', { mergeId: second });
    await desk.get('people.unmerge', { mergeId: first });
    expect(content()).toEqual(before);
  });

  it('after each of 1,000 random merges and unmerges every row is byte-equal, when and by whom it was written too; only versions rise, so that an open window notices', async () => {
    const random = seeded(42);
    const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const activities = [await activity('A'), await activity('B'), await activity('C')];
    const people: string[] = [];
    for (let at = 0; at < 8; at += 1) {
      const id = await person(`Person ${at}`, {
        phone: pick(['', '01632 960 001', '01632 960 002']),
        note: pick(['', 'Tea', 'Coffee\n']),
        interests: pick([[], ['Stroke'], ['Food', 'Stroke']]),
        capacities: pick([[], ['CARER'], ['PPG', 'CARER']]),
        stayInvolved: pick([null, 'YES', 'NO']),
        declaredTenths: pick([null, 0, 12_345]),
        declaredTaxYear: pick([null, 2025, 2026]),
        weeklyLimitPence: pick([null, 2_000]),
      });
      people.push(id);
      for (const at of activities) {
        if (random() < 0.6)
          await attend(at, id, { came: pick([null, 'YES', 'NO']), minutes: pick([null, 90]) });
        if (random() < 0.4) await claim(at, id);
      }
      if (random() < 0.6) {
        const need = await add('accessNeed', { participantId: id, category: pick(['SENSORY', 'TECH']) });
        await add('needMet', { accessNeedId: need, activityId: pick(activities), met: pick(['YES', 'NO']) });
      }
      await add('consent', { participantId: id, kind: 'CONTACT', withdrawnOn: pick([null, '2026-01-01']) });
    }
    const details = {
      name: 'Bela Second',
      jobTitle: '',
      team: '',
      email: '',
      phone: '',
      roles: ['ENGAGEMENT_LEAD' as const],
    };
    const asked = { id: null, details, expectedVersion: null };
    const staff = [desk.meId, (await desk.get('setup.saveStaff', asked)).id];
    let minute = Date.parse('2026-06-03T10:00:00Z');
    /** Another moment and, maybe, another pair of hands. */
    const later = async () => {
      desk.ports.setNow(new Date((minute += 60_000)).toISOString());
      await desk.get('setup.chooseMe', { staffId: pick(staff) });
    };
    const start = JSON.stringify(content());
    const versions = () =>
      ['participant', ...MOVED]
        .filter((table) => table !== 'claim_adjustment')
        .flatMap((table) => sql(`select id, version from ${table} order by id`));
    const choices = ['name', 'phone', 'stayInvolved', 'declaredTenths', 'weeklyLimitPence'] as const;
    for (let turn = 0; turn < 1_000; turn += 1) {
      const keptId = pick(people);
      const goneId = pick(people.filter((id) => id !== keptId));
      const were = versions();
      const versionOf = (id: string) => Number(were.find((row) => row['id'] === id)?.['version']);
      await later();
      const { mergeId } = await desk.get('people.merge', {
        keptId,
        goneId,
        keptVersion: versionOf(keptId),
        goneVersion: versionOf(goneId),
        take: choices.filter(() => random() < 0.5),
      });
      expect(sql('select * from participant where merged_into is not null')).toHaveLength(1);
      await later();
      await desk.get('people.unmerge', { mergeId });
      expect(JSON.stringify(content())).toBe(start);
      const fallen = versions().filter(({ version }, at) => Number(version) < Number(were[at]?.['version']));
      expect(fallen).toEqual([]);
      const [both] = [versions().filter(({ id }) => id === keptId || id === goneId)];
      expect(both.map(({ id, version }) => Number(version) - versionOf(String(id)))).toEqual([2, 2]);
    }
  }, 300_000);
});

/** The same row of numbers from 0 to 1 every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

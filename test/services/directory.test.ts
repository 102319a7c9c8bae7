import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEW_ENTRIES, type DirectoryKind } from '../../shared/domain/directory/shapes.ts';
import { createWithProject } from '../support/create-backend.ts';
import { everything } from '../fixtures/project-files/backends.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
type Fields = Readonly<Record<string, string | readonly string[] | number | null>>;
let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const add = async (fields: Fields, kind: DirectoryKind = 'stakeholder') =>
  (await desk.get('directory.add', { kind, fields: fields as never })).id;
const WINDOW = { search: '', archived: false, offset: 0, limit: 100 };
const stakeholders = (asked: Readonly<Record<string, unknown>> = {}) =>
  desk.get('directory.stakeholders', { ...WINDOW, groupType: null, ...asked } as never);
const sources = (asked: Readonly<Record<string, unknown>> = {}) =>
  desk.get('directory.insightSources', { ...WINDOW, sourceType: null, ...asked } as never);
const names = async (asked: Readonly<Record<string, unknown>>) =>
  (await stakeholders(asked)).entries.map(({ name }) => name);

describe('searching stakeholders', () => {
  beforeEach(async () => {
    await add({ name: 'Zoë Ångström', organisation: 'Société d’Entraide', groupType: 'VCSE' });
    await add({ name: 'Wold Stroke Club', organisation: 'Sallowford branch', groupType: 'CONDITION_GROUP' });
    await add({
      name: 'Wold Stroke Club',
      organisation: 'Eastmere Bay branch',
      groupType: 'CONDITION_GROUP',
    });
    await add({ name: 'Healthwatch Woldshire', groupType: 'HEALTHWATCH', contact: 'priyanka@hw.invalid' });
  });

  it.each([
    ['', 4],
    ['wold', 3],
    ['CLUB wold', 2],
    ['wold eastmere', 1],
    ['zoe angstrom', 1],
    ['ÅNGSTRÖM societe', 1],
    ['  stroke   club ', 2],
    ['priyanka', 1],
    ['wold nobody', 0],
    ['%', 0],
    ['_', 0],
    ["'; drop table stakeholder; --", 0],
  ])('%j finds %i: every word, without accents and capitals', async (search, found) => {
    const answer = await stakeholders({ search });
    expect([answer.entries.length, answer.found, answer.active]).toEqual([found, found, 4]);
  });

  it('lists them by their words, those of one kind only where asked', async () => {
    expect(await names({})).toEqual([
      'Healthwatch Woldshire',
      'Wold Stroke Club',
      'Wold Stroke Club',
      'Zoë Ångström',
    ]);
    expect(await names({ groupType: 'HEALTHWATCH' })).toEqual(['Healthwatch Woldshire']);
    expect(await names({ groupType: 'HEALTHWATCH', search: 'club' })).toEqual([]);
  });

  it('gives a window of them and says how many there are', async () => {
    const page = await stakeholders({ offset: 1, limit: 2 });
    expect(page.entries.map(({ organisation }) => organisation)).toEqual([
      'Eastmere Bay branch',
      'Sallowford branch',
    ]);
    expect(page.found).toBe(4);
    expect((await stakeholders({ offset: 40 })).entries).toEqual([]);
  });

  it('finds an entry by its new words after a change, and no longer by the old ones', async () => {
    const [entry] = (await stakeholders({ search: 'healthwatch' })).entries;
    const changed = { kind: 'stakeholder', id: entry!.id, expectedVersion: 1 } as const;
    await desk.get('directory.change', { ...changed, fields: { name: 'Voice of Woldshire' } });
    expect(await names({ search: 'voice' })).toEqual(['Voice of Woldshire']);
    expect(await names({ search: 'healthwatch' })).toEqual([]);
  });

  it('leaves archived ones out, shows them when asked, and counts live ones only', async () => {
    const [entry] = (await stakeholders({ search: 'zoe' })).entries;
    await desk.get('directory.setArchived', { kind: 'stakeholder', id: entry!.id, archived: true });
    expect(await stakeholders({ search: 'zoe' })).toMatchObject({ entries: [], found: 0, active: 3 });
    expect(await names({ archived: true })).toEqual(['Zoë Ångström']);
    await desk.get('directory.setArchived', { kind: 'stakeholder', id: entry!.id, archived: false });
    expect(await names({ search: 'zoe' })).toEqual(['Zoë Ångström']);
  });
});

describe('insight sources', () => {
  it('come newest first, found by title and owner, filtered by kind', async () => {
    await add(
      { title: 'Carers’ survey', owner: 'Carers Together', dateGathered: '2024-06-30' },
      'insightSource',
    );
    await add({ title: 'Needs assessment', sourceType: 'NEEDS_ASSESSMENT' }, 'insightSource');
    await add(
      { title: 'Healthwatch report', owner: 'Healthwatch', dateGathered: '2025-11-01' },
      'insightSource',
    );
    expect((await sources()).entries.map(({ title }) => title)).toEqual([
      'Healthwatch report',
      'Carers’ survey',
      'Needs assessment',
    ]);
    expect((await sources({ search: 'together' })).entries).toHaveLength(1);
    expect((await sources({ sourceType: 'NEEDS_ASSESSMENT' })).found).toBe(1);
  });
});

describe('the area’s words for groups', () => {
  it('are kept one for each kind of group', async () => {
    await add(
      { groupType: 'PPG', who: 'Nineteen active groups', caution: 'Mostly older people' },
      'groupNote',
    );
    const { entries } = await desk.get('directory.groupNotes', {});
    expect(entries).toMatchObject([{ groupType: 'PPG', who: 'Nineteen active groups', version: 1 }]);
  });
});

describe('adding and changing', () => {
  it.each(['stakeholder', 'insightSource', 'groupNote'] as const)(
    'a new %s starts as the shape says and is there after a restart',
    async (kind) => {
      const given = kind === 'stakeholder' ? { name: 'A' } : kind === 'insightSource' ? { title: 'B' } : {};
      const id = await add(given, kind);
      desk = Object.assign(desk, await desk.restart());
      const found = {
        stakeholder: (await stakeholders()).entries,
        insightSource: (await sources()).entries,
        groupNote: (await desk.get('directory.groupNotes', {})).entries,
      }[kind] as readonly unknown[];
      expect(found).toMatchObject([{ ...NEW_ENTRIES[kind], ...given, id, version: 1, archived: false }]);
    },
  );

  it.each([
    [{ name: '  ' }, 'it must not be empty'],
    [{ name: 'A', groupType: 'GUILD' }, 'not one of the answers'],
    [{ name: 'A', costToPartnerPence: -1 }, 'not one of the answers'],
    [{ name: 'A', groupsReached: ['MARTIANS'] }, 'not one of the answers'],
    [{ name: 'x'.repeat(201) }, 'longer than 200 characters'],
    [{ name: 'A', nobody: 'x' }, 'no such question'],
    [{}, 'it must not be empty'],
  ])('%j is refused in words and nothing is added', async (fields, words) => {
    const before = everything(desk);
    const answer = await desk.call('directory.add', { kind: 'stakeholder', fields: fields as never });
    expect(answer).toMatchObject({ ok: false, error: { code: 'field-invalid' } });
    expect(JSON.stringify(answer)).toContain(words);
    expect(everything(desk)).toEqual(before);
  });

  it('refuses a change made on an old version and keeps the newer text', async () => {
    const id = await add({ name: 'First' });
    const change = (name: string) =>
      desk.call('directory.change', { kind: 'stakeholder', id, fields: { name }, expectedVersion: 1 });
    expect(await change('Second')).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await change('Third')).toMatchObject({
      error: { code: 'changed-elsewhere', details: { version: 2 } },
    });
    expect(await names({})).toEqual(['Second']);
  });

  it('changes nothing and writes nothing down when nothing changed', async () => {
    const id = await add({ name: 'Same' });
    const before = everything(desk);
    const key = { kind: 'stakeholder', id, expectedVersion: 1 } as const;
    expect(await desk.get('directory.change', { ...key, fields: { name: 'Same' } })).toMatchObject({
      version: 1,
    });
    expect(await desk.get('directory.setArchived', { kind: 'stakeholder', id, archived: false })).toEqual({
      id,
      version: 1,
    });
    expect(everything(desk)).toEqual(before);
  });

  it('says so when an entry is not there', async () => {
    const key = { kind: 'stakeholder', id: '0190a000-0000-7000-8000-000000000000' } as const;
    expect(
      await desk.call('directory.change', { ...key, fields: { name: 'x' }, expectedVersion: 1 }),
    ).toMatchObject({ error: { code: 'entry-not-found' } });
    expect(await desk.call('directory.setArchived', { ...key, archived: true })).toMatchObject({
      error: { code: 'entry-not-found' },
    });
  });
});

describe('the audit of the directory', () => {
  it('names personal fields but never holds their values', async () => {
    const id = await add({ name: 'Wilma Secret', contact: '01632 960 999', organisation: 'Wold Club' });
    const key = { kind: 'stakeholder', id } as const;
    await desk.get('directory.change', {
      ...key,
      fields: { contact: 'wilma@secret.invalid' },
      expectedVersion: 1,
    });
    await desk.get('directory.setArchived', { ...key, archived: true });
    const entries = everything(desk)['audit_entry'] as readonly Readonly<Record<string, unknown>>[];
    const about = entries.filter((entry) => entry['record_id'] === id);
    expect(JSON.stringify(about)).not.toMatch(/Secret|secret|960 999/);
    expect(about.filter((entry) => entry['field'] === 'contact')).toMatchObject([
      { action: 'create', personal: 1, after: null },
      { action: 'change', personal: 1, before: null, after: null },
    ]);
    expect(about.at(-1)).toMatchObject({ action: 'archive', project_id: null });
  });
});

describe('where an entry is used', () => {
  it('names each project once, with its reference, and stays there when archived', async () => {
    const id = await add({ name: 'Wold Stroke Club' });
    const usage = () => desk.get('directory.usage', { kind: 'stakeholder', id });
    expect((await usage()).projects).toEqual([]);
    const fields = { stakeholderId: id };
    const { rowId } = await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'projectStakeholder',
      fields,
    });
    await desk.get('directory.setArchived', { kind: 'stakeholder', id, archived: true });
    expect((await usage()).projects).toEqual([
      {
        projectId: desk.projectId,
        reference: desk.reference,
        title: 'Community stroke rehabilitation',
        status: 'DRAFT',
        archived: false,
      },
    ]);
    const plan = await desk.get('projects.getPlan', { projectId: desk.projectId });
    expect(plan.directory.stakeholder).toMatchObject([{ id, name: 'Wold Stroke Club', archived: true }]);
    await desk.get('projects.removeRow', { projectId: desk.projectId, kind: 'projectStakeholder', rowId });
    expect((await usage()).projects).toEqual([]);
  });

  it('counts insight the same way, and words for groups belong to no project', async () => {
    const id = await add({ title: 'Carers’ survey' }, 'insightSource');
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'insightUse',
      fields: { sourceId: id },
    });
    expect((await desk.get('directory.usage', { kind: 'insightSource', id })).projects).toHaveLength(1);
    const note = await add({ groupType: 'PPG' }, 'groupNote');
    expect((await desk.get('directory.usage', { kind: 'groupNote', id: note })).projects).toEqual([]);
  });
});

describe('ten thousand stakeholders', () => {
  it('are found, counted and paged like a few', async () => {
    const db = new Database(`${desk.folder}/engagement-desk.sqlite`);
    const insert = db.prepare(
      `insert into stakeholder (id, search, group_type, name, created_at, created_by, updated_at, updated_by)
         values (?, ?, 'VCSE', ?, '', ?, '2026-06-03T09:00:00.000Z', ?)`,
    );
    db.transaction(() => {
      for (let index = 0; index < 10_000; index += 1) {
        const number = String(index).padStart(5, '0');
        const id = `0190a000-0000-7000-8000-0000000${number}`;
        insert.run(id, `group ${number} wold`, `Group ${number}`, desk.meId, desk.meId);
      }
    })();
    db.close();
    expect(await stakeholders({ offset: 9_998 })).toMatchObject({
      found: 10_000,
      active: 10_000,
      entries: [{ name: 'Group 09998' }, { name: 'Group 09999' }],
    });
    expect(await names({ search: 'wold 0123' })).toHaveLength(11);
    expect((await stakeholders({ search: 'group 12' })).found).toBe(
      Array.from({ length: 10_000 }, (_, index) => String(index).padStart(5, '0')).filter((each) =>
        each.includes('12'),
      ).length,
    );
  });
});

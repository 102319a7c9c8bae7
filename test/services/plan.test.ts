import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  PLAN_RECORDS,
  PLAN_ROWS,
  type FieldValue,
  type RecordKind,
  type RowKind,
} from '../../shared/domain/plan/shapes.ts';
import { CONSULTATION_STATES } from '../../shared/domain/consultation/lists.ts';
import { checkField } from '../../shared/domain/plan/change.ts';
import { isKeptAsItIs } from '../../shared/domain/plan/unique.ts';
import { ME, createWithProject } from '../support/create-backend.ts';
import { addTargets, linksTo, type Targets } from '../support/link-targets.ts';
import { sampleValue } from '../support/sample-value.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const plan = () => desk.get('projects.getPlan', { projectId: desk.projectId });
const change = (record: RecordKind, field: string, value: FieldValue, expectedVersion = 1) =>
  desk.call('projects.changePlanField', {
    projectId: desk.projectId,
    record,
    field,
    value: value as string,
    expectedVersion,
  });
const history = async () =>
  (await desk.get('projects.history', { projectId: desk.projectId, before: null, limit: 200 })).entries;

const fields = Object.entries(PLAN_RECORDS).flatMap(([record, shape]) =>
  Object.keys(shape.shape).map((field) => [record as RecordKind, field] as const),
);
/** A guard stands before these two: the test after this one takes them through. */
const GUARDED: readonly string[] = ['consultation.state', 'consultation.decidedOn'];
const free = fields.filter(([record, field]) => !GUARDED.includes(`${record}.${field}`));

describe('every field of every record', () => {
  it.each(free)('%s.%s is saved, audited, and there after a restart', async (record, field) => {
    const { id: personId } = await desk.get('setup.saveStaff', {
      id: null,
      details: { ...ME, name: 'Ben Okoro', roles: [] },
      expectedVersion: null,
    });
    const now = (await plan()).records[record] as Readonly<Record<string, unknown>>;
    const value = sampleValue(PLAN_RECORDS[record].shape[field as never], { personId, not: now[field] });
    expect(await change(record, field, value)).toMatchObject({ ok: true, value: { value, version: 2 } });
    expect((await history())[0]).toMatchObject({ action: 'change', field, who: 'Asha Verity' });
    desk = Object.assign(desk, await desk.restart());
    expect((await plan()).records[record]).toHaveProperty(field, value);
  });
});

describe('the state of a consultation', () => {
  const prepare = async (answers: Readonly<Record<string, FieldValue>>): Promise<number> => {
    let version = 1;
    for (const [field, value] of Object.entries(answers)) {
      expect(await change('consultation', field, value, version)).toMatchObject({ ok: true });
      version += 1;
    }
    return version;
  };

  it('is kept back with words until its rules are met', async () => {
    const refused = await change('consultation', 'state', 'OPEN');
    expect(refused).toMatchObject({ ok: false, error: { code: 'answer-blocked' } });
    expect(JSON.stringify(refused)).toContain('Say on which day the consultation opens.');
    expect(JSON.stringify(refused)).toContain('Name at least one option');
    expect(await change('consultation', 'decidedOn', '2026-11-26')).toMatchObject({
      error: { code: 'answer-blocked' },
    });
    expect((await plan()).records.consultation).toMatchObject({ state: 'PREPARED', decidedOn: null });
  });

  it('is saved, audited, and there after a restart when they are', async () => {
    let version = await prepare({
      opens: '2026-06-15',
      closes: '2026-09-25',
      options: ['Beds in one town', 'Beds in two towns'],
      themesConsidered: 14,
      howConsidered: 'Theme by theme, in two workshops.',
      analysedOn: '2026-10-16',
      decidedOn: '2026-11-26',
    });
    for (const state of CONSULTATION_STATES.slice(1)) {
      expect(await change('consultation', 'state', state, version)).toMatchObject({ ok: true });
      version += 1;
    }
    expect((await history())[0]).toMatchObject({ field: 'state', after: '"REPORTED"' });
    desk = Object.assign(desk, await desk.restart());
    expect((await plan()).records.consultation).toMatchObject({ state: 'REPORTED', decidedOn: '2026-11-26' });
  });
});

describe('every kind of row', () => {
  const kinds = Object.entries(PLAN_ROWS)
    .map(([kind, shape]) => [kind as RowKind, shape] as const)
    .filter(([kind]) => !isKeptAsItIs(kind));

  it.each(kinds)('%s is added, changed, moved, removed and brought back', async (kind, shape) => {
    const key = { projectId: desk.projectId, kind };
    const mine = async () => (await plan()).rows[kind].filter((row) => !already.includes(row.id));
    const wholeWith = (targets: Targets): Readonly<Record<string, FieldValue>> => ({
      ...Object.fromEntries(
        Object.entries(shape.shape).map(([field, type]) => [
          field,
          sampleValue(type, { personId: desk.meId }),
        ]),
      ),
      ...linksTo(kind, targets),
      ...(kind === 'findingOverride' ? { rule: targets.rule } : {}),
    });
    const [here, there] = [await addTargets(desk, 'first'), await addTargets(desk, 'second')];
    const already = (await plan()).rows[kind].map((row) => row.id);
    const [first, second] = [wholeWith(here), wholeWith(there)];
    const one = await desk.get('projects.addRow', { ...key, fields: linksTo(kind, here) as never });
    const two = await desk.get('projects.addRow', { ...key, fields: second as never });
    expect(
      await desk.get('projects.changeRow', {
        ...key,
        rowId: one.rowId,
        fields: first as never,
        expectedVersion: 1,
      }),
    ).toMatchObject({ version: 2 });
    expect(await mine()).toEqual([
      { ...first, id: one.rowId, version: 2 },
      { ...second, id: two.rowId, version: 1 },
    ]);
    expect(
      await desk.get('projects.moveRow', { ...key, rowId: two.rowId, toIndex: already.length }),
    ).toMatchObject({ fromIndex: already.length + 1 });
    expect((await mine()).map((row) => row.id)).toEqual([two.rowId, one.rowId]);
    await desk.get('projects.removeRow', { ...key, rowId: two.rowId });
    expect((await mine()).map((row) => row.id)).toEqual([one.rowId]);
    expect(
      await desk.call('projects.changeRow', { ...key, rowId: two.rowId, fields: {}, expectedVersion: 2 }),
    ).toMatchObject({ error: { code: 'row-not-found' } });
    await desk.get('projects.restoreRow', { ...key, rowId: two.rowId });
    expect((await mine()).map((row) => row.id)).toEqual([two.rowId, one.rowId]);
    desk = Object.assign(desk, await desk.restart());
    expect((await mine())[1]).toEqual({ ...first, id: one.rowId, version: 2 });
  });
});

describe('two windows of edits', () => {
  it('refuses a change made on an old version and keeps the newer text', async () => {
    await change('project', 'description', 'first window');
    expect(await change('project', 'description', 'second window')).toMatchObject({
      error: { code: 'changed-elsewhere', details: { version: 2 } },
    });
    expect((await plan()).records.project.description).toBe('first window');
  });
  it('lets different records change side by side', async () => {
    expect((await change('project', 'description', 'a')).ok).toBe(true);
    expect((await change('level', 'whyFair', 'b')).ok).toBe(true);
  });
  it('notes nothing when nothing changed', async () => {
    await change('project', 'description', 'same');
    const before = (await history()).length;
    expect(await change('project', 'description', 'same', 2)).toMatchObject({ value: { version: 2 } });
    expect((await history()).length).toBe(before);
  });
});

describe('bad answers', () => {
  it.each([
    ['project', 'title', '   ', 'it must not be empty'],
    ['project', 'location', 'x'.repeat(201), 'longer than 200'],
    ['project', 'description', 'x'.repeat(50_001), 'longer than 50,000'],
    ['project', 'keyObjectives', Array.from({ length: 201 }, () => 'x'), 'more than 200 points'],
    ['project', 'keyObjectives', ['x'.repeat(2_001)], 'longer than 2,000'],
    ['project', 'decisionDate', '2026-02-30', 'does not exist'],
    ['project', 'decisionDate', '30/02/2026', 'does not exist'],
    ['project', 'changeLevel', 5, 'not one of the answers'],
    ['project', 'cycleStage', 'C9', 'not one of the answers'],
    ['project', 'urgent', 'yes', 'not one of the answers'],
    ['project', 'noSuchField', 'x', 'no such question'],
    ['project', 'constructor', 'x', 'no such question'],
    ['level', 'title', 'x', 'no such question'],
    ['project', 'projectLeadId', '0190a000-0000-7000-8000-000000000000', 'no longer in the staff list'],
  ] as const)('%s.%s: %s', async (record, field, value, words) => {
    const answer = await change(record, field, value as never);
    expect(answer).toMatchObject({ ok: false, error: { code: 'field-invalid' } });
    expect(JSON.stringify(answer)).toContain(words);
    expect((await plan()).versions[record]).toBe(1);
  });

  it('never throws and never half saves, whatever is sent', async () => {
    const before = JSON.stringify((await plan()).records);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.jsonValue(), async ([record, field], value) => {
        fc.pre(!checkField(record, field, value).ok);
        expect(await change(record, field, value as never)).toMatchObject({ ok: false });
      }),
      { numRuns: 300 },
    );
    expect(JSON.stringify((await plan()).records)).toBe(before);
  });
});

describe('the audit', () => {
  it('notes personal values by reference only', async () => {
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'keyContact',
      fields: { person: 'Wilma Secret', contact: '07700 900123', role: 'Budget holder' },
    });
    const entries = await history();
    expect(entries.find((entry) => entry.field === 'person')).toMatchObject({
      personal: true,
      before: null,
      after: null,
    });
    expect(entries.find((entry) => entry.field === 'role')).toMatchObject({
      personal: false,
      after: '"Budget holder"',
    });
    expect(JSON.stringify(entries)).not.toContain('Secret');
  });

  it('pages back to the first entry', async () => {
    for (let version = 1; version <= 5; version++)
      await change('project', 'location', `place ${version}`, version);
    const page = await desk.get('projects.history', { projectId: desk.projectId, before: null, limit: 4 });
    expect(page.more).toBe(true);
    const rest = await desk.get('projects.history', {
      projectId: desk.projectId,
      before: page.entries.at(-1)!.id,
      limit: 200,
    });
    expect(rest.more).toBe(false);
    expect(rest.entries.at(-1)).toMatchObject({ action: 'create', record: 'project' });
  });
});

describe('senior sign-off', () => {
  it('comes off when what was signed changes, and the audit keeps when it stood', async () => {
    await change('signOff', 'seniorById', desk.meId);
    await change('signOff', 'seniorOn', '2026-06-01', 2);
    expect(await change('signOff', 'committee', 'Board', 3)).toMatchObject({
      value: { signOffCleared: null },
    });
    expect(await change('project', 'description', 'changed after')).toMatchObject({
      value: { signOffCleared: 5 },
    });
    expect((await plan()).records.signOff).toMatchObject({ seniorOn: null, seniorById: desk.meId });
    expect((await history())[0]).toMatchObject({ field: 'seniorOn', before: '"2026-06-01"', after: 'null' });
  });
  it('comes off when a row changes too', async () => {
    await change('signOff', 'seniorOn', '2026-06-01');
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'risk',
      fields: { description: 'late' },
    });
    expect((await plan()).records.signOff.seniorOn).toBeNull();
  });
});

describe('an archived project', () => {
  it('cannot be changed', async () => {
    await desk.get('projects.setArchived', { projectId: desk.projectId, archived: true });
    expect(await change('project', 'description', 'x')).toMatchObject({
      error: { code: 'project-archived' },
    });
    expect(
      await desk.call('projects.addRow', { projectId: desk.projectId, kind: 'risk', fields: {} }),
    ).toMatchObject({ error: { code: 'project-archived' } });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CORE_CHECKLIST_ITEMS } from '../../shared/domain/activities/lists.ts';
import { ROW_LINKS } from '../../shared/domain/plan/links.ts';
import type { RowKind } from '../../shared/domain/plan/shapes.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { createWithProject } from '../support/create-backend.ts';
import { addTargets, linksTo, type Targets } from '../support/link-targets.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
type Fields = Readonly<Record<string, unknown>>;
const NOBODY = '0190a000-0000-7000-8000-000000000000';
let desk: Desk;
let targets: Targets;
beforeEach(async () => {
  desk = await createWithProject();
  targets = await addTargets(desk, 'first');
});
afterEach(() => desk.dispose());

const tryAdd = (kind: RowKind, fields: Fields) =>
  desk.call('projects.addRow', { projectId: desk.projectId, kind, fields: fields as never });
const add = (kind: RowKind, fields: Fields) =>
  desk.get('projects.addRow', { projectId: desk.projectId, kind, fields: fields as never });
const change = (kind: RowKind, rowId: string, fields: Fields, expectedVersion = 1) =>
  desk.call('projects.changeRow', {
    projectId: desk.projectId,
    kind,
    rowId,
    fields: fields as never,
    expectedVersion,
  });
const remove = (kind: RowKind, rowId: string) =>
  desk.get('projects.removeRow', { projectId: desk.projectId, kind, rowId });
const restore = (kind: RowKind, rowId: string) =>
  desk.call('projects.restoreRow', { projectId: desk.projectId, kind, rowId });
const rows = async () => (await desk.get('projects.getPlan', { projectId: desk.projectId })).rows;
const said = (answer: Awaited<ReturnType<typeof tryAdd>>): string =>
  answer.ok ? 'fine' : wordsFor(answer.error).what;
const GONE = 'This answer cannot be saved: what it points to is no longer here.';

const links = Object.entries(ROW_LINKS).flatMap(([kind, fields]) =>
  Object.entries(fields as Readonly<Record<string, RowKind>>).map(
    ([field, target]) => [kind as RowKind, field, target] as const,
  ),
);

describe('a link', () => {
  it.each(links)('%s.%s may not point to a %s that never was', async (kind, field) => {
    const good = linksTo(kind, targets);
    const bad = { ...good, [field]: Array.isArray(good[field]) ? [NOBODY] : NOBODY };
    expect(said(await tryAdd(kind, bad))).toBe(GONE);
    expect(said(await tryAdd(kind, good))).toBe('fine');
  });

  it.each(
    links.filter(
      ([, , target]) => target !== ('stakeholder' as RowKind) && target !== ('insightSource' as RowKind),
    ),
  )('%s.%s may not point to a %s that was removed', async (kind, _field, target) => {
    await remove(target, targets[target] ?? '');
    expect(said(await tryAdd(kind, linksTo(kind, targets)))).toBe(GONE);
  });

  it('may not point to a row of another project', async () => {
    const { id: projectId } = await desk.get('projects.create', {
      title: 'Other',
      areaId: desk.areaId,
      legalRegime: 'ICB_2022',
    });
    const other = { projectId, kind: 'activity', fields: { title: 'Elsewhere' } } as const;
    const { rowId } = await desk.get('projects.addRow', other);
    expect(said(await tryAdd('surveyQuestion', { activityId: rowId }))).toBe(GONE);
  });

  it('may be left out of a list, and nothing is saved of a change with a bad one', async () => {
    const { rowId } = await add('theme', { title: 'Journeys' });
    expect(said(await change('theme', rowId, { title: 'New', groupIds: [targets.eiaGroup, NOBODY] }))).toBe(
      GONE,
    );
    expect((await rows()).theme).toMatchObject([{ title: 'Journeys', groupIds: [] }]);
  });

  it('that stood before its row was removed stays, beside a new one', async () => {
    const { rowId: second } = await add('activity', { title: 'Second' });
    const { rowId } = await add('theme', { activityIds: [targets.activity] });
    await remove('activity', targets.activity ?? '');
    expect(await change('theme', rowId, { activityIds: [targets.activity, second] })).toMatchObject({
      ok: true,
    });
    await restore('activity', targets.activity ?? '');
    expect((await rows()).theme).toMatchObject([{ activityIds: [targets.activity, second] }]);
  });
});

describe('rows of which there is one', () => {
  const TWINS: readonly RowKind[] = [
    'insightUse',
    'projectStakeholder',
    'checklistItem',
    'activityReach',
    'findingOverride',
  ];
  const same = (kind: RowKind): Fields =>
    kind === 'findingOverride' ? { rule: 'R-035', subject: 'x' } : linksTo(kind, targets);

  it.each(TWINS)('%s cannot be added twice', async (kind) => {
    await add(kind, same(kind));
    const again = await tryAdd(kind, same(kind));
    expect(again).toMatchObject({ ok: false, error: { code: 'row-already-there' } });
    expect(said(again)).toBe('This is in the project already.');
  });

  it.each(TWINS)('%s cannot be brought back beside its twin', async (kind) => {
    const { rowId } = await add(kind, same(kind));
    await remove(kind, rowId);
    await add(kind, same(kind));
    expect(await restore(kind, rowId)).toMatchObject({ error: { code: 'row-already-there' } });
  });

  it('cannot become a twin by a change', async () => {
    await add('findingOverride', { rule: 'R-035', subject: '' });
    const { rowId } = await add('findingOverride', { rule: 'R-036', subject: '' });
    expect(await change('findingOverride', rowId, { rule: 'R-035' })).toMatchObject({
      error: { code: 'row-already-there' },
    });
    expect(await change('findingOverride', rowId, { reason: 'Agreed.' })).toMatchObject({ ok: true });
  });

  it('are told apart by project: the same stakeholder may be in two', async () => {
    const { id: projectId } = await desk.get('projects.create', {
      title: 'Other',
      areaId: desk.areaId,
      legalRegime: 'ICB_2022',
    });
    const fields = { stakeholderId: targets.stakeholder } as const;
    await add('projectStakeholder', fields);
    const other = { projectId, kind: 'projectStakeholder', fields: fields as never } as const;
    expect(await desk.call('projects.addRow', other)).toMatchObject({ ok: true });
  });
});

describe('an earlier version of the legal duty', () => {
  const KEPT = 'An earlier version is kept as it was and cannot be changed.';

  it('is written by starting again only, and never changed, removed or moved away', async () => {
    expect(said(await tryAdd('dutyVersion', { why: 'by hand' }))).toBe(KEPT);
    await desk.get('projects.changePlanField', {
      projectId: desk.projectId,
      record: 'legalDuty',
      field: 'step1Note',
      value: 'Yes, it does.',
      expectedVersion: 1,
    });
    const { versionId } = await desk.get('duty.startAgain', {
      projectId: desk.projectId,
      cause: 'STAGE_CHANGE',
      why: 'The options are written.',
      keepAnswers: true,
    });
    expect(said(await change('dutyVersion', versionId, { why: 'other' }))).toBe(KEPT);
    expect(
      await desk.call('projects.removeRow', {
        projectId: desk.projectId,
        kind: 'dutyVersion',
        rowId: versionId,
      }),
    ).toMatchObject({ error: { code: 'row-kept' } });
    expect((await rows()).dutyVersion).toMatchObject([
      { step1Note: 'Yes, it does.', cause: 'STAGE_CHANGE', why: 'The options are written.', version: 1 },
    ]);
  });
});

describe('a guard', () => {
  const answerAll = async (activityId: string): Promise<void> => {
    for (const item of CORE_CHECKLIST_ITEMS) await add('checklistItem', { activityId, item, state: 'YES' });
  };

  it('R-075 keeps a focus group from being confirmed until its checklist is answered', async () => {
    const { rowId } = await add('activity', { method: 'FOCUS_GROUP', mode: 'IN_PERSON' });
    expect(said(await change('activity', rowId, { state: 'CONFIRMED' }))).toBe(
      'This cannot be saved yet. 12 items of the checklist still to answer.',
    );
    expect((await rows()).activity.at(-1)).toMatchObject({ state: 'PLANNED', version: 1 });
    await answerAll(rowId);
    expect(await change('activity', rowId, { state: 'CONFIRMED' })).toMatchObject({ ok: true });
  });

  it('R-080 asks for consent and a chaperone where under-18s take part', async () => {
    const fields = { method: 'INTERVIEW', under18: 'YES', state: 'CONFIRMED' };
    const refused = await tryAdd('activity', fields);
    expect(refused).toMatchObject({ ok: false, error: { code: 'answer-blocked' } });
    expect(said(refused)).toMatch(/how parents or guardians agree.* who the chaperone is/);
    expect(
      await tryAdd('activity', {
        ...fields,
        guardianConsentPlan: 'A form',
        chaperone: 'The youth worker',
        ages: '12 to 17',
      }),
    ).toMatchObject({ ok: true });
  });

  it('R-077 keeps no recording that somebody did not agree to', async () => {
    const { rowId } = await add('activity', { attendedNumber: 9, recordingConsents: 8, recording: 'YES' });
    expect(said(await change('activity', rowId, { recordingKeptAt: 'Shared folder' }))).toContain(
      '9 people came and 8 agreed',
    );
    expect(
      await change('activity', rowId, { recordingConsents: 9, recordingKeptAt: 'Shared folder' }),
    ).toMatchObject({ ok: true });
  });

  it('does not stand in the way of other answers', async () => {
    const { rowId } = await add('activity', { method: 'FOCUS_GROUP' });
    expect(await change('activity', rowId, { venue: 'Bay Centre' })).toMatchObject({ ok: true });
    expect(await change('activity', rowId, { state: 'CANCELLED' }, 2)).toMatchObject({ ok: true });
  });
});

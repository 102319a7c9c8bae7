import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEW_DUTY } from '../../shared/domain/plan/new-rows.ts';
import type { FieldValue, RecordKind } from '../../shared/domain/plan/shapes.ts';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const plan = () => desk.get('projects.getPlan', { projectId: desk.projectId });
const rows = async () => (await plan()).rows;
const duty = async () => (await plan()).records.legalDuty;
const history = async () =>
  (await desk.get('projects.history', { projectId: desk.projectId, before: null, limit: 200 })).entries;

/** Answers a question as the plan page would. */
const answer = async (record: RecordKind, field: string, value: FieldValue) =>
  desk.get('projects.changePlanField', {
    projectId: desk.projectId,
    record,
    field,
    value: value as string,
    expectedVersion: (await plan()).versions[record],
  });

/** An assessment in which the duty does not apply. */
const assess = async () => {
  await answer('legalDuty', 'step1Relates', 'NO');
  await answer('legalDuty', 'officerConclusion', 'NO');
  await answer('legalDuty', 'conclusionReason', 'These are our own offices.');
};

const startAgain = (more: { readonly keepAnswers?: boolean; readonly why?: string } = {}) =>
  desk.call('duty.startAgain', {
    projectId: desk.projectId,
    cause: 'CONTRACT_NOTICE',
    why: 'The provider gave notice.',
    keepAnswers: false,
    ...more,
  });
const bringBack = (versionId: string) =>
  desk.call('duty.bringBack', { projectId: desk.projectId, versionId });
const kept = async () => {
  const started = await startAgain();
  if (!started.ok) throw new Error(started.error.code);
  return started.value.versionId;
};

describe('assessing again', () => {
  it('R-016 keeps the assessment even when the answer is no, and starts empty', async () => {
    await assess();
    const versionId = await kept();
    expect((await rows()).dutyVersion).toMatchObject([
      {
        id: versionId,
        step1Relates: 'NO',
        conclusionReason: 'These are our own offices.',
        computedResult: 'DOES_NOT_APPLY',
        cause: 'CONTRACT_NOTICE',
        why: 'The provider gave notice.',
        urgent: false,
        keptOn: desk.ports.clock.now().slice(0, 10),
      },
    ]);
    expect(await duty()).toEqual(NEW_DUTY);
  });

  it('keeps the answers where the person wants them', async () => {
    await assess();
    const before = await duty();
    expect(await startAgain({ keepAnswers: true })).toMatchObject({ ok: true });
    expect(await duty()).toEqual(before);
    expect((await rows()).dutyVersion).toHaveLength(1);
  });

  it('wants a reason, and something to keep', async () => {
    expect(await startAgain()).toMatchObject({ error: { code: 'duty-not-begun' } });
    await assess();
    expect(await startAgain({ why: '  ' })).toMatchObject({ error: { code: 'duty-why-needed' } });
    expect((await rows()).dutyVersion).toEqual([]);
  });

  it('is still there after a restart', async () => {
    await assess();
    const versionId = await kept();
    desk = Object.assign(desk, await desk.restart());
    expect((await rows()).dutyVersion.map(({ id }) => id)).toEqual([versionId]);
  });

  it('never touches a version that was kept before', async () => {
    await assess();
    await kept();
    const [first] = (await rows()).dutyVersion;
    await answer('legalDuty', 'step1Relates', 'YES');
    await kept();
    expect((await rows()).dutyVersion).toHaveLength(2);
    expect((await rows()).dutyVersion[0]).toEqual(first);
  });

  it('answers the open reviews of its cause and no others (R-015)', async () => {
    await assess();
    for (const cause of ['CONTRACT_NOTICE', 'HOSC_REFERRAL'])
      await desk.get('projects.addRow', {
        projectId: desk.projectId,
        kind: 'reviewTrigger',
        fields: { cause },
      });
    await kept();
    expect((await rows()).reviewTrigger).toMatchObject([
      { cause: 'CONTRACT_NOTICE', answer: 'NEW_ASSESSMENT', reason: 'The provider gave notice.' },
      { cause: 'HOSC_REFERRAL', answer: null },
    ]);
  });

  it('takes the senior sign-off off', async () => {
    await assess();
    await answer('signOff', 'seniorOn', '2026-06-01');
    await startAgain({ keepAnswers: true });
    expect((await plan()).records.signOff.seniorOn).toBeNull();
  });

  it('is in the history, with its reason', async () => {
    await assess();
    await kept();
    expect((await history()).find(({ record }) => record === 'duty_version')).toMatchObject({
      action: 'create',
      reason: 'The provider gave notice.',
      who: 'Asha Verity',
    });
    expect((await history()).filter(({ field }) => field === 'step1Relates')[0]).toMatchObject({
      before: '"NO"',
      after: 'null',
    });
  });
});

describe('bringing an earlier version back', () => {
  it('puts its answers where the current ones stand, and keeps those first', async () => {
    await assess();
    const before = await duty();
    const versionId = await kept();
    await answer('legalDuty', 'step1Relates', 'YES');
    const back = await bringBack(versionId);
    expect(await duty()).toEqual(before);
    const versions = (await rows()).dutyVersion;
    expect(versions).toHaveLength(2);
    expect(back).toEqual({ ok: true, value: { keptId: versions[1]?.id } });
    expect(versions[1]).toMatchObject({ step1Relates: 'YES', computedResult: 'INCOMPLETE' });
  });

  it('keeps nothing where nothing was answered, and undoes itself by the version it kept', async () => {
    await assess();
    const first = await kept();
    expect(await bringBack(first)).toEqual({ ok: true, value: { keptId: null } });
    await answer('legalDuty', 'step1Relates', 'YES');
    const later = await duty();
    const back = await bringBack(first);
    const keptId = back.ok ? back.value.keptId : null;
    expect(keptId).not.toBeNull();
    await bringBack(keptId ?? '');
    expect(await duty()).toEqual(later);
  });

  it('changes nothing when it is what stands already', async () => {
    await assess();
    await startAgain({ keepAnswers: true });
    const [version] = (await rows()).dutyVersion;
    const before = (await history()).length;
    expect(await bringBack(version?.id ?? '')).toEqual({ ok: true, value: { keptId: null } });
    expect((await history()).length).toBe(before);
  });

  it('brings back whether it was urgent', async () => {
    await answer('project', 'urgent', true);
    await assess();
    const versionId = await kept();
    await answer('project', 'urgent', false);
    await bringBack(versionId);
    expect((await plan()).records.project.urgent).toBe(true);
  });

  it('knows only versions of its own project', async () => {
    await assess();
    const versionId = await kept();
    const { id } = await desk.get('projects.create', {
      title: 'Another',
      areaId: desk.areaId,
      legalRegime: 'ICB_2022',
    });
    expect(await desk.call('duty.bringBack', { projectId: id, versionId })).toMatchObject({
      error: { code: 'row-not-found' },
    });
  });
});

describe('a version that was kept', () => {
  it('cannot be added, changed, removed or brought among the others by hand', async () => {
    await assess();
    const rowId = await kept();
    const key = { projectId: desk.projectId, kind: 'dutyVersion' as const };
    const [version] = (await rows()).dutyVersion;
    const tries = [
      await desk.call('projects.addRow', { ...key, fields: { why: 'mine' } }),
      await desk.call('projects.changeRow', { ...key, rowId, fields: { why: 'x' }, expectedVersion: 1 }),
      await desk.call('projects.removeRow', { ...key, rowId }),
    ];
    for (const tried of tries) expect(tried).toMatchObject({ error: { code: 'row-kept' } });
    expect((await rows()).dutyVersion).toEqual([version]);
  });
});

describe('a project that cannot be changed', () => {
  it('refuses both while it is in the archive', async () => {
    await assess();
    const versionId = await kept();
    await desk.get('projects.setArchived', { projectId: desk.projectId, archived: true });
    expect(await startAgain()).toMatchObject({ error: { code: 'project-archived' } });
    expect(await bringBack(versionId)).toMatchObject({ error: { code: 'project-archived' } });
  });
  it('refuses what is not there', async () => {
    const nowhere = '0190a000-0000-7000-8000-000000000000';
    expect(
      await desk.call('duty.startAgain', { projectId: nowhere, cause: 'OTHER', why: 'x', keepAnswers: true }),
    ).toMatchObject({ error: { code: 'project-not-found' } });
    expect(await bringBack(nowhere)).toMatchObject({ error: { code: 'row-not-found' } });
  });
});

describe('R-014, R-015 changes that ask for a review', () => {
  it('a new stage raises one, in the same step', async () => {
    expect(await answer('project', 'cycleStage', 'C3_DESIGN')).toMatchObject({ reviewRaised: true });
    expect((await rows()).reviewTrigger).toMatchObject([
      { cause: 'STAGE_CHANGE', answer: null, raisedOn: desk.ports.clock.now().slice(0, 10) },
    ]);
    expect(
      (await history()).some(({ record, action }) => record === 'review_trigger' && action === 'create'),
    ).toBe(true);
  });
  it('one that waits for an answer is enough; an answered one is not', async () => {
    await answer('project', 'cycleStage', 'C3_DESIGN');
    expect(await answer('project', 'cycleStage', 'C2_PRIORITIES')).toMatchObject({ reviewRaised: false });
    const [review] = (await rows()).reviewTrigger;
    await desk.get('projects.changeRow', {
      projectId: desk.projectId,
      kind: 'reviewTrigger',
      rowId: review?.id ?? '',
      fields: { answer: 'ARRANGEMENTS_SUFFICE' },
      expectedVersion: 1,
    });
    expect(await answer('project', 'cycleStage', 'C3_DESIGN')).toMatchObject({ reviewRaised: true });
    expect(await answer('project', 'cycleStage', 'C4_PROCURE')).toMatchObject({ reviewRaised: true });
    expect((await rows()).reviewTrigger.map(({ cause }) => cause)).toEqual([
      'STAGE_CHANGE',
      'STAGE_CHANGE',
      'PROCUREMENT_START',
    ]);
  });
  it('a short change that is to stay raises one', async () => {
    expect(await answer('project', 'intendedPermanent', true)).toMatchObject({ reviewRaised: true });
    expect(await answer('project', 'intendedPermanent', false)).toMatchObject({ reviewRaised: false });
    expect((await rows()).reviewTrigger).toMatchObject([{ cause: 'MADE_PERMANENT' }]);
  });
  it('other answers raise none', async () => {
    expect(await answer('project', 'location', 'Northwold')).toMatchObject({ reviewRaised: false });
    expect(await answer('project', 'location', 'Northwold')).toMatchObject({ reviewRaised: false });
  });
});

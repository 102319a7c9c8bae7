import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
type Fields = Readonly<Record<string, unknown>>;
let desk: Desk;
let club: string;
beforeEach(async () => {
  desk = await createWithProject();
  club = (await desk.get('directory.add', { kind: 'stakeholder', fields: { name: 'Wold Stroke Club' } })).id;
});
afterEach(() => desk.dispose());

const add = async (projectId: string, kind: string, fields: Fields) =>
  (await desk.get('projects.addRow', { projectId, kind: kind as 'activity', fields: fields as never })).rowId;

/** Another project that asks the club; moved on from draft unless told otherwise. */
async function neighbour(title: string, status: 'DRAFT' | 'PLANNED' = 'PLANNED') {
  const { id: projectId, reference } = await desk.get('projects.create', {
    title,
    areaId: desk.areaId,
    legalRegime: 'ICB_2022',
  });
  const rowId = await add(projectId, 'projectStakeholder', { stakeholderId: club });
  if (status === 'PLANNED') await plan(projectId);
  return { projectId, reference, rowId };
}

/** What it takes to be planned. */
async function plan(projectId: string): Promise<void> {
  const read = () => desk.get('projects.getPlan', { projectId });
  const answers = {
    whyEngage: 'To learn.',
    whoToEngage: 'Patients.',
    methodsSummary: 'Talks.',
    canInfluence: ['Times'],
    cannotInfluence: ['The law'],
    howUsed: 'In the paper.',
  };
  for (const [field, value] of Object.entries(answers)) {
    const expectedVersion = (await read()).versions.project;
    await desk.get('projects.changePlanField', {
      projectId,
      record: 'project',
      field,
      value,
      expectedVersion,
    });
  }
  await desk.get('projects.changePlanField', {
    projectId,
    record: 'legalDuty',
    field: 'step1Relates',
    value: 'NO',
    expectedVersion: 1,
  });
  const expectedVersion = (await read()).head.version;
  await desk.get('projects.changeStatus', { projectId, action: 'ADVANCE', reason: '', expectedVersion });
}

const neighbours = async () =>
  (await desk.get('projects.neighbours', { projectId: desk.projectId })).neighbours;

describe('R-157: other live projects that ask the same people', () => {
  beforeEach(() => add(desk.projectId, 'projectStakeholder', { stakeholderId: club }));

  it('names the project, the stakeholder, and nothing of when where there was no contact', async () => {
    const { projectId, reference } = await neighbour('Winter vaccinations');
    expect(await neighbours()).toEqual([
      { projectId, reference, title: 'Winter vaccinations', stakeholderId: club, lastOn: null },
    ]);
  });

  it('does not count a draft, a project in the archive, or one that dropped the stakeholder', async () => {
    await neighbour('Still a draft', 'DRAFT');
    const archived = await neighbour('Put away');
    await desk.get('projects.setArchived', { projectId: archived.projectId, archived: true });
    const dropped = await neighbour('Changed its mind');
    const key = { projectId: dropped.projectId, kind: 'projectStakeholder', rowId: dropped.rowId } as const;
    await desk.get('projects.removeRow', key);
    expect(await neighbours()).toEqual([]);
  });

  it('takes the latest of contacts and of activities linked from either side', async () => {
    const { projectId, rowId } = await neighbour('Winter vaccinations');
    const last = async () => (await neighbours())[0]?.lastOn;
    await add(projectId, 'contactEntry', { projectStakeholderId: rowId, contactedOn: '2026-04-02' });
    await add(projectId, 'contactEntry', { projectStakeholderId: rowId, contactedOn: '2026-03-01' });
    expect(await last()).toBe('2026-04-02');
    await add(projectId, 'activity', { dateOn: '2026-05-20', projectStakeholderIds: [rowId] });
    expect(await last()).toBe('2026-05-20');
    const activityId = await add(projectId, 'activity', { dateOn: '2026-06-01' });
    const link = { projectId, kind: 'projectStakeholder', rowId, expectedVersion: 1 } as const;
    await desk.get('projects.changeRow', { ...link, fields: { activityIds: [activityId] } });
    expect(await last()).toBe('2026-06-01');
  });

  it('does not count what was cancelled or removed', async () => {
    const { projectId, rowId } = await neighbour('Winter vaccinations');
    await add(projectId, 'activity', {
      dateOn: '2026-05-20',
      state: 'CANCELLED',
      projectStakeholderIds: [rowId],
    });
    const removed = await add(projectId, 'contactEntry', {
      projectStakeholderId: rowId,
      contactedOn: '2026-04-02',
    });
    await desk.get('projects.removeRow', { projectId, kind: 'contactEntry', rowId: removed });
    expect(await neighbours()).toMatchObject([{ lastOn: null }]);
  });

  it('gives one line for each project and stakeholder, by reference', async () => {
    const one = await neighbour('One');
    const two = await neighbour('Two');
    expect((await neighbours()).map(({ reference }) => reference)).toEqual([one.reference, two.reference]);
  });

  it('says so when there is no such project', async () => {
    const projectId = '0190a000-0000-7000-8000-000000000000';
    expect(await desk.call('projects.neighbours', { projectId })).toMatchObject({
      error: { code: 'project-not-found' },
    });
  });
});

it('R-157 finds nothing for a project that asks nobody', async () => {
  await neighbour('Winter vaccinations');
  expect(await neighbours()).toEqual([]);
});

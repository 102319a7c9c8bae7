import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '../../shared/contract/index.ts';
import { createWithProject } from '../support/create-backend.ts';

type Desk = Awaited<ReturnType<typeof createWithProject>>;
let desk: Desk;
beforeEach(async () => {
  desk = await createWithProject();
});
afterEach(() => desk.dispose());

const everything = {
  search: '',
  status: null,
  archived: false,
  sort: 'reference',
  descending: false,
} as const;
const list = (filter: Partial<Parameters<Desk['get']>[1]> = {}): Promise<Output<'projects.list'>> =>
  desk.get('projects.list', { ...everything, ...(filter as object) });
const create = (title: string): Promise<Output<'projects.create'>> =>
  desk.get('projects.create', { title, areaId: desk.areaId, legalRegime: 'ICB_2022' });

/** Answers what R-055 and the legal duty ask before a project can be planned. */
async function readyToPlan(): Promise<void> {
  const answers = {
    whyEngage: 'a',
    whoToEngage: 'b',
    methodsSummary: 'c',
    canInfluence: ['d'],
    cannotInfluence: ['e'],
    howUsed: 'f',
  };
  let version = 1;
  for (const [field, value] of Object.entries(answers)) {
    ({ version } = await desk.get('projects.changePlanField', {
      projectId: desk.projectId,
      record: 'project',
      field,
      value,
      expectedVersion: version,
    }));
  }
  await desk.get('projects.changePlanField', {
    projectId: desk.projectId,
    record: 'legalDuty',
    field: 'step1Relates',
    value: 'NO',
    expectedVersion: 1,
  });
}

const step = (action: 'ADVANCE' | 'PAUSE' | 'RESUME' | 'STEP_BACK', expectedVersion: number, reason = '') =>
  desk.call('projects.changeStatus', { projectId: desk.projectId, action, reason, expectedVersion });

describe('creating', () => {
  it('numbers projects by area and year, and counts on', async () => {
    expect(desk.reference).toBe('NW-2026-001');
    expect((await create('Second')).reference).toBe('NW-2026-002');
    desk.ports.setNow('2026-12-31T23:59:59.000Z');
    expect((await create('Last of the year')).reference).toBe('NW-2026-003');
    desk.ports.setNow('2027-01-01T00:00:00.000Z');
    expect((await create('First of the next')).reference).toBe('NW-2027-001');
  });

  it('refuses an empty title and an area that is not there', async () => {
    expect(
      await desk.call('projects.create', { title: '  ', areaId: desk.areaId, legalRegime: 'ICB_2022' }),
    ).toMatchObject({ error: { code: 'input-invalid' } });
    expect(
      await desk.call('projects.create', { title: 'x', areaId: desk.projectId, legalRegime: 'ICB_2022' }),
    ).toMatchObject({ error: { code: 'area-not-found' } });
  });
});

describe('the list', () => {
  beforeEach(async () => {
    await create('Podiatry 100% review');
    await create('Urgent care_move');
    await create("O'Brien centre; drop table project");
  });

  it.each([
    ['stroke', ['NW-2026-001']],
    ['STROKE community', ['NW-2026-001']],
    ['100%', ['NW-2026-002']],
    ['%', ['NW-2026-002']],
    ['care_move', ['NW-2026-003']],
    ['_', ['NW-2026-003']],
    ["o'brien", ['NW-2026-004']],
    ['2026-00', ['NW-2026-001', 'NW-2026-002', 'NW-2026-003', 'NW-2026-004']],
    ['asha', ['NW-2026-001', 'NW-2026-002', 'NW-2026-003', 'NW-2026-004']],
    ['\\', []],
    ['nothing like this', []],
  ])('finds "%s"', async (search, references) => {
    const found = await list({ search } as never);
    expect(found.projects.map((project) => project.reference)).toEqual(references);
    expect(found.active).toBe(4);
  });

  it('sorts by any column, both ways; empty dates come last', async () => {
    const titles = (await list({ sort: 'title', descending: true } as never)).projects.map(
      (project) => project.title[0],
    );
    expect(titles).toEqual(['U', 'P', 'O', 'C']);
    await desk.get('projects.changePlanField', {
      projectId: desk.projectId,
      record: 'project',
      field: 'decisionDate',
      value: '2026-11-01',
      expectedVersion: 1,
    });
    for (const descending of [true, false]) {
      const [firstRow] = (await list({ sort: 'decisionDate', descending } as never)).projects;
      expect(firstRow).toMatchObject({ id: desk.projectId, decisionDate: '2026-11-01' });
    }
  });

  it('keeps archived projects apart and brings them back', async () => {
    await desk.get('projects.setArchived', { projectId: desk.projectId, archived: true });
    expect((await list()).projects).toHaveLength(3);
    expect(await list({ archived: true } as never)).toMatchObject({
      active: 3,
      archived: 1,
      projects: [{ id: desk.projectId }],
    });
    await desk.get('projects.setArchived', { projectId: desk.projectId, archived: false });
    expect((await list()).projects).toHaveLength(4);
  });
});

describe('status (§4.16)', () => {
  it('is blocked with words until R-055 and the legal duty are answered', async () => {
    const blocked = await step('ADVANCE', 1);
    expect(blocked).toMatchObject({ error: { code: 'status-blocked' } });
    expect(JSON.stringify(blocked)).toContain('Say why you are engaging.');
    await readyToPlan();
    expect(await step('ADVANCE', 1)).toMatchObject({ ok: true, value: { status: 'PLANNED', version: 2 } });
  });

  it('pauses with a reason and resumes where it was', async () => {
    await readyToPlan();
    await step('ADVANCE', 1);
    expect(await step('PAUSE', 2)).toMatchObject({ error: { code: 'status-reason-needed' } });
    expect(await step('PAUSE', 2, 'Waiting for the board')).toMatchObject({
      value: { status: 'PAUSED', pausedFrom: 'PLANNED' },
    });
    expect(await step('ADVANCE', 3)).toMatchObject({ error: { code: 'status-no-such-step' } });
    expect(await step('RESUME', 3)).toMatchObject({ value: { status: 'PLANNED', pausedFrom: null } });
    const { entries } = await desk.get('projects.history', {
      projectId: desk.projectId,
      before: null,
      limit: 3,
    });
    expect(entries[1]).toMatchObject({
      action: 'status',
      before: '"PLANNED"',
      after: '"PAUSED"',
      reason: 'Waiting for the board',
    });
  });

  it('refuses a step from a stale screen', async () => {
    await readyToPlan();
    await step('ADVANCE', 1);
    expect(await step('ADVANCE', 1)).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('closes only after feedback was given (R-153), and a closed plan cannot be changed', async () => {
    await readyToPlan();
    for (const version of [1, 2, 3, 4]) expect((await step('ADVANCE', version)).ok).toBe(true);
    expect(JSON.stringify(await step('ADVANCE', 5))).toContain('result of at least one measure');
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'measure',
      fields: { what: 'Reach', result: 'Met' },
    });
    expect((await step('ADVANCE', 5)).ok).toBe(true);
    expect(JSON.stringify(await step('ADVANCE', 6))).toContain('told people what happened');
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'feedbackDelivery',
      fields: { deliveredOn: '2026-06-01' },
    });
    expect(await step('ADVANCE', 6)).toMatchObject({ value: { status: 'CLOSED' } });
    const change = await desk.call('projects.changePlanField', {
      projectId: desk.projectId,
      record: 'project',
      field: 'location',
      value: 'x',
      expectedVersion: 7,
    });
    expect(change).toMatchObject({ error: { code: 'project-closed' } });
    expect(await step('STEP_BACK', 7, 'Closed by mistake')).toMatchObject({ value: { status: 'EVALUATED' } });
  });
});

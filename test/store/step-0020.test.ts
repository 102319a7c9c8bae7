import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackend } from '../../electron/backend/backend.ts';
import { migrationBackupFile } from '../../electron/backend/store/backup.ts';
import { openFileReadOnly, openForWriting, schemaVersion } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrations } from '../../electron/backend/store/migrations/index.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { NEW_ROWS } from '../../shared/domain/plan/new-rows.ts';
import { ROW_KINDS } from '../../shared/domain/plan/shapes.ts';
import type { Plan } from '../../shared/domain/projects/shapes.ts';
import { fakePorts } from '../support/fake-ports.ts';
import { laterRecords } from '../support/later-records.ts';

const ME = '0190a000-0000-7000-8000-000000000001';
const AREA = '0190a000-0000-7000-8000-000000000002';
const PROJECTS = ['0190a000-0000-7000-8000-000000000011', '0190a000-0000-7000-8000-000000000012'] as const;
const WHEN = '2026-04-09T09:00:00.000Z';

/** What the first released step could hold: an area, a person, a project with two answers and a risk. */
const content = (id: string, number: number): string => `
  insert into project (id, area_id, reference, status, created_at, created_by, updated_at, updated_by)
    values ('${id}', '${AREA}', 'NW-2026-00${number}', 'PLANNED', '${WHEN}', '${ME}', '${WHEN}', '${ME}');
  insert into project_details (project_id, title, description, updated_at, updated_by)
    values ('${id}', 'Project ${number}', 'Typed before the step', '${WHEN}', '${ME}');
  ${['legal_duty', 'level_choice', 'money_notes', 'evaluation_plan', 'data_protection', 'sign_off']
    .map(
      (table) =>
        `insert into ${table} (project_id, updated_at, updated_by) values ('${id}', '${WHEN}', '${ME}');`,
    )
    .join('\n')}
  insert into risk (id, project_id, position, description, created_at, created_by, updated_at, updated_by)
    values ('0190a000-0000-7000-8000-00000000002${number}', '${id}', 0, 'A risk from before', '${WHEN}', '${ME}', '${WHEN}', '${ME}');`;

let folder: string;
let db: Connection;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-step-20-'));
  db = openForWriting(folder);
  await migrateStore(db, () => Promise.reject(new Error('none')), migrations.slice(0, 1));
  db.exec(`
    insert into staff (id, name, email, roles, created_at, created_by, updated_at, updated_by)
      values ('${ME}', 'Asha Verity', 'asha@northwold.nhs.invalid', '["ENGAGEMENT_LEAD"]', '${WHEN}', '${ME}', '${WHEN}', '${ME}');
    insert into setting (key, value) values ('me', '${ME}');
    insert into area (id, name, reference_prefix, org_type, created_at, created_by, updated_at, updated_by)
      values ('${AREA}', 'North Wold', 'NW', 'ICB', '${WHEN}', '${ME}', '${WHEN}', '${ME}');
    ${PROJECTS.map((id, index) => content(id, index + 1)).join('\n')}`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const upgrade = async () => {
  db.close();
  const opened = await openBackend({ folder, ports: fakePorts() });
  if (!opened.ok) throw new Error(opened.error.code);
  const backend = opened.value;
  const plans = await Promise.all(
    PROJECTS.map(async (projectId) => {
      const answer = await backend.call('projects.getPlan', { projectId });
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      return answer.value as Plan;
    }),
  );
  return { backend, plans };
};

describe('a store of the first release', () => {
  it('keeps what was in it and gets every new record with its defaults', async () => {
    const { backend, plans } = await upgrade();
    backend.close();
    for (const { records, versions, rows } of plans) {
      expect(records).toMatchObject(laterRecords());
      expect(records.project).toMatchObject({ description: 'Typed before the step', relatedProjects: [] });
      expect(Object.values(versions)).toEqual(Object.values(versions).map(() => 1));
      expect(rows.risk).toMatchObject([{ description: 'A risk from before' }]);
    }
    db = openForWriting(folder);
    expect(schemaVersion(db)).toBe(migrations.at(-1)?.id);
  });

  it('R-019 gives each project the standard groups, in order, with ids of their own', async () => {
    const { backend, plans } = await upgrade();
    const ids = plans.flatMap(({ rows }) => rows.eiaGroup.map(({ id }) => id));
    expect(new Set(ids).size).toBe(60);
    for (const { rows } of plans) {
      expect(rows.eiaGroup.map(({ groupCode }) => groupCode).slice(0, 3)).toEqual([
        'AGE',
        'DISABILITY',
        'GENDER_REASSIGNMENT',
      ]);
      expect(rows.eiaGroup.at(-1)).toMatchObject({
        ...NEW_ROWS.eiaGroup,
        groupCode: 'LOOKED_AFTER_CHILDREN',
      });
    }
    const [first] = plans[0]!.rows.eiaGroup;
    expect(
      await backend.call('projects.changeRow', {
        projectId: PROJECTS[0],
        kind: 'eiaGroup',
        rowId: first!.id,
        fields: { relevance: 'HIGH' },
        expectedVersion: 1,
      }),
    ).toMatchObject({ ok: true, value: { version: 2 } });
    backend.close();
    db = openForWriting(folder);
  });

  it('has an empty list for every other new kind of row', async () => {
    const { backend, plans } = await upgrade();
    backend.close();
    const filled = ROW_KINDS.filter((kind) => plans[0]!.rows[kind].length > 0);
    expect(filled.toSorted()).toEqual(['eiaGroup', 'risk']);
    db = openForWriting(folder);
  });

  it('is kept as a checked copy of step 10 first', async () => {
    const { backend } = await upgrade();
    backend.close();
    const copy = openFileReadOnly(migrationBackupFile(folder, 10));
    expect(schemaVersion(copy)).toBe(10);
    expect(copy.prepare('select description from risk order by id').pluck().all()).toEqual([
      'A risk from before',
      'A risk from before',
    ]);
    expect(() => copy.prepare('select * from activity').all()).toThrow('no such table');
    copy.close();
    db = openForWriting(folder);
  });

  it('refuses a list that is no list and a link to nobody', async () => {
    const { backend } = await upgrade();
    backend.close();
    db = openForWriting(folder);
    expect(() => db.exec("update eia_group set activity_ids = 'no list'")).toThrow('CHECK');
    expect(() => db.exec("update equality_assessment set assessor_id = 'nobody'")).toThrow('FOREIGN KEY');
    expect(() => db.exec('update involvement set weeks_monitor = 0')).toThrow('CHECK');
  });
});

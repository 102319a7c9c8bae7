import type { ProjectHead } from '../../../shared/domain/projects/shapes.ts';
import type { ProjectSummary } from '../../../shared/domain/projects/summary.ts';
import type { Status } from '../../../shared/domain/plan/lists.ts';
import { sql as raw, type Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { all, first, run, sql, statement } from './run.ts';
import type { ProjectTable } from './tables.gen.ts';

const toHead = (row: Selectable<ProjectTable>): ProjectHead => ({
  id: row.id,
  reference: row.reference,
  areaId: row.area_id,
  status: row.status as Status,
  pausedFrom: row.paused_from as Status | null,
  archived: row.archived === 1,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

/** The head of a project, or undefined when there is none. */
export function findHead(db: Reader, id: string): ProjectHead | undefined {
  const row = first(db, sql.selectFrom('project').selectAll().where('id', '=', id));
  return row && toHead(row);
}

export function findHeadByReference(db: Reader, reference: string): ProjectHead | undefined {
  const row = first(db, sql.selectFrom('project').selectAll().where('reference', '=', reference));
  return row && toHead(row);
}

/** The references that start with a prefix and year, for counting on. */
export const listReferences = (db: Reader, start: string): readonly string[] =>
  all(
    db,
    sql
      .selectFrom('project')
      .select('reference')
      .where('reference', '>=', `${start}-`)
      .where('reference', '<', `${start}.`),
  ).map((row) => row.reference);

export interface ListFilter {
  readonly search: string;
  readonly status: Status | null;
  readonly archived: boolean;
  readonly sort: 'reference' | 'title' | 'status' | 'engagementLead' | 'decisionDate' | 'updatedAt';
  readonly descending: boolean;
}

const SORT_COLUMNS = {
  reference: 'project.reference',
  title: 'project_details.title',
  status: 'project.status',
  engagementLead: 'staff.name',
  decisionDate: 'project_details.decision_date',
  updatedAt: 'project.updated_at',
} as const;

/** The project list: search in reference, title, area and lead; empty dates and leads sort last. */
export function listProjects(db: Reader, filter: ListFilter): readonly ProjectSummary[] {
  const column = SORT_COLUMNS[filter.sort];
  let query = sql
    .selectFrom('project')
    .innerJoin('project_details', 'project_details.project_id', 'project.id')
    .innerJoin('area', 'area.id', 'project.area_id')
    .leftJoin('staff', 'staff.id', 'project_details.engagement_lead_id')
    .select(['project.id', 'project.reference', 'project.status', 'project.archived', 'project.updated_at'])
    .select([
      'project_details.title',
      'project_details.decision_date',
      'area.name as area_name',
      'staff.name as lead',
    ])
    .where('project.archived', '=', filter.archived ? 1 : 0)
    .orderBy(column, (order) =>
      (filter.descending ? order.desc().nullsLast() : order.asc().nullsLast()).collate('nocase'),
    )
    .orderBy('project.reference');
  if (filter.status) query = query.where('project.status', '=', filter.status);
  const words = filter.search
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const word of words) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or(
        (['project.reference', 'project_details.title', 'area.name', 'staff.name'] as const).map(
          (name) => raw<boolean>`${where.ref(name)} like ${like} escape '\\'`,
        ),
      ),
    );
  }
  return all(db, query).map((row) => ({
    id: row.id,
    reference: row.reference,
    title: row.title,
    areaName: row.area_name,
    status: row.status as Status,
    archived: row.archived === 1,
    engagementLead: row.lead ?? '',
    decisionDate: row.decision_date,
    updatedAt: row.updated_at,
  }));
}

/** How many projects there are, in use and in the archive. */
export function countProjects(db: Reader): { readonly active: number; readonly archived: number } {
  const row = statement(
    db.connection,
    'select count(*) as total, coalesce(sum(archived), 0) as archived from project',
  ).get() as {
    readonly total: number;
    readonly archived: number;
  };
  return { active: row.total - row.archived, archived: row.archived };
}

export function insertHead(
  db: Writer,
  head: Pick<ProjectHead, 'id' | 'reference' | 'areaId' | 'status' | 'pausedFrom'>,
  stamp: Stamp,
): void {
  run(
    db,
    sql.insertInto('project').values({
      id: head.id,
      reference: head.reference,
      area_id: head.areaId,
      status: head.status,
      paused_from: head.pausedFrom,
      created_at: stamp.at,
      created_by: stamp.by,
      updated_at: stamp.at,
      updated_by: stamp.by,
    }),
  );
}

/** Changes the status if the head's version is the expected one; false when it is not. */
export function saveStatus(
  db: Writer,
  key: { readonly id: string; readonly expectedVersion: number },
  to: { readonly status: Status; readonly pausedFrom: Status | null },
  stamp: Stamp,
): boolean {
  return (
    run(
      db,
      sql
        .updateTable('project')
        .set((eb) => ({
          status: to.status,
          paused_from: to.pausedFrom,
          version: eb('version', '+', 1),
          updated_at: stamp.at,
          updated_by: stamp.by,
        }))
        .where('id', '=', key.id)
        .where('version', '=', key.expectedVersion),
    ) === 1
  );
}

export function setArchived(db: Writer, id: string, archived: boolean, stamp: Stamp): void {
  run(
    db,
    sql
      .updateTable('project')
      .set((eb) => ({
        archived: archived ? 1 : 0,
        version: eb('version', '+', 1),
        updated_at: stamp.at,
        updated_by: stamp.by,
      }))
      .where('id', '=', id),
  );
}

/** Notes when the plan last changed, without touching the head's version. */
export function touchHead(db: Writer, id: string, stamp: Stamp): void {
  statement(db.connection, 'update project set updated_at = ?, updated_by = ? where id = ?').run(
    stamp.at,
    stamp.by,
    id,
  );
}

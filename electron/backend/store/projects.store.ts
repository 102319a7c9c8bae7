import type { ProjectHead } from '../../../shared/domain/projects/shapes.ts';
import type { Status } from '../../../shared/domain/plan/lists.ts';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { all, first, run, sql } from './query.ts';
import { statement } from './run.ts';
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

import type {
  PlanRecord,
  PlanRecords,
  PlanRows,
  RecordKind,
  RowFields,
  RowKind,
  StoredRow,
} from '../../../shared/domain/plan/shapes.ts';
import type { RecordVersions } from '../../../shared/domain/projects/shapes.ts';
import { statement } from './run.ts';
import type { Reader, Writer } from './handles.ts';
import { archiveKept, columnsOf, insertKept, saveKept, type Stamp } from './kept-rows.ts';
import { fieldsOf, type PlanTable } from './plan-table.ts';
import { RECORD_TABLES, ROW_TABLES } from './plan-tables.ts';

/**
 * The plan's records and rows. Tables and columns come from the closed maps in plan-tables.ts, never from input, so
 * the SQL below is put together from names the app itself knows.
 */

type Content = Readonly<Record<string, unknown>>;
/** Seen as a map of plain names: the loops below treat every kind alike. */
type AnyTable = PlanTable<Content>;

const tableOf = (kind: RecordKind): AnyTable => RECORD_TABLES[kind] as unknown as AnyTable;
const rowTableOf = (kind: RowKind): AnyTable => ROW_TABLES[kind] as unknown as AnyTable;

export interface StoredRecord<Fields> {
  readonly version: number;
  readonly fields: Fields;
}

/** One record of a plan, or undefined when there is no such project. */
export function getRecord<K extends RecordKind>(
  db: Reader,
  kind: K,
  projectId: string,
): StoredRecord<PlanRecord<K>> | undefined {
  const table = tableOf(kind);
  const row = statement(db.connection, `select * from ${table.table} where project_id = ?`).get(projectId) as
    Content | undefined;
  return row && { version: row['version'] as number, fields: fieldsOf(table, row) as PlanRecord<K> };
}

/** All one-to-one records of a plan with their versions; undefined when there is no such project. */
export function getRecords(
  db: Reader,
  projectId: string,
): { readonly records: PlanRecords; readonly versions: RecordVersions } | undefined {
  const found = (Object.keys(RECORD_TABLES) as RecordKind[]).map(
    (kind) => [kind, getRecord(db, kind, projectId)] as const,
  );
  if (found.some(([, record]) => record === undefined)) return undefined;
  return {
    records: Object.fromEntries(
      found.map(([kind, record]) => [kind, record?.fields]),
    ) as unknown as PlanRecords,
    versions: Object.fromEntries(
      found.map(([kind, record]) => [kind, record?.version]),
    ) as unknown as RecordVersions,
  };
}

/** Adds a record with these fields; fields left out take the column's default. */
export function insertRecord(
  db: Writer,
  { kind, projectId }: { readonly kind: RecordKind; readonly projectId: string },
  fields: Content,
  stamp: Stamp,
): void {
  const table = tableOf(kind);
  const row = {
    project_id: projectId,
    updated_at: stamp.at,
    updated_by: stamp.by,
    ...columnsOf(table, fields, Object.keys(fields)),
  };
  const names = Object.keys(row);
  statement(
    db.connection,
    `insert into ${table.table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  ).run(...Object.values(row));
}

/** Saves fields of a record if its version is the expected one; the new version, or undefined when it is not. */
export function saveRecord(
  db: Writer,
  {
    kind,
    projectId,
    expectedVersion,
  }: { readonly kind: RecordKind; readonly projectId: string; readonly expectedVersion: number },
  fields: Content,
  stamp: Stamp,
): number | undefined {
  const table = tableOf(kind);
  const row = { table: table.table, where: { project_id: projectId }, expectedVersion };
  return saveKept(db, row, columnsOf(table, fields, Object.keys(fields)), stamp);
}

/** All rows of a plan that are not removed, by kind, in their order. */
export function listRows(db: Reader, projectId: string): PlanRows {
  return Object.fromEntries(
    (Object.keys(ROW_TABLES) as RowKind[]).map((kind) => [kind, listRowsOf(db, kind, projectId)]),
  ) as unknown as PlanRows;
}

/** The rows of one kind that are not removed, in their order. */
export function listRowsOf<K extends RowKind>(
  db: Reader,
  kind: K,
  projectId: string,
): readonly StoredRow<K>[] {
  const table = rowTableOf(kind);
  const rows = statement(
    db.connection,
    `select * from ${table.table} where project_id = ? and archived = 0 order by position, id`,
  ).all(projectId) as readonly Content[];
  return rows.map((row) => ({
    ...fieldsOf(table, row),
    id: row['id'],
    version: row['version'],
  })) as unknown as readonly StoredRow<K>[];
}

/** One row, removed or not; undefined when it is not in this project. */
export function findRow<K extends RowKind>(
  db: Reader,
  key: { readonly kind: K; readonly projectId: string; readonly rowId: string },
): (StoredRow<K> & { readonly removed: boolean; readonly position: number }) | undefined {
  const table = rowTableOf(key.kind);
  const row = statement(db.connection, `select * from ${table.table} where id = ? and project_id = ?`).get(
    key.rowId,
    key.projectId,
  ) as Content | undefined;
  if (!row) return undefined;
  const fields = fieldsOf(table, row) as RowFields<K>;
  const stored = {
    id: row['id'] as string,
    version: row['version'] as number,
    position: row['position'] as number,
  };
  return { ...fields, ...stored, removed: row['archived'] === 1 };
}

/** Adds a row at the end of its kind. */
export function insertRow(
  db: Writer,
  { kind, projectId, rowId }: { readonly kind: RowKind; readonly projectId: string; readonly rowId: string },
  fields: Content,
  stamp: Stamp,
): void {
  const table = rowTableOf(kind);
  const { position } = statement(
    db.connection,
    `select coalesce(max(position) + 1, 0) as position from ${table.table} where project_id = ?`,
  ).get(projectId) as { readonly position: number };
  const own = { id: rowId, project_id: projectId, position };
  insertKept(db, table.table, { ...own, ...columnsOf(table, fields, Object.keys(fields)) }, stamp);
}

/** Saves fields of a row if its version is the expected one. */
export function saveRow(
  db: Writer,
  {
    kind,
    rowId,
    expectedVersion,
  }: { readonly kind: RowKind; readonly rowId: string; readonly expectedVersion: number },
  fields: Content,
  stamp: Stamp,
): number | undefined {
  const table = rowTableOf(kind);
  const row = { table: table.table, where: { id: rowId, archived: 0 }, expectedVersion };
  return saveKept(db, row, columnsOf(table, fields, Object.keys(fields)), stamp);
}

/** Takes a row off the plan or brings it back to its place. */
export const setRowRemoved = (
  db: Writer,
  { kind, rowId }: { readonly kind: RowKind; readonly rowId: string },
  removed: boolean,
  stamp: Stamp,
): void => archiveKept(db, { table: rowTableOf(kind).table, id: rowId }, removed, stamp);

/** Numbers the rows of a kind anew, in the order given. Removed rows keep their numbers, so they come back nearby. */
export function setRowOrder(db: Writer, kind: RowKind, rowIds: readonly string[]): void {
  const { table } = rowTableOf(kind);
  const place = statement(db.connection, `update ${table} set position = ? where id = ?`);
  rowIds.forEach((id, index) => place.run(index, id));
}

/** The fields whose values the audit must not hold. */
export const personalFields = (kind: RecordKind | RowKind): readonly string[] =>
  (Object.hasOwn(RECORD_TABLES, kind) ? tableOf(kind as RecordKind) : rowTableOf(kind as RowKind)).personal;

/** The name of the table behind a kind, for the audit. */
export const tableName = (kind: RecordKind | RowKind): string =>
  (Object.hasOwn(RECORD_TABLES, kind) ? tableOf(kind as RecordKind) : rowTableOf(kind as RowKind)).table;

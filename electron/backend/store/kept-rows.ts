import type { Writer } from './handles.ts';
import { columnName, toColumn, type PlanTable } from './plan-table.ts';
import { statement } from './run.ts';

/**
 * Rows with a version, an archive, and who wrote them when. Tables and columns come from the closed maps in tables/,
 * never from input.
 */

/** Who writes and when. */
export interface Stamp {
  readonly at: string;
  readonly by: string;
}

/** What the columns hold, by their names in the table. */
export type ColumnValues = Readonly<Record<string, string | number | null>>;
type Content = Readonly<Record<string, unknown>>;

/** These fields of a table as its columns hold them; all of them, where none are named. */
export const columnsOf = (
  { columns }: PlanTable<Content>,
  fields: Content,
  names: readonly string[] = Object.keys(columns),
): ColumnValues =>
  Object.fromEntries(
    names.map((name) => [
      columnName(name),
      toColumn((Object.hasOwn(columns, name) ? columns[name] : undefined) ?? 'plain', fields[name]),
    ]),
  );

/** Adds a row, first written by whom the stamp names. */
export function insertKept(db: Writer, table: string, values: ColumnValues, { at, by }: Stamp): void {
  const row = { ...values, created_at: at, created_by: by, updated_at: at, updated_by: by };
  const names = Object.keys(row);
  statement(
    db.connection,
    `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
  ).run(...Object.values(row));
}

/** Which row, and the version it must have. */
export interface ExpectedRow {
  readonly table: string;
  readonly where: ColumnValues;
  readonly expectedVersion: number;
}

/** Saves columns of a row if its version is the expected one; the new version, or undefined when it is not. */
export function saveKept(
  db: Writer,
  { table, where, expectedVersion }: ExpectedRow,
  values: ColumnValues,
  { at, by }: Stamp,
): number | undefined {
  const set = Object.keys(values).map((name) => `${name} = ?, `);
  const which = Object.keys(where).map((name) => `${name} = ? and `);
  const { changes } = statement(
    db.connection,
    `update ${table} set ${set.join('')}version = version + 1, updated_at = ?, updated_by = ?
     where ${which.join('')}version = ?`,
  ).run(...Object.values(values), at, by, ...Object.values(where), expectedVersion);
  return changes === 1 ? expectedVersion + 1 : undefined;
}

/** Puts a row in the archive, or takes it out again. */
export const archiveKept = (
  db: Writer,
  { table, id }: { readonly table: string; readonly id: string },
  archived: boolean,
  { at, by }: Stamp,
): void =>
  void statement(
    db.connection,
    `update ${table} set archived = ?, version = version + 1, updated_at = ?, updated_by = ? where id = ?`,
  ).run(archived ? 1 : 0, at, by, id);

import { searchKey } from '../../../shared/values/text.ts';
import type { Reader, Writer } from './handles.ts';
import { archiveKept, columnsOf, insertKept, saveKept } from './kept-rows.ts';
import { columnName, fieldsOf, type PlanTable } from './plan-table.ts';
import { CLAIMS_TABLES } from './tables/claims.tables.ts';
import { PEOPLE_TABLES } from './tables/people.tables.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** Records that are changed one answer at a time. Tables and columns come from the closed maps in tables/, never from input. */

const TABLES = { ...PEOPLE_TABLES, ...CLAIMS_TABLES };
export type EntryKind = keyof typeof TABLES;
/** The answers of an entry, by name. */
export type EntryFields = Readonly<Record<string, unknown>>;
export interface StoredEntry {
  readonly id: string;
  readonly version: number;
  readonly archived: boolean;
  readonly updatedAt: string;
  readonly fields: EntryFields;
}
export interface EntryKey {
  readonly kind: EntryKind;
  readonly id: string;
}

type AnyTable = PlanTable<EntryFields>;
const tableOf = (kind: EntryKind): AnyTable => TABLES[kind] as unknown as AnyTable;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Columns that are worked out from the answers: what somebody or something is found by. */
const WORKED_OUT: { readonly [K in EntryKind]?: (fields: EntryFields) => Readonly<Record<string, string>> } =
  {
    participant: (fields) => ({
      search: searchKey(
        ['name', 'preferredName', 'email', 'phone', 'representedGroup']
          .map((field) => textOf(fields[field]))
          .join(' '),
      ),
    }),
    receipt: ({ supplier }) => ({ supplier_key: searchKey(textOf(supplier)) }),
  };

export const toStoredEntry = (kind: EntryKind, row: EntryFields): StoredEntry => ({
  id: String(row['id']),
  version: Number(row['version']),
  archived: row['archived'] === 1,
  updatedAt: String(row['updated_at']),
  fields: fieldsOf(tableOf(kind), row),
});

export function findStored(db: Reader, { kind, id }: EntryKey): StoredEntry | undefined {
  const row = statement(db.connection, `select * from ${tableOf(kind).table} where id = ?`).get(id) as
    EntryFields | undefined;
  return row && toStoredEntry(kind, row);
}

/** The entries of a kind whose field has a value, archived ones left out, oldest first. */
export function listStored(
  db: Reader,
  kind: EntryKind,
  where: { readonly field: string; readonly is: string },
): readonly StoredEntry[] {
  const { table, columns } = tableOf(kind);
  if (!Object.hasOwn(columns, where.field)) throw new Error(`${table} has no ${where.field}`);
  const rows = statement(
    db.connection,
    `select * from ${table} where ${columnName(where.field)} = ? and archived = 0 order by created_at, id`,
  ).all(where.is) as readonly EntryFields[];
  return rows.map((row) => toStoredEntry(kind, row));
}

/** Adds an entry; `beside` are columns that are not answers (a claim’s number, a person’s import). */
export function insertStored(
  db: Writer,
  { kind, id }: EntryKey,
  {
    fields,
    beside = {},
  }: { readonly fields: EntryFields; readonly beside?: Readonly<Record<string, string>> },
  stamp: Stamp,
): void {
  const table = tableOf(kind);
  insertKept(
    db,
    table.table,
    { id, ...columnsOf(table, fields), ...beside, ...WORKED_OUT[kind]?.(fields) },
    stamp,
  );
}

/** Saves a whole entry if its version is the expected one; the new version, or undefined when it is not. */
export function saveStored(
  db: Writer,
  { kind, id, expectedVersion }: EntryKey & { readonly expectedVersion: number },
  fields: EntryFields,
  stamp: Stamp,
): number | undefined {
  const table = tableOf(kind);
  return saveKept(
    db,
    { table: table.table, where: { id }, expectedVersion },
    { ...columnsOf(table, fields), ...WORKED_OUT[kind]?.(fields) },
    stamp,
  );
}

export const archiveStored = (db: Writer, { kind, id }: EntryKey, archived: boolean, stamp: Stamp): void =>
  archiveKept(db, { table: tableOf(kind).table, id }, archived, stamp);

/** The fields whose values the audit must not hold. */
export const personalFieldsOf = (kind: EntryKind): readonly string[] => tableOf(kind).personal;
export const entryTableName = (kind: EntryKind): string => tableOf(kind).table;

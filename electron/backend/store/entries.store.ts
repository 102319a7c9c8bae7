import { searchKey } from '../../../shared/values/text.ts';
import type { Reader, Writer } from './handles.ts';
import { columnName, fieldsOf, toColumn, type PlanTable } from './plan-table.ts';
import { CLAIMS_TABLES } from './tables/claims.tables.ts';
import { PEOPLE_TABLES } from './tables/people.tables.ts';
import type { Stamp } from './plan.store.ts';
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
  const { table, columns } = tableOf(kind);
  const names = Object.keys(columns);
  const more = { ...beside, ...WORKED_OUT[kind]?.(fields) };
  const kept = ['created_at', 'created_by', 'updated_at', 'updated_by'];
  const all = ['id', ...kept, ...names.map(columnName), ...Object.keys(more)];
  statement(
    db.connection,
    `insert into ${table} (${all.join(', ')}) values (${all.map(() => '?').join(', ')})`,
  ).run(
    id,
    stamp.at,
    stamp.by,
    stamp.at,
    stamp.by,
    ...names.map((name) => toColumn(columns[name] ?? 'plain', fields[name])),
    ...Object.values(more),
  );
}

/** Saves a whole entry if its version is the expected one; the new version, or undefined when it is not. */
export function saveStored(
  db: Writer,
  { kind, id, expectedVersion }: EntryKey & { readonly expectedVersion: number },
  fields: EntryFields,
  stamp: Stamp,
): number | undefined {
  const { table, columns } = tableOf(kind);
  const names = Object.keys(columns);
  const more = WORKED_OUT[kind]?.(fields) ?? {};
  const set = [...names.map(columnName), ...Object.keys(more)].map((name) => `${name} = ?, `).join('');
  const { changes } = statement(
    db.connection,
    `update ${table} set ${set}version = version + 1, updated_at = ?, updated_by = ? where id = ? and version = ?`,
  ).run(
    ...names.map((name) => toColumn(columns[name] ?? 'plain', fields[name])),
    ...Object.values(more),
    stamp.at,
    stamp.by,
    id,
    expectedVersion,
  );
  return changes === 1 ? expectedVersion + 1 : undefined;
}

export function archiveStored(db: Writer, { kind, id }: EntryKey, archived: boolean, stamp: Stamp): void {
  statement(
    db.connection,
    `update ${tableOf(kind).table} set archived = ?, version = version + 1, updated_at = ?, updated_by = ? where id = ?`,
  ).run(archived ? 1 : 0, stamp.at, stamp.by, id);
}

/** The fields whose values the audit must not hold. */
export const personalFieldsOf = (kind: EntryKind): readonly string[] => tableOf(kind).personal;
export const entryTableName = (kind: EntryKind): string => tableOf(kind).table;

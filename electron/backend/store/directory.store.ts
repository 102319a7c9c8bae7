import type {
  DirectoryEntry,
  DirectoryFields,
  DirectoryKind,
} from '../../../shared/domain/directory/shapes.ts';
import { searchKey } from '../../../shared/values/text.ts';
import type { Reader, Writer } from './handles.ts';
import { archiveKept, columnsOf, insertKept, saveKept, type ColumnValues } from './kept-rows.ts';
import { columnName, fieldsOf, type PlanTable } from './plan-table.ts';
import { DIRECTORY_TABLES } from './plan-tables.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** What all projects share. Tables and columns come from the closed maps in tables/, never from input. */

type Content = Readonly<Record<string, unknown>>;
type AnyTable = PlanTable<Content>;
const tableOf = (kind: DirectoryKind): AnyTable => DIRECTORY_TABLES[kind] as unknown as AnyTable;

/** The words an entry is found by. */
const SEARCHED: { readonly [K in DirectoryKind]: readonly (keyof DirectoryFields<K> & string)[] } = {
  stakeholder: ['name', 'organisation', 'contact'],
  insightSource: ['title', 'owner'],
  groupNote: ['groupType'],
};
/** How entries are ordered. */
const ORDER: Readonly<Record<DirectoryKind, string>> = {
  stakeholder: 'search, id',
  insightSource: "coalesce(date_gathered, '') desc, search, id",
  groupNote: 'group_type, id',
};

const toEntry = <K extends DirectoryKind>(kind: K, row: Content): DirectoryEntry<K> =>
  ({
    ...fieldsOf(tableOf(kind), row),
    id: row['id'],
    version: row['version'],
    archived: row['archived'] === 1,
    updatedAt: row['updated_at'],
  }) as unknown as DirectoryEntry<K>;

export interface DirectoryFilter {
  readonly search: string;
  readonly archived: boolean;
  readonly offset: number;
  readonly limit: number;
  /** A column's name in the app and the value it must have. */
  readonly where?: readonly [field: string, value: string];
}

/** The entries that fit, a window of them, and how many there are. Every word of the search must be in the entry. */
export function searchDirectory<K extends DirectoryKind>(
  db: Reader,
  kind: K,
  filter: DirectoryFilter,
): { readonly entries: DirectoryEntry<K>[]; readonly found: number; readonly active: number } {
  const { table, columns } = tableOf(kind);
  const words = searchKey(filter.search).split(' ').filter(Boolean).slice(0, 12);
  const column = filter.where && Object.hasOwn(columns, filter.where[0]) ? filter.where : undefined;
  const clauses = ['archived = ?', ...words.map(() => 'instr(search, ?) > 0')];
  if (column) clauses.push(`${columnName(column[0])} = ?`);
  const values = [filter.archived ? 1 : 0, ...words, ...(column ? [column[1]] : [])];
  const where = clauses.join(' and ');
  const rows = statement(
    db.connection,
    `select * from ${table} where ${where} order by ${ORDER[kind]} limit ? offset ?`,
  ).all(...values, filter.limit, filter.offset) as readonly Content[];
  const count = (sql: string, ...of: readonly (string | number)[]): number =>
    (statement(db.connection, sql).get(...of) as { readonly n: number }).n;
  return {
    entries: rows.map((row) => toEntry(kind, row)),
    found: count(`select count(*) as n from ${table} where ${where}`, ...values),
    active: count(`select count(*) as n from ${table} where archived = 0`),
  };
}

/** Every entry of a kind, archived ones too; for small kinds. */
export const listDirectory = <K extends DirectoryKind>(db: Reader, kind: K): DirectoryEntry<K>[] =>
  (
    statement(
      db.connection,
      `select * from ${tableOf(kind).table} order by ${ORDER[kind]}`,
    ).all() as readonly Content[]
  ).map((row) => toEntry(kind, row));

/** The entries whose words begin with this name, archived ones too. */
export const entriesNamed = <K extends DirectoryKind>(
  db: Reader,
  kind: K,
  name: string,
): readonly DirectoryEntry<K>[] => {
  const start = searchKey(name);
  const rows = statement(
    db.connection,
    `select * from ${tableOf(kind).table} where substr(search, 1, length(?)) = ? order by ${ORDER[kind]}`,
  ).all(start, start) as readonly Content[];
  return rows.map((row) => toEntry(kind, row));
};

export function findEntry<K extends DirectoryKind>(
  db: Reader,
  kind: K,
  id: string,
): DirectoryEntry<K> | undefined {
  const row = statement(db.connection, `select * from ${tableOf(kind).table} where id = ?`).get(id) as
    Content | undefined;
  return row && toEntry(kind, row);
}

/** A whole entry as its columns hold it, with the words it is found by. */
const valuesOf = (kind: DirectoryKind, fields: Content): ColumnValues => {
  const words = (SEARCHED[kind] as readonly string[]).map((field) => fields[field] as string);
  return { ...columnsOf(tableOf(kind), fields), search: searchKey(words.join(' ')) };
};

interface EntryKey {
  readonly kind: DirectoryKind;
  readonly id: string;
}

export const insertEntry = (db: Writer, { kind, id }: EntryKey, fields: Content, stamp: Stamp): void =>
  insertKept(db, tableOf(kind).table, { id, ...valuesOf(kind, fields) }, stamp);

/** Saves a whole entry if its version is the expected one; the new version, or undefined when it is not. */
export const saveEntry = (
  db: Writer,
  { kind, id, expectedVersion }: EntryKey & { readonly expectedVersion: number },
  fields: Content,
  stamp: Stamp,
): number | undefined =>
  saveKept(db, { table: tableOf(kind).table, where: { id }, expectedVersion }, valuesOf(kind, fields), stamp);

export const setEntryArchived = (db: Writer, { kind, id }: EntryKey, archived: boolean, stamp: Stamp): void =>
  archiveKept(db, { table: tableOf(kind).table, id }, archived, stamp);

/** The fields whose values the audit must not hold. */
export const personalEntryFields = (kind: DirectoryKind): readonly string[] => tableOf(kind).personal;
export const entryTable = (kind: DirectoryKind): string => tableOf(kind).table;

/** Which rows point to an entry of a kind; the words for groups belong to no project. */
const USERS: Readonly<Record<DirectoryKind, { readonly table: string; readonly column: string } | null>> = {
  stakeholder: { table: 'project_stakeholder', column: 'stakeholder_id' },
  insightSource: { table: 'insight_use', column: 'source_id' },
  groupNote: null,
};

/** The ids of the projects that use an entry. */
export function projectsUsing(db: Reader, kind: DirectoryKind, id: string): readonly string[] {
  const user = USERS[kind];
  if (!user) return [];
  const rows = statement(
    db.connection,
    `select distinct project_id as id from ${user.table} where ${user.column} = ? and archived = 0 order by project_id`,
  ).all(id) as readonly { readonly id: string }[];
  return rows.map((row) => row.id);
}

/** The entries a project's rows point to, removed rows left out. */
export function entriesOfProject<K extends DirectoryKind>(
  db: Reader,
  kind: K,
  projectId: string,
): DirectoryEntry<K>[] {
  const user = USERS[kind];
  if (!user) return listDirectory(db, kind);
  const rows = statement(
    db.connection,
    `select * from ${tableOf(kind).table} where id in
       (select ${user.column} from ${user.table} where project_id = ? and archived = 0) order by ${ORDER[kind]}`,
  ).all(projectId) as readonly Content[];
  return rows.map((row) => toEntry(kind, row));
}

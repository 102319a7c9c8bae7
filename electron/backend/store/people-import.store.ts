import type { Reader, Writer } from './handles.ts';
import { statement } from './run.ts';
import type { Stamp } from './kept-rows.ts';

/** Whatever says that somebody is used: as long as one of these leads to them they are not removed. */
const USES = [
  'access_need',
  'consent',
  'attendance',
  'claim',
  'claim_adjustment',
  'recognition',
  'payee',
  'run_line',
  'run_payee',
] as const;
const IS_USED = [
  ...USES.map((table) => `exists (select 1 from ${table} where participant_id = participant.id)`),
  'exists (select 1 from participant_merge where kept_id = participant.id or gone_id = participant.id)',
  'exists (select 1 from participant other where other.merged_into = participant.id)',
].join(' or ');
/** As they were added, and nothing belongs to them. */
const UNUSED = `version = 1 and not (${IS_USED})`;

export interface NewImport {
  readonly id: string;
  readonly fileName: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rowsRead: number;
  readonly rowsAdded: number;
}

export function insertImport(db: Writer, made: NewImport, stamp: Stamp): void {
  statement(
    db.connection,
    `insert into people_import (id, file_name, columns, rows_read, rows_added, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.fileName,
    JSON.stringify(made.columns),
    made.rowsRead,
    made.rowsAdded,
    stamp.at,
    stamp.by,
  );
}

export interface ImportLine {
  readonly id: string;
  readonly fileName: string;
  readonly at: string;
  readonly by: string;
  readonly rowsAdded: number;
  readonly undoneAt: string | null;
  readonly unused: number;
}

/** The lists that were read in, the newest first. */
export const listImports = (db: Reader): readonly ImportLine[] =>
  statement(
    db.connection,
    `select people_import.id, file_name as fileName, people_import.created_at as at, staff.name as by,
       rows_added as rowsAdded, undone_at as undoneAt,
       (select count(*) from participant where import_id = people_import.id and ${UNUSED}) as unused
     from people_import join staff on staff.id = people_import.created_by
     order by people_import.created_at desc, people_import.id desc limit 50`,
  ).all() as readonly ImportLine[];

/** Whether a list was read in and not taken back. */
export const isImportOpen = (db: Reader, id: string): boolean =>
  statement(db.connection, 'select 1 from people_import where id = ? and undone_at is null').get(id) !==
  undefined;

/** The people of a list: those that can go, and those that are used. */
export function listImported(
  db: Reader,
  importId: string,
): readonly { readonly id: string; readonly name: string; readonly isUnused: boolean }[] {
  const rows = statement(
    db.connection,
    `select id, name, ${UNUSED} as unused from participant where import_id = ? order by search, id`,
  ).all(importId) as readonly { readonly id: string; readonly name: string; readonly unused: number }[];
  return rows.map(({ unused, ...row }) => ({ ...row, isUnused: unused === 1 }));
}

/** Removes somebody whom nothing belongs to. The store itself refuses anybody else. */
export const removePerson = (db: Writer, id: string): void =>
  void statement(db.connection, 'delete from participant where id = ? and version = 1').run(id);

export const markUndone = (db: Writer, importId: string, stamp: Stamp): void =>
  void statement(
    db.connection,
    'update people_import set undone_at = ?, undone_by = ? where id = ? and undone_at is null',
  ).run(stamp.at, stamp.by, importId);

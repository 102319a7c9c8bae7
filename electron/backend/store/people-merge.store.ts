import type { Reader, Writer } from './handles.ts';
import { statement } from './run.ts';
import type { Stamp } from './kept-rows.ts';

/** A row as it lies in the store. */
export type RawRow = Readonly<Record<string, string | number | null>>;

/** Tables whose rows go with the person when two records are joined. */
export const MOVED = [
  'access_need',
  'consent',
  'attendance',
  'claim',
  'claim_adjustment',
  'recognition',
] as const;
export type MovedTable = (typeof MOVED)[number];
/** Tables that stay with the record they were made for: what was paid, and an account sealed for one record alone. */
export const STAYING = ['payee', 'payee_number', 'run_line', 'run_payee', 'payment_document'] as const;
/** These have no version: they are only ever added. */
const UNVERSIONED: ReadonlySet<string> = new Set<MovedTable>(['claim_adjustment']);

const rows = (db: Reader, text: string, ...values: readonly (string | number)[]): readonly RawRow[] =>
  statement(db.connection, text).all(...values) as readonly RawRow[];

export const rawPerson = (db: Reader, id: string): RawRow | undefined =>
  rows(db, 'select * from participant where id = ?', id)[0];

/** Whether a record was joined with another, and that was not taken back. */
export const isJoined = (db: Reader, id: string): boolean =>
  rows(db, 'select 1 as n from participant where id = ? and merged_into is not null', id).length > 0;

/** The attendance of two records at activities where both are on the list. */
export const sharedAttendance = (
  db: Reader,
  keptId: string,
  goneId: string,
): readonly { readonly kept: RawRow; readonly gone: RawRow }[] =>
  rows(
    db,
    `select kept.id as keptRow, gone.id as goneRow from attendance kept join attendance gone
       on gone.activity_id = kept.activity_id where kept.participant_id = ? and gone.participant_id = ?
       and kept.archived = 0 and gone.archived = 0 order by gone.id`,
    keptId,
    goneId,
  ).flatMap(({ keptRow, goneRow }) => {
    const [kept, gone] = [keptRow, goneRow].map(
      (id) => rows(db, 'select * from attendance where id = ?', String(id))[0],
    );
    return kept && gone ? [{ kept, gone }] : [];
  });

/** When and by whom a row was written last. */
export interface Written {
  readonly at: string;
  readonly by: string;
}
/** A row that goes with a person; null: its table does not keep when a row was written. */
export interface MovedRow {
  readonly id: string;
  readonly written: Written | null;
}

/** What belongs to a record in one table. */
export const ownedRows = (db: Reader, table: MovedTable, participantId: string): readonly MovedRow[] =>
  rows(db, `select * from ${table} where participant_id = ? order by id`, participantId).map((row) => ({
    id: String(row['id']),
    written: UNVERSIONED.has(table) ? null : writtenOf(row),
  }));

export const writtenOf = (row: RawRow): Written => ({
  at: String(row['updated_at']),
  by: String(row['updated_by']),
});

/** Gives rows to another record. Their own answers stay as they are. */
export function moveRows(
  db: Writer,
  table: MovedTable,
  { moved, to }: { readonly moved: readonly MovedRow[]; readonly to: string },
  stamp: Stamp,
): void {
  const version = UNVERSIONED.has(table) ? '' : ', version = version + 1, updated_at = :at, updated_by = :by';
  statement(
    db.connection,
    `update ${table} set participant_id = :to${version} where id in (select value from json_each(:ids))`,
  ).run({
    to,
    ids: JSON.stringify(moved.map(({ id }) => id)),
    ...(version === '' ? {} : { at: stamp.at, by: stamp.by }),
  });
}

/**
 * Gives rows back to the record they came from. Where nobody wrote to a row since the join, it says again when and by whom
 * it was written before; its version rises all the same.
 */
export function moveBack(
  db: Writer,
  table: MovedTable,
  {
    moved,
    to,
    joined,
  }: { readonly moved: readonly MovedRow[]; readonly to: string; readonly joined: Written },
): void {
  const isUntouched = 'updated_at = :joinedAt and updated_by = :joinedBy';
  const owner = 'participant_id = :to';
  for (const { id, written } of moved)
    if (written === null)
      statement(db.connection, `update ${table} set ${owner} where id = :id`).run({ id, to });
    else
      statement(
        db.connection,
        `update ${table} set ${owner}, version = version + 1, updated_at = iif(${isUntouched}, :at, updated_at),
           updated_by = iif(${isUntouched}, :by, updated_by) where id = :id`,
      ).run({ id, to, ...written, joinedAt: joined.at, joinedBy: joined.by });
}

/** Columns that say when and by whom, not what. */
const ABOUT = new Set(['id', 'version', 'created_at', 'created_by', 'updated_at', 'updated_by']);
/** The columns of a row that hold what is said. */
export const contentOf = (row: RawRow): RawRow =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !ABOUT.has(column)));

/** Writes columns of a row as they are; its version goes up. Columns come from rows of the store, never from input. */
export function writeRaw(
  db: Writer,
  table: 'participant' | 'attendance',
  { id, columns }: { readonly id: string; readonly columns: RawRow },
  stamp: Written,
): void {
  const names = Object.keys(contentOf(columns));
  const set = names.map((name) => `${name} = ?, `).join('');
  statement(
    db.connection,
    `update ${table} set ${set}version = version + 1, updated_at = ?, updated_by = ? where id = ?`,
  ).run(...names.map((name) => columns[name] ?? null), stamp.at, stamp.by, id);
}

export const rawAttendance = (db: Reader, id: string): RawRow | undefined =>
  rows(db, 'select * from attendance where id = ?', id)[0];

/** Why a record cannot be given up, or what moved cannot move back: money is on its way to it. */
export function moneyUnderWay(db: Reader, participantId: string): boolean {
  const found = rows(
    db,
    `select 1 as n from claim where participant_id = ? and status = 'IN_RUN'
     union all select 1 from recognition where participant_id = ? and status in ('APPROVED', 'IN_RUN', 'PAID')
     union all select 1 from run_line where participant_id = ? and status = 'IN_RUN' limit 1`,
    participantId,
    participantId,
    participantId,
  );
  return found.length > 0;
}

/** Whether any of these rows is being paid or, for a payment of recognition, decided. */
export const isBeingPaid = (db: Reader, table: MovedTable, ids: readonly string[]): boolean => {
  const states = { claim: `('IN_RUN')`, recognition: `('APPROVED', 'IN_RUN', 'PAID')` };
  if (table !== 'claim' && table !== 'recognition') return false;
  return (
    rows(
      db,
      `select 1 as n from ${table} where id in (select value from json_each(?)) and status in ${states[table]} limit 1`,
      JSON.stringify(ids),
    ).length > 0
  );
};

/** Whether only the record that is to go has an account: it was sealed for that record and cannot move. */
export const hasLoneAccount = (db: Reader, keptId: string, goneId: string): boolean =>
  rows(
    db,
    `select 1 as n from payee where participant_id = ? and not exists (select 1 from payee where participant_id = ?)`,
    goneId,
    keptId,
  ).length > 0;

export interface MergeRow {
  readonly id: string;
  readonly keptId: string;
  readonly goneId: string;
  readonly before: string;
  readonly at: string;
  readonly by: string;
}

export const insertMerge = (db: Writer, merge: Omit<MergeRow, 'at' | 'by'>, stamp: Stamp): void =>
  void statement(
    db.connection,
    'insert into participant_merge (id, kept_id, gone_id, before, created_at, created_by) values (?, ?, ?, ?, ?, ?)',
  ).run(merge.id, merge.keptId, merge.goneId, merge.before, stamp.at, stamp.by);

const MERGE = 'id, kept_id as keptId, gone_id as goneId, before, created_at as at, created_by as "by"';

/** A merge that was not taken back. */
export const findMerge = (db: Reader, id: string): MergeRow | undefined =>
  rows(db, `select ${MERGE} from participant_merge where id = ? and undone_at is null`, id)[0] as
    MergeRow | undefined;

/** The merges into a record that still stand, the newest first. */
export const mergesOf = (db: Reader, keptId: string): readonly (MergeRow & { readonly goneName: string })[] =>
  rows(
    db,
    `select merge.id, kept_id as keptId, gone_id as goneId, '' as before, merge.created_at as at,
       merge.created_by as "by", participant.name as goneName
     from participant_merge merge join participant on participant.id = merge.gone_id
     where kept_id = ? and undone_at is null order by merge.created_at desc, merge.id desc`,
    keptId,
  ) as unknown as readonly (MergeRow & { readonly goneName: string })[];

export const markMergeUndone = (db: Writer, id: string, stamp: Stamp): void =>
  void statement(
    db.connection,
    'update participant_merge set undone_at = ?, undone_by = ? where id = ? and undone_at is null',
  ).run(stamp.at, stamp.by, id);

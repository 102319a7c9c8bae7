import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import type { Candidate } from './people-match.store.ts';
import { statement } from './run.ts';

/** Pairs of records that look alike and are two people, as somebody said (E19). */

/** The two ids in the order in which a pair is kept. */
const inOrder = (oneId: string, otherId: string): readonly [string, string] =>
  oneId < otherId ? [oneId, otherId] : [otherId, oneId];
/** One text for a pair, whichever way round. */
export const pairKey = (oneId: string, otherId: string): string => inOrder(oneId, otherId).join(' ');

/** The pairs that were set aside, as `pairKey` writes them. */
export const apartKeys = (db: Reader): ReadonlySet<string> =>
  new Set(
    statement(db.connection, `select one_id || ' ' || other_id from participant_apart`)
      .pluck()
      .all() as readonly string[],
  );

/** The records that are said to be somebody else than this one. */
export const apartFrom = (db: Reader, id: string): ReadonlySet<string> =>
  new Set(
    statement(
      db.connection,
      `select other_id from participant_apart where one_id = :id
       union all select one_id from participant_apart where other_id = :id`,
    )
      .pluck()
      .all({ id }) as readonly string[],
  );

/** Sets a pair aside; false when it was already. */
export const insertApart = (db: Writer, oneId: string, otherId: string, stamp: Stamp): boolean =>
  statement(
    db.connection,
    `insert into participant_apart (one_id, other_id, created_at, created_by) values (?, ?, ?, ?)
     on conflict do nothing`,
  ).run(...inOrder(oneId, otherId), stamp.at, stamp.by).changes > 0;

/** Offers a pair again; false when it was not set aside. */
export const removeApart = (db: Writer, oneId: string, otherId: string): boolean =>
  statement(db.connection, 'delete from participant_apart where one_id = ? and other_id = ?').run(
    ...inOrder(oneId, otherId),
  ).changes > 0;

export interface ApartRow {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly at: string;
  readonly by: string;
}

const columnsOf = (table: 'one' | 'other'): string =>
  ['id', 'name', 'preferred_name', 'email', 'phone', 'archived']
    .map((column) => `${table}.${column} as ${table}_${column}`)
    .join(', ');
type Row = Readonly<Record<string, string | number>>;
const someone = (row: Row, table: 'one' | 'other'): Candidate => {
  const text = (column: string): string => String(row[`${table}_${column}`]);
  return {
    id: text('id'),
    name: text('name'),
    preferredName: text('preferred_name'),
    email: text('email'),
    phone: text('phone'),
    archived: row[`${table}_archived`] === 1,
  };
};

/** The pairs that were set aside, the latest first; records that were joined since are left out. */
export const listApart = (db: Reader): readonly ApartRow[] =>
  (
    statement(
      db.connection,
      `select ${columnsOf('one')}, ${columnsOf('other')}, participant_apart.created_at as at, staff.name as "by"
       from participant_apart
       join participant one on one.id = one_id join participant other on other.id = other_id
       join staff on staff.id = participant_apart.created_by
       where one.merged_into is null and other.merged_into is null
       order by participant_apart.created_at desc, one_id, other_id`,
    ).all() as readonly Row[]
  ).map((row) => ({
    one: someone(row, 'one'),
    other: someone(row, 'other'),
    at: String(row['at']),
    by: String(row['by']),
  }));

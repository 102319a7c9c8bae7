import type { MatchFields } from '../../../shared/domain/people/match.ts';
import { digitsOf } from '../../../shared/values/digits.ts';
import type { Connection, Reader } from './handles.ts';
import { statement } from './run.ts';

/** Somebody as a list of look-alikes shows them. */
export interface Candidate extends MatchFields {
  readonly id: string;
  readonly archived: boolean;
}

export interface Found {
  readonly id: string;
  readonly search: string;
  readonly digits: string;
}
interface Kept {
  readonly version: unknown;
  readonly found: readonly Found[];
}
const kept = new WeakMap<Connection, Kept>();

/**
 * What everybody is found by, joined records too. Read once and kept until anybody changes anything: the same list is
 * looked through at every key that is pressed.
 */
export function searchTexts({ connection }: Reader): readonly Found[] {
  // Tells a connection that only reads of every change; one that writes is not told of its own.
  const version: unknown = connection.readonly ? connection.pragma('data_version', { simple: true }) : null;
  const known = kept.get(connection);
  if (known && version !== null && known.version === version) return known.found;
  const rows = statement(
    connection,
    'select id, search from participant where archived in (0, 1)',
  ).all() as readonly Omit<Found, 'digits'>[];
  const found = rows.map(({ id, search }) => ({ id, search, digits: digitsOf(search) }));
  kept.set(connection, { version, found });
  return found;
}

const COLUMNS = 'id, name, preferred_name as preferredName, email, phone, archived';
type Row = Omit<Candidate, 'archived'> & { readonly archived: number };
const toCandidate = (row: Row): Candidate => ({ ...row, archived: row.archived === 1 });

/** The people with these ids; records joined with another are left out. */
export const candidatesById = (db: Reader, ids: readonly string[]): readonly Candidate[] =>
  (
    statement(
      db.connection,
      `select ${COLUMNS} from participant where id in (select value from json_each(?)) and merged_into is null`,
    ).all(JSON.stringify(ids)) as readonly Row[]
  ).map(toCandidate);

/** Everybody who is in use, by name. */
export const everybody = (db: Reader): readonly Candidate[] =>
  (
    statement(
      db.connection,
      `select ${COLUMNS} from participant where archived = 0 and merged_into is null order by search, id`,
    ).all() as readonly Row[]
  ).map(toCandidate);

/** Changes whenever somebody in use is added, changed, archived or joined: what was compared before is then out of date. */
export const peopleMark = ({ connection }: Reader): string =>
  statement(
    connection,
    `select count(*) || ' ' || total(version) || ' ' || coalesce(max(updated_at), '') from participant
     where archived = 0 and merged_into is null`,
  )
    .pluck()
    .get() as string;

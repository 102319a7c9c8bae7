import type { Capacity, NeedCategory } from '../../../shared/domain/people/lists.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import { searchKey } from '../../../shared/values/text.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** Which people are wanted: words of what they are found by, and what else must be true of them. */
export interface PeopleFilter {
  readonly search: string;
  readonly archived: boolean;
  readonly capacity: Capacity | null;
  readonly stayInvolved: boolean;
  readonly flagged: boolean;
  readonly offset: number;
  readonly limit: number;
}

type Value = string | number;
interface Asked {
  readonly where: string;
  readonly values: readonly Value[];
  /** More is asked than in use or in the archive. */
  readonly isNarrowed: boolean;
}

const MOST_WORDS = 12;

/** Joined records are left out. */
function askedBy(filter: PeopleFilter): Asked {
  const words = searchKey(filter.search).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const clauses = ['archived = ?', 'merged_into is null', ...words.map(() => 'instr(search, ?) > 0')];
  const values: Value[] = [filter.archived ? 1 : 0, ...words];
  if (filter.capacity !== null) {
    clauses.push('instr(capacities, ?) > 0');
    values.push(JSON.stringify(filter.capacity));
  }
  if (filter.stayInvolved) clauses.push("stay_involved = 'YES'");
  if (filter.flagged)
    clauses.push(
      'exists (select 1 from access_need where participant_id = participant.id and flagged = 1 and archived = 0)',
    );
  return { where: clauses.join(' and '), values, isNarrowed: clauses.length > 2 };
}

/** The inner part of a search: by the index alone, in the order of names. */
const idsOf = ({ where }: Asked): string =>
  `select id from participant where ${where} order by search, id limit ? offset ?`;

/** The ids of the people that fit, a window of them by name. */
export function findPeople(db: Reader, filter: PeopleFilter): readonly string[] {
  const asked = askedBy(filter);
  return statement(db.connection, idsOf(asked))
    .pluck()
    .all(...asked.values, filter.limit, filter.offset) as readonly string[];
}

/** Somebody as a list shows them; the lists of answers as JSON. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly preferredName: string;
  readonly email: string;
  readonly phone: string;
  readonly representedGroup: string;
  readonly capacities: string;
  readonly stayInvolved: 'YES' | 'NO' | null;
  readonly under18: 'YES' | 'NO' | null;
  readonly archived: 0 | 1;
}

const COLUMNS = `id, name, preferred_name as preferredName, email, phone, represented_group as representedGroup, capacities,
  stay_involved as stayInvolved, under18, archived`;

/** The people that fit, a window of them by name, and how many there are. */
export function searchPeople(
  db: Reader,
  filter: PeopleFilter,
): {
  readonly people: readonly PersonRow[];
  readonly found: number;
  readonly active: number;
  readonly archived: number;
} {
  const asked = askedBy(filter);
  const people = statement(
    db.connection,
    `select ${COLUMNS} from participant where id in (${idsOf(asked)}) order by search, id`,
  ).all(...asked.values, filter.limit, filter.offset) as readonly PersonRow[];
  const count = (where: string, ...values: readonly Value[]): number =>
    statement(db.connection, `select count(*) from participant where ${where}`)
      .pluck()
      .get(...values) as number;
  const all = 'merged_into is null and archived = ?';
  const [active, archived] = [count(all, 0), count(all, 1)];
  const every = filter.archived ? archived : active;
  return {
    people,
    found: asked.isNarrowed ? count(asked.where, ...asked.values) : every,
    active,
    archived,
  };
}

export interface FlaggedNeed {
  readonly participantId: string;
  readonly category: NeedCategory;
}
export interface ContactConsent {
  readonly participantId: string;
  readonly kind: 'CONTACT';
  readonly givenOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
}

/** What must not be overlooked about these people: flagged needs, oldest first, and consents to be contacted. */
export const besideNames = (
  db: Reader,
  ids: readonly string[],
): { readonly needs: readonly FlaggedNeed[]; readonly consents: readonly ContactConsent[] } => {
  const ask = (text: string): readonly unknown[] => statement(db.connection, text).all(JSON.stringify(ids));
  const theirs = 'participant_id in (select value from json_each(?)) and archived = 0';
  return {
    needs: ask(
      `select participant_id as participantId, category from access_need where ${theirs} and flagged = 1
       order by created_at, id`,
    ) as readonly FlaggedNeed[],
    consents: ask(
      `select participant_id as participantId, kind, given_on as givenOn, expires_on as expiresOn,
         withdrawn_on as withdrawnOn
       from consent where ${theirs} and kind = 'CONTACT'`,
    ) as readonly ContactConsent[],
  };
};

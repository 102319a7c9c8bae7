import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import { searchKey } from '../../../shared/values/text.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** Which claims are wanted. No states: all of them, the latest change first; else what waits longest first. */
export interface QueueFilter {
  readonly states: readonly ClaimState[];
  readonly search: string;
  readonly projectId: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly offset: number;
  readonly limit: number;
}

export interface QueueRow {
  readonly id: string;
  readonly version: number;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly since: IsoInstant;
  readonly submittedOn: IsoDate | null;
  readonly personId: string;
  readonly personName: string;
  readonly projectId: string;
  readonly reference: string;
  readonly activityTitle: string;
  readonly activityOn: IsoDate | null;
  readonly budgetCode: string;
  readonly claimedPence: Pence;
  readonly acceptedPence: Pence;
  readonly needsSecond: 0 | 1;
  /** Ids with commas; empty: nobody decided in this round. */
  readonly deciders: string;
}

export interface QueuePart {
  readonly rows: readonly QueueRow[];
  readonly more: boolean;
  readonly found: number | null;
  readonly totalPence: Pence | null;
}

/** Above so many fitting people, claims are walked through in their order instead of being looked up person by person. */
export const FEW_PEOPLE = 1_000;
const CLAIM_NO = /^c-?\d{4}(-\d{0,5})?$/i;

interface Clause {
  readonly text: string;
  readonly values: readonly (string | number)[];
}
const NO_CLAUSE: readonly Clause[] = [];

const ROW = `
  select claim.id, claim.version, claim_no as claimNo, claim.status, status_since as since, submitted_on as submittedOn,
    participant.id as personId, participant.name as personName, claim.project_id as projectId,
    project.reference, activity.title as activityTitle, activity.date_on as activityOn, budget_code as budgetCode,
    coalesce(claimed_pence, 0) as claimedPence, coalesce(accepted_pence, 0) as acceptedPence,
    needs_second as needsSecond,
    coalesce((select group_concat(staff_id) from approval where claim_id = claim.id and round = claim.round), '') as deciders
  from claim
  join participant on participant.id = claim.participant_id
  join project on project.id = claim.project_id
  join activity on activity.id = claim.activity_id`;

/** The claims of a queue that fit, a part of them at a time. */
export function listQueue(db: Reader, filter: QueueFilter): QueuePart {
  const words = searchKey(filter.search).split(' ').filter(Boolean).slice(0, 12);
  const [first] = words;
  if (first !== undefined && words.length === 1 && CLAIM_NO.test(first))
    return partOf(db, filter, [numbered(first)]);
  if (words.length === 0) return partOf(db, filter, NO_CLAUSE);
  const people = peopleWith(db, words);
  if (people.length > FEW_PEOPLE) return walkedPart(db, filter, words);
  const text = `claim.participant_id in (select value from json_each(?))`;
  return partOf(db, filter, [{ text, values: [JSON.stringify(people)] }]);
}

/** `c-2026-000` → the numbers that begin so. */
function numbered(typed: string): Clause {
  const start = typed.toUpperCase().replace(/^C(?=\d)/, 'C-');
  return { text: 'claim_no >= ? and claim_no < ?', values: [start, `${start}\uFFFF`] };
}

/** The people whose words hold every word; one more than a few at most. */
const peopleWith = (db: Reader, words: readonly string[]): readonly string[] =>
  (
    statement(
      db.connection,
      `select id from participant where ${words.map(() => 'instr(search, ?) > 0').join(' and ')} limit ${FEW_PEOPLE + 1}`,
    ).all(...words) as readonly { readonly id: string }[]
  ).map(({ id }) => id);

const clausesOf = ({ states, projectId, from, to }: QueueFilter): readonly Clause[] => [
  { text: 'claim.archived = 0', values: [] },
  ...(states.length > 0
    ? [{ text: `claim.status in (${states.map(() => '?').join(', ')})`, values: states }]
    : []),
  ...(projectId === null ? [] : [{ text: 'claim.project_id = ?', values: [projectId] }]),
  ...(from === null ? [] : [{ text: 'submitted_on >= ?', values: [from] }]),
  ...(to === null ? [] : [{ text: 'submitted_on <= ?', values: [to] }]),
];

const orderOf = ({ states }: QueueFilter): string =>
  states.length === 0 ? 'status_since desc, claim.id desc' : 'status_since, claim.id';

const join = (clauses: readonly Clause[]): string => clauses.map(({ text }) => text).join(' and ');
const valuesOf = (clauses: readonly Clause[]): readonly (string | number)[] =>
  clauses.flatMap(({ values }) => values);

/** Ids in order from the index alone, then only the rows that are shown; the count and the sum from the index too. */
function partOf(db: Reader, filter: QueueFilter, more: readonly Clause[]): QueuePart {
  const clauses = [...clausesOf(filter), ...more];
  const where = join(clauses);
  const values = valuesOf(clauses);
  const rows = statement(
    db.connection,
    `${ROW} where claim.id in (select id from claim where ${where} order by ${orderOf(filter)} limit ? offset ?)
     order by ${orderOf(filter)}`,
  ).all(...values, filter.limit, filter.offset) as readonly QueueRow[];
  const { found, total } = statement(
    db.connection,
    `select count(*) as found, coalesce(sum(coalesce(accepted_pence, claimed_pence)), 0) as total from claim where ${where}`,
  ).get(...values) as { readonly found: number; readonly total: number };
  return { rows, more: found > filter.offset + rows.length, found, totalPence: total };
}

/** Very many people fit: the queue is walked through in its order until the part is full. */
function walkedPart(db: Reader, filter: QueueFilter, words: readonly string[]): QueuePart {
  const clauses = [
    ...clausesOf(filter),
    ...words.map((word) => ({ text: 'instr(participant.search, ?) > 0', values: [word] })),
  ];
  const rows = statement(
    db.connection,
    `${ROW} where ${join(clauses)} order by ${orderOf(filter)} limit ? offset ?`,
  ).all(...valuesOf(clauses), filter.limit + 1, filter.offset) as readonly QueueRow[];
  const shown = rows.slice(0, filter.limit);
  return { rows: shown, more: rows.length > filter.limit, found: null, totalPence: null };
}

/** How many claims are in each state, their sum, and since when the oldest waits. */
export interface StateCount {
  readonly status: ClaimState;
  readonly count: number;
  readonly totalPence: Pence;
  readonly oldest: IsoInstant | null;
}

export const countStates = (db: Reader): readonly StateCount[] =>
  statement(
    db.connection,
    `select status, count(*) as count, coalesce(sum(coalesce(accepted_pence, claimed_pence)), 0) as totalPence,
       min(status_since) as oldest
     from claim where archived = 0 group by status`,
  ).all() as readonly StateCount[];

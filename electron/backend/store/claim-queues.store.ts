import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';
import { searched } from './claim-search.ts';

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

interface Clause {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

const ROW = `
  select claim.id, claim.version, claim_no as claimNo, claim.status, coalesce(status_since, claim.created_at) as since, submitted_on as submittedOn,
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
  const found = searched(db, filter.search);
  switch (found.by) {
    case 'nothing':
      return partOf(db, filter, []);
    case 'number':
      return partOf(db, filter, [
        { text: 'claim_no >= ? and claim_no < ?', values: [found.from, found.below] },
      ]);
    case 'people':
      return partOf(db, filter, [
        { text: 'claim.participant_id in (select value from json_each(?))', values: [found.ids] },
      ]);
    case 'many':
      return walkedPart(db, filter, found.words);
  }
}

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
  // A month is few claims of many: looked up by the day they were handed in.
  const isByDay = more.length === 0 && (filter.from !== null || filter.to !== null);
  const table = isByDay ? 'claim indexed by claim_by_submitted' : 'claim';
  const rows = statement(
    db.connection,
    `${ROW} where claim.id in (select id from ${table} where ${where} order by ${orderOf(filter)} limit ? offset ?)
     order by ${orderOf(filter)}`,
  ).all(...values, filter.limit + 1, filter.offset) as readonly QueueRow[];
  if (isEverything(filter) && more.length === 0) return shownPart(rows, filter);
  const { found, total } = statement(
    db.connection,
    `select count(*) as found, coalesce(sum(coalesce(accepted_pence, claimed_pence)), 0) as total from ${table} where ${where}`,
  ).get(...values) as { readonly found: number; readonly total: number };
  return { ...shownPart(rows, filter), found, totalPence: total };
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
  return shownPart(rows, filter);
}

/** One row more than asked for says that there are more; nothing is counted. */
const shownPart = (rows: readonly QueueRow[], { limit }: QueueFilter): QueuePart => ({
  rows: rows.slice(0, limit),
  more: rows.length > limit,
  found: null,
  totalPence: null,
});

/** Years of claims, by nothing but their state: a sum of them tells nobody anything, and takes long. */
const isEverything = ({ states, projectId, from, to }: QueueFilter): boolean =>
  states.length !== 1 && projectId === null && from === null && to === null;

/** How many claims are in a state, their sum, and since when the oldest waits. */
export interface StateCount {
  readonly status: ClaimState;
  readonly count: number;
  readonly totalPence: Pence;
  readonly oldest: IsoInstant | null;
}

export const countStates = (db: Reader, states: readonly ClaimState[]): readonly StateCount[] =>
  statement(
    db.connection,
    `select status, count(*) as count, coalesce(sum(coalesce(accepted_pence, claimed_pence)), 0) as totalPence,
       min(status_since) as oldest
     from claim where archived = 0 and status in (${states.map(() => '?').join(', ')}) group by status`,
  ).all(...states) as readonly StateCount[];

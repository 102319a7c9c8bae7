import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { ContactWay, PersonFormat } from '../../../shared/domain/people/lists.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import { searched, type Searched } from './claim-search.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** Return receipts that were paid for in advance and have not come. */

/** A claim that is paid, or will be: not a draft, not sent back, not refused. Lines of others are not waited for (`moveClaim`). */
const COUNTS = `claim.status in ('SUBMITTED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID') and claim.archived = 0`;
const AWAITED =
  'line.receipt_due_on is not null and line.return_receipt_id is null and line.return_given_up_on is null and line.archived = 0';

export interface ChasedRow {
  readonly lineId: string;
  readonly claimId: string;
  readonly claimNo: string;
  readonly status: ClaimState;
  readonly personId: string;
  readonly personName: string;
  readonly preferredContact: ContactWay | null;
  readonly preferredFormat: PersonFormat | null;
  readonly projectId: string;
  readonly reference: string;
  readonly activityTitle: string;
  readonly mode: string;
  readonly travelledOn: IsoDate | null;
  readonly dueOn: IsoDate;
  readonly paidPence: Pence;
}

export interface ChasingFilter {
  /** Due on or after, due on or before; null: no bound. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly search: string;
  readonly projectId: string | null;
  readonly offset: number;
  readonly limit: number;
}

const ROW = `
  select line.id as lineId, claim.id as claimId, claim_no as claimNo, claim.status, participant.id as personId,
    participant.name as personName, preferred_contact as preferredContact, preferred_format as preferredFormat,
    claim.project_id as projectId, project.reference, activity.title as activityTitle,
    coalesce(line.mode, '') as mode, line.travelled_on as travelledOn, line.receipt_due_on as dueOn,
    coalesce(line.accepted_pence, 0) as paidPence`;
const JOINED = `
  from claim_line line
  join claim on claim.id = line.claim_id
  join participant on participant.id = claim.participant_id
  join project on project.id = claim.project_id
  join activity on activity.id = claim.activity_id`;
/** Which lines, in their order: cross join keeps to the order that is written. */
const BY_DAY =
  'from claim_line line cross join claim on claim.id = line.claim_id cross join participant on participant.id = claim.participant_id';
const BY_CLAIM =
  'from claim cross join claim_line line indexed by claim_line_chased_of on line.claim_id = claim.id';

/** What is due first comes first. */
export function listChased(db: Reader, filter: ChasingFilter): readonly ChasedRow[] {
  const found = searched(db, filter.search);
  const narrowed = narrowedBy(found);
  const clauses = [
    AWAITED,
    ...(filter.from === null ? [] : ['line.receipt_due_on >= ?']),
    ...(filter.to === null ? [] : ['line.receipt_due_on <= ?']),
    ...(filter.projectId === null ? [] : ['claim.project_id = ?']),
    ...narrowed.texts,
  ];
  const values = [filter.from, filter.to, filter.projectId].filter((value) => value !== null);
  const isFound = found.by === 'people' || found.by === 'number';
  const ids = `select line.id ${isFound ? BY_CLAIM : BY_DAY} where ${clauses.join(' and ')}
    order by line.receipt_due_on, line.id limit ? offset ?`;
  return statement(
    db.connection,
    `${ROW} ${JOINED} where line.id in (${ids}) order by line.receipt_due_on, line.id`,
  ).all(...values, ...narrowed.values, filter.limit, filter.offset) as readonly ChasedRow[];
}

interface Narrowed {
  readonly texts: readonly string[];
  readonly values: readonly string[];
}

function narrowedBy(found: Searched): Narrowed {
  switch (found.by) {
    case 'nothing':
      return { texts: [], values: [] };
    case 'number':
      return { texts: ['claim_no >= ? and claim_no < ?'], values: [found.from, found.below] };
    case 'people':
      return { texts: ['claim.participant_id in (select value from json_each(?))'], values: [found.ids] };
    case 'many':
      return { texts: found.words.map(() => 'instr(participant.search, ?) > 0'), values: found.words };
  }
}

/** How many are waited for, by the day they are due. */
export const countChased = (
  db: Reader,
  days: { readonly today: IsoDate; readonly remindUpTo: IsoDate },
): {
  readonly overdue: number;
  readonly remind: number;
  readonly waiting: number;
  readonly paidPence: number;
} =>
  statement(
    db.connection,
    `select coalesce(sum(line.receipt_due_on < :today), 0) as overdue,
       coalesce(sum(line.receipt_due_on >= :today and line.receipt_due_on <= :remindUpTo), 0) as remind,
       coalesce(sum(line.receipt_due_on > :remindUpTo), 0) as waiting,
       coalesce(sum(line.accepted_pence), 0) as paidPence
     from claim_line line where ${AWAITED}`,
  ).get(days) as ReturnType<typeof countChased>;

/** A line whose return receipt is waited for, with what settling it needs; undefined: it is not. */
export const findAwaited = (
  db: Reader,
  lineId: string,
):
  | {
      readonly claimId: string;
      readonly participantId: string;
      readonly projectId: string;
      readonly areaId: string;
      readonly travelledOn: IsoDate;
      readonly paidPence: Pence;
    }
  | undefined =>
  statement(
    db.connection,
    `select claim.id as claimId, claim.participant_id as participantId, claim.project_id as projectId,
       project.area_id as areaId, line.travelled_on as travelledOn, coalesce(line.accepted_pence, 0) as paidPence
     from claim_line line join claim on claim.id = line.claim_id join project on project.id = claim.project_id
     where line.id = ? and ${AWAITED} and ${COUNTS}`,
  ).get(lineId) as ReturnType<typeof findAwaited>;

/** The receipt has come: it is no longer waited for. */
export const setReturnReceipt = (db: Writer, lineId: string, receiptId: string): void =>
  void statement(db.connection, 'update claim_line set return_receipt_id = ? where id = ?').run(
    receiptId,
    lineId,
  );

/** What is put right later: a line of its own, with its sign. */
export function insertAdjustment(
  db: Writer,
  adjustment: {
    readonly id: string;
    readonly participantId: string;
    readonly lineId: string;
    readonly amountPence: number;
    readonly reason: string;
  },
  stamp: Stamp,
): void {
  statement(
    db.connection,
    `insert into claim_adjustment (id, participant_id, line_id, amount_pence, reason, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    adjustment.id,
    adjustment.participantId,
    adjustment.lineId,
    adjustment.amountPence,
    adjustment.reason,
    stamp.at,
    stamp.by,
  );
}

/** The adjustments beside a person's claims that no run has paid, the latest first; those of refused claims do not count. */
export const listAdjustments = (
  db: Reader,
  participantId: string,
): readonly {
  readonly id: string;
  readonly lineId: string;
  readonly claimId: string;
  readonly claimNo: string;
  readonly amountPence: number;
  readonly reason: string;
  readonly at: IsoInstant;
}[] =>
  statement(
    db.connection,
    `select adjustment.id, line.id as lineId, claim.id as claimId, claim_no as claimNo,
       adjustment.amount_pence as amountPence, adjustment.reason, adjustment.created_at as at
     from claim_adjustment adjustment
     join claim_line line on line.id = adjustment.line_id
     join claim on claim.id = line.claim_id
     where claim.participant_id = ? and ${COUNTS} and not exists (
       select 1 from run_line where run_line.adjustment_id = adjustment.id and run_line.status = 'PAID')
     order by adjustment.created_at desc, adjustment.id`,
  ).all(participantId) as ReturnType<typeof listAdjustments>;

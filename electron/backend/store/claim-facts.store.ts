import type { MileageMode } from '../../../shared/domain/policy/lists.ts';
import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

/** What the policy check looks at beside the claim itself: other journeys, other claims, receipts that are still due. */

/** The states in which a claim was given up; nothing of it counts any more. */
const GIVEN_UP = `('REJECTED', 'CANCELLED')`;

/** A journey by the mile on another claim that was handed in. Miles are in tenths. */
export interface JourneyRow {
  readonly mode: MileageMode;
  readonly on: IsoDate;
  readonly tenths: number;
  readonly status: ClaimState;
}

/** The person's other journeys by the mile, in the order they were driven. */
export const listJourneys = (
  db: Reader,
  { participantId, claimId }: { readonly participantId: string; readonly claimId: string },
): readonly JourneyRow[] =>
  statement(
    db.connection,
    `select line.mode, line.travelled_on as "on", line.tenths, claim.status
     from claim join claim_line line on line.claim_id = claim.id and line.archived = 0
     where claim.participant_id = ? and claim.archived = 0 and claim.id <> ?
       and claim.status <> 'DRAFT' and claim.status not in ${GIVEN_UP}
       and line.kind = 'TRAVEL' and line.mode in ('CAR', 'MOTORCYCLE', 'BICYCLE')
       and line.travelled_on is not null and line.tenths is not null
     order by line.travelled_on, line.created_at, line.id`,
  ).all(participantId, claimId) as readonly JourneyRow[];

/** A return receipt that somebody was paid for in advance and that has not come. */
export interface ReceiptDueRow {
  readonly claimId: string;
  readonly claimNo: string;
  readonly lineId: string;
  readonly dueOn: IsoDate;
  readonly receivedOn: null;
}

/** The return receipts that are waited for on the person's other claims. */
export const listReceiptsDue = (
  db: Reader,
  { participantId, claimId }: { readonly participantId: string; readonly claimId: string },
): readonly ReceiptDueRow[] =>
  statement(
    db.connection,
    `select claim.id as claimId, claim.claim_no as claimNo, line.id as lineId, line.receipt_due_on as dueOn,
       null as receivedOn
     from claim join claim_line line on line.claim_id = claim.id and line.archived = 0
     where claim.participant_id = ? and claim.archived = 0 and claim.id <> ?
       and claim.status not in ('DRAFT', 'REJECTED', 'CANCELLED')
       and line.receipt_due_on is not null and line.return_receipt_id is null
       and line.return_given_up_on is null
     order by line.receipt_due_on, line.id`,
  ).all(participantId, claimId) as readonly ReceiptDueRow[];

const OTHERS = `
  select id from claim where participant_id = (select participant_id from claim where id = :claimId)
  union
  select other.claim_id from receipt mine
    join vault_file held on held.id = mine.file_id
    join vault_file same on same.sha256 = held.sha256
    join receipt other on other.file_id = same.id and other.archived = 0
    where mine.claim_id = :claimId and mine.archived = 0
  union
  select other.claim_id from receipt mine
    join receipt other on other.amount_pence = mine.amount_pence and other.dated_on = mine.dated_on and other.archived = 0
    where mine.claim_id = :claimId and mine.archived = 0
  union
  select other.claim_id from claim_line mine
    join claim on claim.activity_id = (select activity_id from claim where id = :claimId)
    join claim_line other on other.claim_id = claim.id and other.archived = 0
      and other.mode = mine.mode and other.travelled_on = mine.travelled_on
    where mine.claim_id = :claimId and mine.archived = 0 and mine.mode = 'CAR'`;

/**
 * The other claims that may hold a look-alike: of the same person, with the same file, with a receipt of
 * the same day and amount, or with a car journey to the same activity on the same day.
 */
export const listLookAlikes = (db: Reader, claimId: string): readonly string[] =>
  (
    statement(
      db.connection,
      `select claim.id from claim join (${OTHERS}) found on found.id = claim.id
       where claim.id <> :claimId and claim.archived = 0 and claim.status not in ${GIVEN_UP} order by claim.id`,
    ).all({ claimId }) as readonly { readonly id: string }[]
  ).map(({ id }) => id);

/** Where the person started from last time, and by what (for the next claim). */
export interface LastJourney {
  readonly fromPlace: string;
  readonly mode: string;
}

export const lastJourney = (db: Reader, participantId: string, claimId: string): LastJourney | undefined =>
  statement(
    db.connection,
    `select line.from_place as fromPlace, line.mode from claim
     join claim_line line on line.claim_id = claim.id and line.archived = 0
     where claim.participant_id = ? and claim.id <> ? and claim.archived = 0
       and line.kind = 'TRAVEL' and line.leg in ('OUTWARD', 'BOTH_LEGS') and line.from_place <> ''
     order by line.travelled_on desc, line.created_at desc limit 1`,
  ).get(participantId, claimId) as LastJourney | undefined;

/** What happened to a claim, first things first. */
export interface ClaimEventRow {
  readonly at: IsoInstant;
  readonly who: string;
  readonly fromStatus: ClaimState;
  readonly toStatus: ClaimState;
  readonly reason: string;
}

export const listEvents = (db: Reader, claimId: string): readonly ClaimEventRow[] =>
  statement(
    db.connection,
    `select claim_event.created_at as at, staff.name as who, from_status as fromStatus, to_status as toStatus, reason
     from claim_event join staff on staff.id = claim_event.created_by
     where claim_id = ? order by claim_event.created_at, claim_event.id`,
  ).all(claimId) as readonly ClaimEventRow[];

/** A decision that was written down. */
export interface DecisionRow {
  readonly at: IsoInstant;
  readonly round: number;
  readonly step: 'CERTIFY' | 'APPROVE' | 'SECOND_APPROVE';
  readonly who: string;
  readonly amountPence: Pence;
  readonly decidedOn: IsoDate;
  readonly given: 'HERE' | 'ELSEWHERE' | 'CLAIM_FILE';
  readonly comment: string;
}

export const listDecisions = (db: Reader, claimId: string): readonly DecisionRow[] =>
  statement(
    db.connection,
    `select approval.created_at as at, round, step, staff.name as who, amount_pence as amountPence,
       decided_on as decidedOn, given, comment
     from approval join staff on staff.id = approval.staff_id
     where claim_id = ? order by approval.created_at, approval.id`,
  ).all(claimId) as readonly DecisionRow[];

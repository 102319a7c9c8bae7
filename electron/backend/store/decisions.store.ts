import type { ApprovalStep, GivenWay } from '../../../shared/domain/claims/lists.ts';
import type { ClaimState } from '../../../shared/domain/claims/states.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** E49. A decision as it is written down. `amountPence` is the sum of the accepted lines at that moment. */
export interface NewApproval {
  readonly id: string;
  readonly claimId: string;
  readonly round: number;
  readonly step: ApprovalStep;
  readonly staffId: string;
  readonly amountPence: Pence;
  readonly decidedOn: IsoDate;
  readonly given: GivenWay;
  readonly evidenceId: string | null;
  readonly comment: string;
}

/** Writes a decision. The store itself refuses hands that are not apart, a wrong turn or another sum. */
export function insertApproval(db: Writer, approval: NewApproval, stamp: Stamp): void {
  statement(
    db.connection,
    `insert into approval (id, claim_id, round, step, staff_id, amount_pence, decided_on, given, evidence_id,
       comment, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    approval.id,
    approval.claimId,
    approval.round,
    approval.step,
    approval.staffId,
    approval.amountPence,
    approval.decidedOn,
    approval.given,
    approval.evidenceId,
    approval.comment,
    stamp.at,
    stamp.by,
  );
}

/** Who decided in one round; null: nobody yet. */
export interface RoundHands {
  readonly certifierId: string | null;
  readonly approverId: string | null;
  readonly secondApproverId: string | null;
}

/** The decisions of a claim's round; those of before a query do not count (§4.16). */
export function handsOf(db: Reader, claimId: string, round: number): RoundHands {
  const rows = statement(
    db.connection,
    'select step, staff_id as staffId from approval where claim_id = ? and round = ?',
  ).all(claimId, round) as readonly { readonly step: ApprovalStep; readonly staffId: string }[];
  const by = (step: ApprovalStep): string | null => rows.find((row) => row.step === step)?.staffId ?? null;
  return {
    certifierId: by('CERTIFY'),
    approverId: by('APPROVE'),
    secondApproverId: by('SECOND_APPROVE'),
  };
}

export interface Move {
  readonly claimId: string;
  readonly from: ClaimState;
  readonly to: ClaimState;
  /** Empty where none is asked for. */
  readonly reason: string;
  readonly eventId: string;
  readonly expectedVersion: number;
}

/** Nobody is asked for the return receipts of a claim that is not, or not yet, to be paid. */
const NOT_CHASED: readonly ClaimState[] = ['QUERIED', 'REJECTED', 'CANCELLED'];

/** §4.16. Moves a claim to another state and writes down why; false when somebody changed the claim meanwhile. */
export function moveClaim(db: Writer, move: Move, stamp: Stamp): boolean {
  const { changes } = statement(
    db.connection,
    `update claim set status = ?, status_since = ?, version = version + 1, updated_at = ?, updated_by = ?,
       needs_second = case when ? = 'QUERIED' then 0 else needs_second end
     where id = ? and version = ? and status = ?`,
  ).run(move.to, stamp.at, stamp.at, stamp.by, move.to, move.claimId, move.expectedVersion, move.from);
  if (changes !== 1) return false;
  if (NOT_CHASED.includes(move.to))
    statement(db.connection, 'update claim_line set receipt_due_on = null where claim_id = ?').run(
      move.claimId,
    );
  statement(
    db.connection,
    `insert into claim_event (id, claim_id, from_status, to_status, reason, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
  ).run(move.eventId, move.claimId, move.from, move.to, move.reason, stamp.at, stamp.by);
  return true;
}

/** What the policy check says of a line now. */
export interface CheckedLine {
  readonly lineId: string;
  readonly acceptedPence: Pence;
  readonly basis: string | null;
  readonly receiptDueOn: IsoDate | null;
}

/** Keeps what the policy check says, line by line and in all; only where it differs from what is kept. */
export function saveCheck(
  db: Writer,
  claimId: string,
  check: { readonly lines: readonly CheckedLine[]; readonly claimedPence: Pence; readonly totalPence: Pence },
): void {
  const line = statement(
    db.connection,
    `update claim_line set accepted_pence = ?, basis = ?, receipt_due_on = ? where id = ?
     and (accepted_pence is not ? or basis is not ? or receipt_due_on is not ?)`,
  );
  for (const { lineId, acceptedPence, basis, receiptDueOn } of check.lines)
    line.run(acceptedPence, basis, receiptDueOn, lineId, acceptedPence, basis, receiptDueOn);
  statement(db.connection, 'update claim set claimed_pence = ?, accepted_pence = ? where id = ?').run(
    check.claimedPence,
    check.totalPence,
    claimId,
  );
}

/** What pays for a claim; and that from now on one approver is not enough. */
export function setBudget(
  db: Writer,
  claimId: string,
  { budgetCode, needsSecond }: { readonly budgetCode: string; readonly needsSecond: boolean },
): void {
  statement(db.connection, 'update claim set budget_code = ?, needs_second = ? where id = ?').run(
    budgetCode,
    needsSecond ? 1 : 0,
    claimId,
  );
}

/** What a decision needs of a claim beside what everybody reads of it. */
export interface ClaimStanding {
  readonly version: number;
  readonly needsSecond: boolean;
  readonly submittedOn: IsoDate | null;
  readonly budgetCode: string;
  /** What the first approver of this round signed; null: nobody did. */
  readonly approvedPence: Pence | null;
}

export function standingOf(db: Reader, claimId: string): ClaimStanding | undefined {
  const row = statement(
    db.connection,
    `select version, needs_second, submitted_on, budget_code, (select amount_pence from approval
       where claim_id = claim.id and round = claim.round and step = 'APPROVE') as approved
     from claim where id = ?`,
  ).get(claimId) as
    | {
        readonly version: number;
        readonly needs_second: number;
        readonly submitted_on: string | null;
        readonly budget_code: string;
        readonly approved: number | null;
      }
    | undefined;
  return (
    row && {
      version: row.version,
      needsSecond: row.needs_second === 1,
      submittedOn: row.submitted_on,
      budgetCode: row.budget_code,
      approvedPence: row.approved,
    }
  );
}

/** Counts a change that leaves the claim in its state. */
export const bumpClaim = (db: Writer, claimId: string, stamp: Stamp): void =>
  void statement(
    db.connection,
    'update claim set version = version + 1, updated_at = ?, updated_by = ? where id = ?',
  ).run(stamp.at, stamp.by, claimId);

/** The attendance of a person at an activity. */
export const attendanceOf = (
  db: Reader,
  activityId: string,
  participantId: string,
): { readonly id: string; readonly version: number; readonly came: 'YES' | 'NO' | null } | undefined =>
  statement(
    db.connection,
    'select id, version, came from attendance where activity_id = ? and participant_id = ? and archived = 0',
  ).get(activityId, participantId) as ReturnType<typeof attendanceOf>;

/** The three who may own a project: its leads and its senior owner. */
export const ownersOf = (db: Reader, projectId: string): readonly string[] => {
  const row = statement(
    db.connection,
    `select project_lead_id, engagement_lead_id, sro_id from project_details where project_id = ?`,
  ).get(projectId) as Readonly<Record<string, string | null>> | undefined;
  return Object.values(row ?? {}).filter((id): id is string => id !== null);
};

/**
 * What the project's budget has for travel and care (E36), and what of it approved claims took already;
 * null: the plan has no budget line for them.
 */
export function expensesBudget(
  db: Reader,
  projectId: string,
): { readonly plannedPence: Pence; readonly takenPence: Pence } | null {
  const { planned } = statement(
    db.connection,
    `select sum(planned_pence) as planned from budget_line
     where project_id = ? and archived = 0 and category in ('TRAVEL', 'CARE')`,
  ).get(projectId) as { readonly planned: number | null };
  if (planned === null) return null;
  const { taken } = statement(
    db.connection,
    `select coalesce(sum(accepted_pence), 0) as taken from claim
     where project_id = ? and archived = 0 and status in ('APPROVED', 'IN_RUN', 'PAID')`,
  ).get(projectId) as { readonly taken: number };
  return { plannedPence: planned, takenPence: taken };
}

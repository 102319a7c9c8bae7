import { isAllowed, type Permission } from '../../../../shared/access/permissions.ts';
import { ROLE_WORDS } from '../../../../shared/access/roles.ts';
import type { Assessment } from '../../../../shared/domain/claims/assess.ts';
import {
  decideApprove,
  decideCertify,
  decideSecond,
  stoppingOf,
  type ApproveCode,
  type DecisionCode,
  type SecondCode,
  type SecondFacts,
} from '../../../../shared/domain/claims/decide.ts';
import type { ApprovalStep, GivenWay } from '../../../../shared/domain/claims/lists.ts';
import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import { approverLimit } from '../../../../shared/domain/claims/limit.ts';
import type { Staff } from '../../../../shared/domain/setup/shapes.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import {
  bumpClaim,
  expensesBudget,
  handsOf,
  insertApproval,
  moveClaim,
  ownersOf,
  saveCheck,
  setBudget,
  standingOf,
  type ClaimStanding,
  type RoundHands,
} from '../../store/decisions.store.ts';
import { confirmAttendance } from './confirm-attendance.ts';
import { checkClaim, gatherClaim, type GatheredClaim } from './gather-claim.ts';
import { stampOf } from './entries.ts';

/** Who decides, on which day, and how that reached this laptop. */
export interface Given {
  readonly by: Staff;
  readonly on: IsoDate;
  readonly way: GivenWay;
  readonly evidenceId: string | null;
}

export interface DecisionAsked {
  readonly claimId: string;
  readonly expectedVersion: number;
  readonly shownPence: Pence;
  readonly comment: string;
  readonly given: Given;
}

export interface Stands {
  readonly claimId: string;
  readonly version: number;
  readonly status: ClaimState;
  readonly waitsForSecond: boolean;
}

type Open = 'claim-not-found' | 'changed-elsewhere' | 'decider-not-allowed' | 'decision-date-wrong';
export type CertifyFailure = Open | DecisionCode | 'attendance-not-confirmed' | 'attendance-says-no';
export type ApproveFailure = Open | ApproveCode;
export type SecondFailure = Open | SecondCode;

/** Certifies a claim: the policy check anew, the person came, somebody else than the claimant says so. */
export function certifyClaim(
  context: Writing,
  asked: DecisionAsked & { readonly confirmCame: boolean },
): Result<Stands, CertifyFailure> {
  const opened = open(context, asked, 'CERTIFY');
  if (!opened.ok) return opened;
  const decided = decideCertify(opened.value.facts);
  if (!decided.ok) return decided;
  const came = confirmAttendance(context, opened.value.gathered.kept, asked.confirmCame);
  if (!came.ok) return came;
  return write(context, asked, { ...opened.value, step: 'CERTIFY', to: decided.value });
}

/** Approves a claim; above the approver's limit it then waits for a second approver. */
export function approveClaim(
  context: Writing,
  asked: DecisionAsked & { readonly budgetCode: string },
): Result<Stands, ApproveFailure> {
  const opened = open(context, asked, 'APPROVE');
  if (!opened.ok) return opened;
  const { facts, standing } = opened.value;
  const budgetCode = hasText(asked.budgetCode) ? asked.budgetCode.trim() : standing.budgetCode;
  const decided = decideApprove({ ...facts, budgetCode });
  if (!decided.ok) return decided;
  const { needsSecond } = decided.value;
  setBudget(context.db, asked.claimId, { budgetCode, needsSecond });
  return write(context, asked, { ...opened.value, step: 'APPROVE', to: needsSecond ? null : 'APPROVED' });
}

/** The second signature, of the same sum, by another approver. */
export function secondApproveClaim(context: Writing, asked: DecisionAsked): Result<Stands, SecondFailure> {
  const opened = open(context, asked, 'SECOND_APPROVE');
  if (!opened.ok) return opened;
  const decided = decideSecond(opened.value.facts);
  if (!decided.ok) return decided;
  return write(context, asked, { ...opened.value, step: 'SECOND_APPROVE', to: decided.value });
}

interface Opened {
  readonly gathered: GatheredClaim;
  readonly assessment: Assessment;
  readonly standing: ClaimStanding;
  readonly facts: SecondFacts;
}

const NEEDS: Readonly<Record<ApprovalStep, Permission>> = {
  CERTIFY: 'claims:certify',
  APPROVE: 'claims:approve',
  SECOND_APPROVE: 'claims:approve',
};
const ROLE_FOR: Readonly<Record<ApprovalStep, string>> = {
  CERTIFY: ROLE_WORDS.CERTIFIER,
  APPROVE: ROLE_WORDS.APPROVER,
  SECOND_APPROVE: ROLE_WORDS.APPROVER,
};

/** The claim as it is now, checked anew, and what the decision is made from. */
function open(context: Writing, asked: DecisionAsked, step: ApprovalStep): Result<Opened, Open> {
  const today = londonDate(context.now);
  const gathered = gatherClaim(context.db, asked.claimId, today);
  const standing = standingOf(context.db, asked.claimId);
  if (!gathered || !standing) return fail('claim-not-found');
  if (standing.version !== asked.expectedVersion)
    return fail('changed-elsewhere', { version: standing.version });
  const { by, on } = asked.given;
  if (by.archived || !isAllowed(by.roles, NEEDS[step]))
    return fail('decider-not-allowed', { name: by.name, role: ROLE_FOR[step] });
  if (on > today || (standing.submittedOn !== null && on < standing.submittedOn))
    return fail('decision-date-wrong');
  const { assessment } = checkClaim(gathered);
  const hands = handsOf(context.db, asked.claimId, gathered.kept.round);
  return ok({
    gathered,
    assessment,
    standing,
    facts: factsOf(context, asked, { gathered, assessment, standing, hands, step }),
  });
}

function factsOf(
  { db }: Writing,
  { given, shownPence }: DecisionAsked,
  found: Omit<Opened, 'facts'> & { readonly hands: RoundHands; readonly step: ApprovalStep },
): SecondFacts {
  const { gathered, assessment, standing, hands, step } = found;
  const { kept, participant, facts } = gathered;
  const budget = expensesBudget(db, kept.projectId);
  return {
    state: kept.status,
    deciderId: given.by.id,
    claimantStaffId: participant.fields.staffId,
    relativeIds: participant.fields.relativeStaffIds,
    certifierId: hands.certifierId,
    approverId: hands.approverId,
    acceptedPence: assessment.totalPence,
    shownPence,
    stopping: stoppingOf(assessment, step),
    budgetCode: standing.budgetCode,
    ownsProject: ownersOf(db, kept.projectId).includes(given.by.id),
    isBudgeted: budget !== null && budget.takenPence + assessment.totalPence <= budget.plannedPence,
    limitPence: approverLimit(
      facts.policies,
      gathered.lines.map(({ fields }) => fields.travelledOn),
    ),
    needsSecond: standing.needsSecond,
    approvedPence: standing.approvedPence,
  };
}

/** Writes the decision down, and moves the claim where it leads (null: it stays, and waits for the second approver). */
function write(
  context: Writing,
  { claimId, expectedVersion, comment, given }: DecisionAsked,
  {
    gathered,
    assessment,
    step,
    to,
  }: Opened & { readonly step: ApprovalStep; readonly to: ClaimState | null },
): Result<Stands, 'changed-elsewhere'> {
  const { db, newId } = context;
  const { kept } = gathered;
  const amountPence = assessment.totalPence;
  saveCheck(db, claimId, assessment);
  const decision = { claimId, round: kept.round, step, staffId: given.by.id, amountPence, comment };
  insertApproval(
    db,
    { id: newId(), ...decision, decidedOn: given.on, given: given.way, evidenceId: given.evidenceId },
    stampOf(context),
  );
  noteDecision(context, kept, decision);
  if (to === null) bumpClaim(db, claimId, stampOf(context));
  else {
    const move = { claimId, from: kept.status, to, reason: '', eventId: newId(), expectedVersion };
    if (!moveClaim(db, move, stampOf(context))) return fail('changed-elsewhere');
    noteMove(context, kept, to, '');
  }
  const status = to ?? kept.status;
  return ok({ claimId, version: expectedVersion + 1, status, waitsForSecond: to === null });
}

type Kept = GatheredClaim['kept'];

/** E50. The decision, with its sum; the comment may name the person, so it stays in the decision itself. */
function noteDecision(
  context: Writing,
  kept: Kept,
  {
    step,
    amountPence,
    staffId,
  }: { readonly step: string; readonly amountPence: Pence; readonly staffId: string },
): void {
  const after = `${amountPence} pence, by ${staffId}`;
  appendAudit(context.db, subjectOf(context, kept), [{ field: step, before: null, after, personal: false }]);
}

/** E50. Where a claim went. The reason may tell of the person, so the history names the claim, not the words. */
export const noteMove = (context: Writing, kept: Kept, to: ClaimState, reason: string): void =>
  appendAudit(context.db, subjectOf(context, kept), [
    { field: 'status', before: kept.status, after: to, personal: false },
    ...(reason === '' ? [] : [{ field: 'reason', before: null, after: reason, personal: true }]),
  ]);

const subjectOf = (context: Writing, kept: Kept) => ({
  at: context.now,
  whoId: context.me?.id ?? '',
  action: 'status' as const,
  projectId: kept.projectId,
  record: 'claim',
  recordId: kept.id,
});

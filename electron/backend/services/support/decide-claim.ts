import {
  decideApprove,
  decideCertify,
  decideSecond,
  type ApproveCode,
  type DecisionCode,
  type SecondCode,
} from '../../../../shared/domain/claims/decide.ts';
import type { ApprovalStep } from '../../../../shared/domain/claims/lists.ts';
import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { bumpClaim, insertApproval, moveClaim, saveCheck, setBudget } from '../../store/decisions.store.ts';
import { confirmAttendance } from './confirm-attendance.ts';
import { noteDecision, noteMove } from './decision-notes.ts';
import { stampOf } from './stamp.ts';
import { openDecision, type DecisionAsked, type NotOpened, type Opened } from './open-decision.ts';

export interface Stands {
  readonly claimId: string;
  readonly version: number;
  readonly status: ClaimState;
  readonly waitsForSecond: boolean;
}

export type CertifyFailure = NotOpened | DecisionCode | 'attendance-not-confirmed' | 'attendance-says-no';
export type ApproveFailure = NotOpened | ApproveCode;
export type SecondFailure = NotOpened | SecondCode;

/** Certifies a claim: the policy check anew, the person came, somebody else than the claimant says so. */
export function certifyClaim(
  context: Writing,
  asked: DecisionAsked & { readonly confirmCame: boolean },
): Result<Stands, CertifyFailure> {
  const opened = openDecision(context, asked, 'CERTIFY');
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
  const opened = openDecision(context, asked, 'APPROVE');
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
  const opened = openDecision(context, asked, 'SECOND_APPROVE');
  if (!opened.ok) return opened;
  const decided = decideSecond(opened.value.facts);
  if (!decided.ok) return decided;
  return write(context, asked, { ...opened.value, step: 'SECOND_APPROVE', to: decided.value });
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

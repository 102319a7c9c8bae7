import type { Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { fail, ok, type Result } from '../../values/result.ts';
import type { Assessment } from './assess.ts';
import type { ClaimFinding } from './claim.ts';
import type { ApprovalStep } from './lists.ts';
import { checkHands, mayApprove, needsSecondApprover, nextClaimState, type ClaimState } from './states.ts';
import { openFindings } from './steps.ts';

/** What a decision about a claim is made from. Ids are of staff. */
export interface DecisionFacts {
  readonly state: ClaimState;
  readonly deciderId: string;
  /** The claimant, where they are a member of staff too. */
  readonly claimantStaffId: string | null;
  /** Staff who declared that the claimant is a relative. */
  readonly relativeIds: readonly string[];
  /** Who decided already in this round; null: nobody yet. */
  readonly certifierId: string | null;
  readonly approverId: string | null;
  /** What the policy check says now. */
  readonly acceptedPence: Pence;
  /** What the decider saw. */
  readonly shownPence: Pence;
  /** Findings that stand in the way now. */
  readonly stopping: readonly ClaimFinding[];
}

export interface ApprovalFacts extends DecisionFacts {
  readonly budgetCode: string;
  /** The decider leads or owns the project. */
  readonly ownsProject: boolean;
  /** The project's budget for travel and care has room for this claim. */
  readonly isBudgeted: boolean;
  /** The most one approver decides alone; null: no limit. */
  readonly limitPence: Pence | null;
}

export interface SecondFacts extends ApprovalFacts {
  readonly needsSecond: boolean;
  /** What the first approver signed; null: nobody did. */
  readonly approvedPence: Pence | null;
}

export type DecisionCode =
  | 'claim-not-due'
  | 'claim-findings-open'
  | 'claim-own'
  | 'claim-of-relative'
  | 'claim-hands'
  | 'claim-amount-changed';
export type ApproveCode =
  | DecisionCode
  | 'claim-of-own-project'
  | 'budget-code-missing'
  | 'claim-nothing-to-pay'
  | 'claim-approved-once';
export type SecondCode = ApproveCode | 'second-not-due' | 'claim-sum-moved';

/**
 * What keeps a claim from this decision: stops, and warnings without a reason. A line that is held does not keep the others
 * from being certified; before it is approved it was proved, or refused with a reason.
 */
export const stoppingOf = (assessment: Assessment, step: ApprovalStep): readonly ClaimFinding[] =>
  openFindings(assessment).filter(({ holds }) => step !== 'CERTIFY' || !holds);

/** Whether this person may certify the claim as it is now. */
export function decideCertify(facts: DecisionFacts): Result<'CERTIFIED', DecisionCode> {
  if (nextClaimState(facts.state, 'CERTIFY') === undefined) return notDue(facts.state);
  const apart = checkApart(facts, 'CERTIFY');
  return apart.ok ? checkSum(facts, 'CERTIFIED') : apart;
}

/** Whether this person may approve it, and whether a second approver is needed. */
export function decideApprove(facts: ApprovalFacts): Result<{ readonly needsSecond: boolean }, ApproveCode> {
  if (nextClaimState(facts.state, 'APPROVE') === undefined) return notDue(facts.state);
  if (facts.approverId !== null) return fail('claim-approved-once');
  const allowed = checkApprover(facts, 'APPROVE');
  if (!allowed.ok) return allowed;
  return ok({ needsSecond: needsSecondApprover(facts.acceptedPence, facts.limitPence) });
}

/** Whether this person may be the second approver: another one, of the very same sum. */
export function decideSecond(facts: SecondFacts): Result<'APPROVED', SecondCode> {
  if (nextClaimState(facts.state, 'APPROVE') === undefined) return notDue(facts.state);
  if (!facts.needsSecond || facts.approverId === null) return fail('second-not-due');
  const allowed = checkApprover(facts, 'SECOND_APPROVE');
  if (!allowed.ok) return allowed;
  return facts.approvedPence === facts.acceptedPence ? ok('APPROVED') : fail('claim-sum-moved');
}

function checkApprover(facts: ApprovalFacts, step: ApprovalStep): Result<null, ApproveCode> {
  const apart = checkApart(facts, step);
  if (!apart.ok) return apart;
  const { ownsProject, isBudgeted } = facts;
  if (!mayApprove({ isRelative: false, ownsProject, isBudgeted })) return fail('claim-of-own-project');
  if (!hasText(facts.budgetCode)) return fail('budget-code-missing');
  const sum = checkSum(facts, null);
  if (!sum.ok) return sum;
  return facts.acceptedPence > 0 ? sum : fail('claim-nothing-to-pay');
}

/** Claimant, certifier, approver and second approver are different people, none of them a declared relative. */
function checkApart(facts: DecisionFacts, step: ApprovalStep): Result<null, DecisionCode> {
  const { deciderId, claimantStaffId, certifierId, approverId, relativeIds } = facts;
  if (deciderId === claimantStaffId) return fail('claim-own');
  if (relativeIds.includes(deciderId)) return fail('claim-of-relative');
  if (step === 'CERTIFY') return ok(null);
  const hands = { claimantStaffId, certifierId, approverId: deciderId, preparerId: null, releaserId: null };
  const words = [
    ...checkHands(hands),
    ...(step === 'SECOND_APPROVE' && deciderId === approverId
      ? ['Whoever approved a claim cannot be its second approver.']
      : []),
  ];
  return words[0] === undefined ? ok(null) : fail('claim-hands', { words: words[0] });
}

function checkSum<Value>(
  { stopping, shownPence, acceptedPence }: DecisionFacts,
  value: Value,
): Result<Value, 'claim-findings-open' | 'claim-amount-changed'> {
  const [first] = stopping;
  if (first !== undefined)
    return fail('claim-findings-open', { count: stopping.length, first: `${first.words} ${first.todo}` });
  if (shownPence !== acceptedPence) return fail('claim-amount-changed', { shownPence, acceptedPence });
  return ok(value);
}

const notDue = (state: ClaimState) => fail('claim-not-due', { state });

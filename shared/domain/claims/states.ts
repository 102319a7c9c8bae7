import type { Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';

/** §4.16. The states of a claim. */
export const CLAIM_STATES = [
  'DRAFT',
  'SUBMITTED',
  'QUERIED',
  'CERTIFIED',
  'APPROVED',
  'IN_RUN',
  'PAID',
  'REJECTED',
  'CANCELLED',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export type ClaimAction =
  'SUBMIT' | 'QUERY' | 'CERTIFY' | 'APPROVE' | 'PUT_IN_RUN' | 'PAY' | 'FAIL_PAYMENT' | 'REJECT' | 'CANCEL';

const PATH: Readonly<Record<ClaimState, Partial<Readonly<Record<ClaimAction, ClaimState>>>>> = {
  DRAFT: { SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED' },
  SUBMITTED: { CERTIFY: 'CERTIFIED', QUERY: 'QUERIED', REJECT: 'REJECTED', CANCEL: 'CANCELLED' },
  QUERIED: { SUBMIT: 'SUBMITTED', REJECT: 'REJECTED', CANCEL: 'CANCELLED' },
  CERTIFIED: { APPROVE: 'APPROVED', QUERY: 'QUERIED', REJECT: 'REJECTED', CANCEL: 'CANCELLED' },
  APPROVED: { PUT_IN_RUN: 'IN_RUN', REJECT: 'REJECTED', CANCEL: 'CANCELLED' },
  IN_RUN: { PAY: 'PAID', FAIL_PAYMENT: 'APPROVED' },
  PAID: {},
  REJECTED: {},
  CANCELLED: {},
};

/** §4.16. Where an action leads, or undefined when a claim in this state cannot take it. */
export const nextClaimState = (state: ClaimState, action: ClaimAction): ClaimState | undefined =>
  PATH[state][action];

/** Sending back, refusing and withdrawing are recorded with a reason. */
export const claimNeedsReason = (action: ClaimAction): boolean =>
  action === 'QUERY' || action === 'REJECT' || action === 'CANCEL' || action === 'FAIL_PAYMENT';

/** Who did what with a claim; null: nobody yet. Ids of staff, except the claimant’s own staff id where they have one. */
export interface Hands {
  readonly claimantStaffId: string | null;
  readonly certifierId: string | null;
  readonly approverId: string | null;
  readonly preparerId: string | null;
  readonly releaserId: string | null;
}

const APART: readonly (readonly [keyof Hands, keyof Hands, string])[] = [
  ['claimantStaffId', 'certifierId', 'The person who claims cannot certify the claim.'],
  ['claimantStaffId', 'approverId', 'Nobody approves their own claim.'],
  ['certifierId', 'approverId', 'Whoever certifies a claim cannot approve it.'],
  ['approverId', 'releaserId', 'Whoever approves a claim cannot release its payment.'],
  ['preparerId', 'releaserId', 'Whoever prepares a payment run cannot release it.'],
];

/** Which pairs of hands are one person that must be two; empty when none are. */
export const checkHands = (hands: Hands): readonly string[] =>
  APART.filter(([one, other]) => hands[one] !== null && hands[one] === hands[other]).map(
    ([, , words]) => words,
  );

/** Somebody who declared that the claimant is a relative, or whose own project is over its budget, does not approve. */
export function mayApprove(approver: {
  readonly isRelative: boolean;
  readonly ownsProject: boolean;
  readonly isBudgeted: boolean;
}): boolean {
  return !approver.isRelative && (!approver.ownsProject || approver.isBudgeted);
}

/** Whether one approver is enough for this total. */
export const needsSecondApprover = (totalPence: Pence, limitPence: Pence | null): boolean =>
  limitPence !== null && totalPence > limitPence;

/** The lines that are paid in part without the reason the person is told. */
export const withoutReason = (
  lines: readonly {
    readonly lineId: string;
    readonly claimedPence: Pence;
    readonly acceptedPence: Pence;
    readonly reason: string;
  }[],
): readonly string[] =>
  lines
    .filter(({ claimedPence, acceptedPence, reason }) => acceptedPence < claimedPence && !hasText(reason))
    .map(({ lineId }) => lineId);

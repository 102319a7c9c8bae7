import type { ClaimState } from './states.ts';
import type { ClaimsKind } from './shapes.ts';

const OPEN: readonly ClaimState[] = ['DRAFT', 'QUERIED'];
const BEING_DECIDED: readonly ClaimState[] = ['SUBMITTED', 'CERTIFIED'];

/** What those who certify and approve may still write, while they decide. */
const DECIDING: { readonly [K in ClaimsKind]?: readonly string[] } = {
  claim: ['budgetCode', 'note'],
  claimLine: ['overrideReason', 'allowedPence', 'reducedReason'],
  claimOverride: ['claimId', 'lineId', 'otherLineId', 'rule', 'reason'],
};

/**
 * Whether these answers of a claim, its lines or its receipts may be changed in its state: everything
 * until it is handed in and when it is queried, afterwards only what those who decide write, in the end nothing.
 */
export function mayChangeClaim(kind: ClaimsKind, state: ClaimState, fields: readonly string[]): boolean {
  if (kind === 'attendance' || OPEN.includes(state)) return true;
  const allowed = BEING_DECIDED.includes(state) ? (DECIDING[kind] ?? []) : [];
  return fields.length > 0 && fields.every((field) => allowed.includes(field));
}

import type { ClaimState } from '../../../../shared/domain/claims/states.ts';
import type { Pence } from '../../../../shared/values/money.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import type { ClaimKept } from '../../store/claims.store.ts';

type Kept = ClaimKept;

/** E50. The decision, with its sum; the comment may name the person, so it stays in the decision itself. */
export function noteDecision(
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

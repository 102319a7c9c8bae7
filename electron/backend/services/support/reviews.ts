import { isOpenReview, openReviewOf } from '../../../../shared/domain/duty/reviews.ts';
import type { ReviewCause } from '../../../../shared/domain/duty/lists.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { RowFields } from '../../../../shared/domain/plan/shapes.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import type { Writing } from '../../context.ts';
import { insertRow, listRowsOf, saveRow } from '../../store/plan.store.ts';
import { noteChange } from './plan-changed.ts';
import { stampOf } from './stamp.ts';

/** Asks for a review of the legal duty; false when one for the same cause is still open. */
export function raiseReview(context: Writing, projectId: string, cause: ReviewCause): boolean {
  if (openReviewOf(listRowsOf(context.db, 'reviewTrigger', projectId), cause)) return false;
  const rowId = context.newId();
  const raisedOn = londonDate(context.now);
  const fields: RowFields<'reviewTrigger'> = { ...NEW_ROWS.reviewTrigger, cause, raisedOn };
  insertRow(context.db, { kind: 'reviewTrigger', projectId, rowId }, fields, stampOf(context));
  noteChange(context, projectId, { kind: 'reviewTrigger', recordId: rowId, action: 'create' }, [
    { field: 'cause', before: null, after: cause },
    { field: 'raisedOn', before: null, after: raisedOn },
  ]);
  return true;
}

/** A new assessment answers every open review of its cause. */
export function answerReviews(
  context: Writing,
  projectId: string,
  { cause, why }: { readonly cause: ReviewCause; readonly why: string },
): void {
  const open = listRowsOf(context.db, 'reviewTrigger', projectId).filter(
    (trigger) => trigger.cause === cause && isOpenReview(trigger),
  );
  const after = { answer: 'NEW_ASSESSMENT', answeredOn: londonDate(context.now), reason: why } as const;
  for (const trigger of open) {
    const { id: rowId, version: expectedVersion } = trigger;
    saveRow(context.db, { kind: 'reviewTrigger', rowId, expectedVersion }, after, stampOf(context));
    const changes = (['answer', 'answeredOn', 'reason'] as const)
      .map((field) => ({ field, before: trigger[field], after: after[field] }))
      .filter((change) => change.before !== change.after);
    noteChange(context, projectId, { kind: 'reviewTrigger', recordId: rowId, action: 'change' }, changes);
  }
}

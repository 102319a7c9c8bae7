import { mayTakeBack } from '../../../../shared/domain/claims/return-receipts.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { formatMoney, type Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { appendAudit, type AuditChange } from '../../store/audit.store.ts';
import { findAwaited, insertAdjustment } from '../../store/chasing.store.ts';
import { awaitAgain, findSettledReturn, setGivenUp } from '../../store/return-receipts.store.ts';
import { stampOf } from './stamp.ts';
import { actionOf } from './return-receipt.ts';

interface GivenUp {
  readonly lineId: string;
  readonly reason: string;
  /** What was paid for it is taken back from the next payment. */
  readonly takeBack: boolean;
}

type Refusal = 'receipt-not-awaited' | 'policy-not-found' | 'reason-missing' | 'take-back-not-allowed';

/** Nobody waits for the receipt any more; the claim itself stays as it was. */
export function giveUpReceipt(
  context: Writing,
  { lineId, reason, takeBack }: GivenUp,
): Result<{ readonly paidPence: Pence; readonly adjustedPence: number }, Refusal> {
  const { db, now } = context;
  const line = findAwaited(db, lineId);
  if (!line) return fail('receipt-not-awaited');
  if (!hasText(reason)) return fail('reason-missing');
  const action = actionOf(context, line);
  if (takeBack && action === undefined) return fail('policy-not-found');
  if (takeBack && action !== undefined && !mayTakeBack(action)) return fail('take-back-not-allowed');
  const on = londonDate(now);
  setGivenUp(db, lineId, { on, reason: reason.trim() });
  const adjustedPence = takeBack ? -line.paidPence : 0;
  const about = { ...line, lineId };
  adjust(context, about, {
    amountPence: adjustedPence,
    reason: `The ticket for the way back never came; ${formatMoney(line.paidPence)} was paid for it in advance.`,
  });
  note(context, about, [
    { field: 'returnGivenUpOn', before: null, after: on, personal: false },
    // The words may tell of the person: they stay on the line.
    { field: 'returnGivenUpReason', before: null, after: reason, personal: true },
    ...adjusted(adjustedPence),
  ]);
  return ok({ paidPence: line.paidPence, adjustedPence });
}

/** The receipt is waited for again; what was put right for it is put right back by a line of its own. */
export function awaitReceiptAgain(
  context: Writing,
  { lineId }: { readonly lineId: string },
): Result<{ readonly adjustedPence: number }, 'receipt-still-awaited'> {
  const settled = findSettledReturn(context.db, lineId);
  if (!settled) return fail('receipt-still-awaited');
  awaitAgain(context.db, lineId);
  // Never minus nothing.
  const adjustedPence = 0 - settled.adjustedPence;
  const about = { ...settled, lineId };
  adjust(context, about, {
    amountPence: adjustedPence,
    reason: 'The ticket for the way back is waited for again, so what was put right for it does not count.',
  });
  const { receiptId, givenUpOn } = settled;
  note(context, about, [
    ...(receiptId === null
      ? []
      : [{ field: 'returnReceiptId', before: receiptId, after: null, personal: false }]),
    ...(givenUpOn === null
      ? []
      : [{ field: 'returnGivenUpOn', before: givenUpOn, after: null, personal: false }]),
    ...adjusted(adjustedPence),
  ]);
  return ok({ adjustedPence });
}

interface About {
  readonly lineId: string;
  readonly participantId: string;
  readonly projectId: string;
}

function adjust(
  context: Writing,
  { participantId, lineId }: About,
  { amountPence, reason }: { readonly amountPence: number; readonly reason: string },
): void {
  if (amountPence === 0) return;
  const line = { id: context.newId(), participantId, lineId, amountPence, reason };
  insertAdjustment(context.db, line, stampOf(context));
}

const adjusted = (pence: number): readonly AuditChange[] =>
  pence === 0 ? [] : [{ field: 'adjustment', before: null, after: pence, personal: false }];

const note = (context: Writing, { projectId, lineId }: About, changes: readonly AuditChange[]): void =>
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'change',
      projectId,
      record: 'claim_line',
      recordId: lineId,
    },
    changes,
  );

import { returnVariance } from '../../../../shared/domain/claims/return-receipts.ts';
import type { VarianceAction } from '../../../../shared/domain/policy/lists.ts';
import { policyOn } from '../../../../shared/domain/policy/policy.ts';
import { londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { formatMoney, type Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Reading, Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { findAwaited, insertAdjustment, setReturnReceipt } from '../../store/chasing.store.ts';
import { insertStored } from '../../store/entries.store.ts';
import { listPolicies } from '../../store/policies.store.ts';
import { findFile } from '../../store/vault.store.ts';
import { stampOf } from './stamp.ts';

export interface ReturnReceipt {
  readonly lineId: string;
  readonly fileId: string | null;
  readonly supplier: string;
  readonly datedOn: IsoDate | null;
  readonly receivedOn: IsoDate | null;
  readonly amountPence: Pence;
}

interface Settled {
  readonly receiptId: string;
  readonly action: VarianceAction;
  readonly paidPence: Pence;
  readonly adjustedPence: number;
}

type Refusal = 'receipt-not-awaited' | 'evidence-not-found' | 'receipt-day-wrong' | 'policy-not-found';

/** Keeps the return receipt, and writes down what the policy of the day of travel makes of the difference. */
export function takeReturnReceipt(context: Writing, given: ReturnReceipt): Result<Settled, Refusal> {
  const { db, newId } = context;
  const line = findAwaited(db, given.lineId);
  if (!line) return fail('receipt-not-awaited');
  if (given.fileId !== null && !findFile(db, given.fileId)) return fail('evidence-not-found');
  const today = londonDate(context.now);
  const receivedOn = given.receivedOn ?? today;
  if (receivedOn > today || (given.datedOn !== null && given.datedOn > receivedOn))
    return fail('receipt-day-wrong');
  const action = actionOf(context, line);
  if (action === undefined) return fail('policy-not-found');
  const receiptId = newId();
  const { fileId, supplier, datedOn, amountPence } = given;
  const fields = { claimId: line.claimId, fileId, supplier, datedOn, amountPence, receivedOn };
  insertStored(db, { kind: 'receipt', id: receiptId }, { fields }, stampOf(context));
  setReturnReceipt(db, given.lineId, receiptId);
  const adjustedPence = returnVariance(action, line.paidPence, amountPence);
  if (adjustedPence !== 0) {
    const reason = adjustmentReason(line.paidPence, amountPence);
    const { participantId } = line;
    insertAdjustment(
      db,
      { id: newId(), participantId, lineId: given.lineId, amountPence: adjustedPence, reason },
      stampOf(context),
    );
  }
  note(context, { ...line, lineId: given.lineId, receiptId, adjustedPence });
  return ok({ receiptId, action, paidPence: line.paidPence, adjustedPence });
}

/** What the policy of the day of travel does when a return receipt differs; undefined: none was in force. */
export const actionOf = (
  { db }: Pick<Reading, 'db'>,
  { areaId, travelledOn }: { readonly areaId: string; readonly travelledOn: IsoDate },
): VarianceAction | undefined => policyOn(listPolicies(db, areaId), travelledOn)?.returnVarianceAction;

const adjustmentReason = (paidPence: Pence, receiptPence: Pence): string =>
  `The ticket for the way back cost ${formatMoney(receiptPence)}; ${formatMoney(paidPence)} was paid for it in advance.`;

function note(
  context: Writing,
  about: {
    readonly projectId: string;
    readonly lineId: string;
    readonly receiptId: string;
    readonly adjustedPence: number;
  },
): void {
  const subject = {
    at: context.now,
    whoId: context.me?.id ?? '',
    action: 'change' as const,
    projectId: about.projectId,
    record: 'claim_line',
    recordId: about.lineId,
  };
  appendAudit(context.db, subject, [
    { field: 'returnReceiptId', before: null, after: about.receiptId, personal: false },
    ...(about.adjustedPence === 0
      ? []
      : [{ field: 'adjustment', before: null, after: about.adjustedPence, personal: false }]),
  ]);
}

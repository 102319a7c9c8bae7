import type { Handlers } from '../../../shared/contract/define.ts';
import type { returnReceiptsContract } from '../../../shared/contract/return-receipts.contract.ts';
import { receiptState } from '../../../shared/domain/claims/return-receipts.ts';
import { londonDate, type IsoDate } from '../../../shared/values/dates.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findAwaited } from '../store/chasing.store.ts';
import { listReturns, type ReturnRow } from '../store/return-receipts.store.ts';
import { awaitReceiptAgain, giveUpReceipt } from './support/give-up-receipt.ts';
import { actionOf } from './support/return-receipt.ts';

export const returnReceiptsHandlers: Handlers<typeof returnReceiptsContract, Reading, Writing, Waiting> = {
  'claims.returns': ({ db, now }, { claimId }) => {
    const today = londonDate(now);
    return ok({ returns: listReturns(db, claimId).map((row) => returnOf(row, today)), today });
  },

  'claims.returnPolicy': (context, { lineId }) => {
    const line = findAwaited(context.db, lineId);
    if (!line) return fail('receipt-not-awaited');
    const action = actionOf(context, line);
    return action === undefined ? fail('policy-not-found') : ok({ paidPence: line.paidPence, action });
  },

  'claims.giveUpReceipt': (context, input) => giveUpReceipt(context, input),
  'claims.awaitReceiptAgain': (context, input) => awaitReceiptAgain(context, input),
};

function returnOf({ receiptId, ...row }: ReturnRow, today: IsoDate) {
  // A receipt that came without its day was written down with one: the day is there wherever the receipt is.
  const receivedOn = receiptId === null ? null : (row.receivedOn ?? today);
  const state = row.givenUpOn === null ? receiptState({ dueOn: row.dueOn, receivedOn }, today) : 'GIVEN_UP';
  return { ...row, receivedOn, state } as const;
}

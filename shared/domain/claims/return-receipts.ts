import { addDays, type IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import type { VarianceAction } from '../policy/lists.ts';

/** A reminder goes out a week before a return receipt is due. */
export const REMINDER_DAYS = 7;

export type ReceiptState = 'RECEIVED' | 'WAITING' | 'REMIND' | 'OVERDUE';

/** Where a return receipt stands on a day. Being overdue takes nothing off by itself. */
export function receiptState(
  { dueOn, receivedOn }: { readonly dueOn: IsoDate; readonly receivedOn: IsoDate | null },
  today: IsoDate,
): ReceiptState {
  if (receivedOn !== null) return 'RECEIVED';
  if (today > dueOn) return 'OVERDUE';
  return today >= addDays(dueOn, -REMINDER_DAYS) ? 'REMIND' : 'WAITING';
}

/** What is still to pay (or, below zero, to take back) when the return receipt says another amount. */
export function returnVariance(action: VarianceAction, paidPence: Pence, receiptPence: Pence): number {
  const difference = receiptPence - paidPence;
  switch (action) {
    case 'NONE':
      return 0;
    case 'PAY_EXTRA':
      return Math.max(0, difference);
    case 'ADJUST_BOTH_WAYS':
      return difference;
  }
}

/**
 * Whether what was paid for the way back may be taken back when its receipt never comes. Nothing is ever taken
 * back by itself; a person may decide it only where the area's policy recovers what was paid too much.
 */
export const mayTakeBack = (action: VarianceAction): boolean => action === 'ADJUST_BOTH_WAYS';

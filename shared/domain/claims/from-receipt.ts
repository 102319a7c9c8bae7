import { daysBetween, formatDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import type { ClaimFinding, FinishedLine, Receipt } from './claim.ts';
import { lowered, warn } from './findings.ts';
import type { Judgement, Pots } from './judgement.ts';

/** A receipt counts for the day of travel, one day either way. */
const DAYS_EITHER_WAY = 1;

/** E44. What the receipt says, as far as other lines have left it, and never more than was claimed. */
export function fromReceipt(
  { id, claimedPence: claimed }: { readonly id: string; readonly claimedPence: Pence },
  receipt: Receipt,
  pots: Pots,
): Judgement {
  const left = pots.left(receipt);
  const due = Math.min(claimed, left);
  return {
    claimedPence: claimed,
    duePence: due,
    basis: 'RECEIPT',
    workings: `${formatMoney(due)} by the receipt`,
    findings: due < claimed ? [tooMuch(id, claimed, receipt, left)] : [],
    receiptDueOn: null,
  };
}

/** The receipt is the most that can be paid, once. */
function tooMuch(id: string, claimed: Pence, receipt: Receipt, left: Pence): ClaimFinding {
  const amount = formatMoney(receipt.amountPence);
  if (left === receipt.amountPence)
    return lowered(
      'R-096',
      id,
      `The receipt is for ${amount}, less than the ${formatMoney(claimed)} claimed.`,
    );
  const words = `The receipt for ${amount} pays for other lines of this claim too. It is counted once, so ${formatMoney(left)} of it is left.`;
  return lowered('R-092', id, words);
}

/** The receipt is from the day of travel, or the day before or after. */
export function checkReceiptDate(line: FinishedLine, { date }: Receipt): readonly ClaimFinding[] {
  if (date === null) {
    const told = {
      words: 'The receipt has no date.',
      todo: 'Fill in its date, or say how you know the day.',
    };
    return [warn('R-097', line.id, told)];
  }
  if (Math.abs(daysBetween(line.on, date)) <= DAYS_EITHER_WAY) return [];
  const what = line.kind === 'TRAVEL' ? 'the journey was' : 'the cost was';
  const words = `The receipt is from ${formatDate(date)}, ${what} on ${formatDate(line.on)}.`;
  return [warn('R-097', line.id, { words, todo: 'Check the dates, or say why they differ.' })];
}

import { formatDate } from '../../values/dates.ts';
import { formatMoney, type Pence } from '../../values/money.ts';
import { hasText } from '../../values/text.ts';
import { isMileageMode } from '../policy/lists.ts';
import {
  areAmountsNear,
  areMilesNear,
  arePlacesApart,
  isExactly,
  isNearInTime,
  isOneReceipt,
  isSameActivity,
  isSameClaim,
  isSameFile,
  legsMeet,
  type Placed,
} from './alike.ts';
import type { CareLine, ClaimFinding, FinishedLine, TravelLine } from './claim.ts';
import { careAmount } from './costs.ts';
import { byApprover, hold, warn } from './findings.ts';

/** One cost of one person on two lines. */
export function sameCost(one: Placed, other: Placed): ClaimFinding | undefined {
  const words = whySameCost(one, other);
  return words === undefined ? undefined : costTwice(one, other, words);
}

function whySameCost(one: Placed, other: Placed): string | undefined {
  const [a, b] = [one.line.receipt, other.line.receipt];
  if (isSameFile(a, b)) return 'The same file is the receipt of another line.';
  if (!isExactly(a, b) && !isNearInTime(one, other)) return undefined;
  if (mayBeOneTicket(one, other)) return receiptWords(one);
  if (isSameClaim(one, other) || isOtherWay(one, other)) return undefined;
  return isSameDayCost(one.line, other.line)
    ? 'The same cost of the same day is on another claim.'
    : undefined;
}

/** Two receipts that may be one; the way there and the way back only where they are exactly alike, on two claims. */
function mayBeOneTicket(one: Placed, other: Placed): boolean {
  if (one.line.kind !== other.line.kind || !isOneReceipt(one, other)) return false;
  if (isSameClaim(one, other)) return one.line.kind !== 'TRAVEL';
  return !isOtherWay(one, other) || one.line.receipt?.amountPence === other.line.receipt?.amountPence;
}

/** The way there on one claim and the way back on the other, for one activity: alike, and still two tickets. */
const isOtherWay = (one: Placed, other: Placed): boolean =>
  one.line.kind === 'TRAVEL' &&
  other.line.kind === 'TRAVEL' &&
  isSameActivity(one, other) &&
  !legsMeet(one.line, other.line);

/** Two claims for one day with the same drive, the same care, or the same sum where there is no receipt to compare. */
function isSameDayCost(a: FinishedLine, b: FinishedLine): boolean {
  if (a.on !== b.on) return false;
  if (a.kind === 'CARE' && b.kind === 'CARE') return areAmountsNear(costOf(a), costOf(b));
  if (a.kind === 'TRAVEL' && b.kind === 'TRAVEL') return isSameRide(a, b);
  return a.kind === b.kind && isSameSum(a, b);
}

const costOf = (care: CareLine): Pence => care.claimedPence ?? careAmount(care, { careHourlyCapPence: null });

function isSameRide(a: TravelLine, b: TravelLine): boolean {
  if (a.mode !== b.mode || !legsMeet(a, b)) return false;
  return isMileageMode(a.mode)
    ? areMilesNear(a, b) && !arePlacesApart(a.toPlace, b.toPlace)
    : isSameSum(a, b);
}

const isSameSum = (a: FinishedLine, b: FinishedLine): boolean =>
  (a.receipt === null || b.receipt === null) &&
  a.claimedPence !== null &&
  a.claimedPence > 0 &&
  a.claimedPence === b.claimedPence;

/** R-127 where the projects differ: an approver may let it pass, because two fares of one day can be alike. */
export function costTwice(one: Placed, other: Placed, words: string): ClaimFinding {
  const { id } = one.line;
  if (one.claim.projectId === other.claim.projectId)
    return warn('R-125', id, { words, todo: 'Compare the two, and say why both count.' });
  const todo = 'Keep it on one project only, or an approver says why both count.';
  return byApprover(hold('R-127', id, { words: `${words} That one is for another project.`, todo }));
}

/** `A receipt like this one (Wold Buses, £2.75, 3 June 2026)` with where the other one is. */
export function receiptWords({ line: { receipt } }: Placed, where = 'is claimed already'): string {
  const parts = [
    ...(hasText(receipt?.supplier) ? [receipt.supplier.trim()] : []),
    ...(receipt ? [formatMoney(receipt.amountPence)] : []),
    ...(receipt?.date ? [formatDate(receipt.date)] : []),
  ];
  return `A receipt like this one (${parts.join(', ')}) ${where}.`;
}

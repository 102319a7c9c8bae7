import { daysBetween, type IsoDate } from '../../values/dates.ts';
import type { Claim, FinishedLine, Receipt, TravelLine } from './claim.ts';
import { isNamed, isSameSupplier } from './supplier.ts';

/** How far back and ahead look-alikes that are not exactly alike are looked for. */
export const LOOK_BACK_DAYS = 90;
/** Amounts this close may be one amount typed twice. */
const NEAR_PENCE = 5;
/** Miles this close, in tenths of a mile for one way, may be one drive. */
const NEAR_TENTHS = 2;
/** A line with the claim it is on. */
export interface Placed {
  readonly claim: Claim;
  readonly line: FinishedLine;
}

export const isSamePerson = (one: Placed, other: Placed): boolean =>
  one.claim.participantId === other.claim.participantId;
export const isSameActivity = (one: Placed, other: Placed): boolean =>
  one.claim.activityId === other.claim.activityId;
export const isSameClaim = (one: Placed, other: Placed): boolean => one.claim.id === other.claim.id;
/** Within the days in which look-alikes count. */
export const isNearInTime = (one: Placed, other: Placed): boolean =>
  Math.abs(daysBetween(one.line.on, other.line.on)) <= LOOK_BACK_DAYS;

/** A ticket for both ways covers each of them. */
export const legsMeet = (one: TravelLine, other: TravelLine): boolean =>
  one.leg === other.leg || one.leg === 'BOTH_LEGS' || other.leg === 'BOTH_LEGS';

/** The very same file, kept as two receipts. */
export const isSameFile = (a: Receipt | null, b: Receipt | null): boolean =>
  a !== null && b !== null && a.id !== b.id && a.fileHash !== null && a.fileHash === b.fileHash;

/** The same firm, day and amount. */
export const isExactly = (a: Receipt | null, b: Receipt | null): boolean =>
  a !== null &&
  b !== null &&
  a.id !== b.id &&
  a.date !== null &&
  a.date === b.date &&
  a.amountPence === b.amountPence &&
  isNamed(a.supplier) &&
  isSameSupplier(a.supplier, b.supplier);

/** Two places that are both named and are not the same, written as people write them. */
export const arePlacesApart = (one: string, other: string): boolean =>
  isNamed(one) && isNamed(other) && !isSameSupplier(one, other);

/** Miles of one way, in tenths. */
export const oneWay = ({ tenths, leg }: TravelLine): number => (leg === 'BOTH_LEGS' ? tenths / 2 : tenths);
export const areMilesNear = (one: TravelLine, other: TravelLine): boolean =>
  Math.abs(oneWay(one) - oneWay(other)) <= NEAR_TENTHS;

/** Equal, or a few pence apart, or with two neighbouring digits the wrong way round. */
export function areAmountsNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR_PENCE || isSwapped(String(a), String(b));
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const wrong = Array.from(a, (digit, index) => (digit === b[index] ? -1 : index)).filter((at) => at >= 0);
  const [first, second] = wrong;
  if (wrong.length !== 2 || first === undefined || second !== first + 1) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** The date with day and month the wrong way round: 3 June for 6 March. */
const turned = (date: IsoDate): string => `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`;

/**
 * Whether two receipts of one person may be one: about the same amount from about the same firm, and of the same day.
 * Another day counts only where a date is missing or is not the day of its own line (a slip of the finger), or where both are
 * for one activity; a regular fare to regular meetings is no look-alike.
 */
export function isOneReceipt(one: Placed, other: Placed): boolean {
  const [a, b] = [one.line.receipt, other.line.receipt];
  if (!a || !b || a.id === b.id || !isFromOneFirm(a, b)) return false;
  if (a.date !== null && a.date === b.date) return areAmountsNear(a.amountPence, b.amountPence);
  return a.amountPence === b.amountPence && mayBeOneDay(one, other);
}

const isFromOneFirm = (a: Receipt, b: Receipt): boolean =>
  !isNamed(a.supplier) || !isNamed(b.supplier) || isSameSupplier(a.supplier, b.supplier);

function mayBeOneDay(one: Placed, other: Placed): boolean {
  const [a, b] = [one.line.receipt?.date ?? null, other.line.receipt?.date ?? null];
  if (a === null || b === null) return one.line.on === other.line.on || isSameActivity(one, other);
  const isSlip = a !== one.line.on || b !== other.line.on;
  const isClose = Math.abs(daysBetween(a, b)) <= 1 || turned(a) === b;
  return isClose && (isSlip || isSameActivity(one, other));
}

import {
  areMilesNear,
  arePlacesApart,
  isExactly,
  isSameActivity,
  isSameFile,
  legsMeet,
  oneWay,
  type Placed,
} from './alike.ts';
import type { ClaimFinding, TravelLine } from './claim.ts';
import { prompt, warn } from './findings.ts';
import { costTwice, receiptWords } from './same-cost.ts';
import { isNamed, isSameSupplier } from './supplier.ts';

/** One receipt or one car on the claims of two people. */
export function twoPeople(one: Placed, other: Placed): ClaimFinding | undefined {
  if (isSameFile(one.line.receipt, other.line.receipt))
    return costTwice(one, other, 'The same file is the receipt of another person’s line.');
  if (isSharedCar(one, other))
    return isRound(one.line)
      ? prompt('R-126', one.line.id, SHARED_CAR)
      : warn('R-126', one.line.id, SHARED_CAR);
  if (one.line.kind !== other.line.kind || !isExactly(one.line.receipt, other.line.receipt)) return undefined;
  const words = receiptWords(one, 'is on another person’s claim');
  const told = { words, todo: 'Compare the two, and say why both count.' };
  return isOnePrice(one) ? prompt('R-125', one.line.id, told) : warn('R-125', one.line.id, told);
}

/** Many people pay one price for a bus, a train or a car park; not for a taxi or for care. */
const isOnePrice = ({ line }: Placed): boolean =>
  line.kind !== 'CARE' && !(line.kind === 'TRAVEL' && line.mode === 'TAXI');

const SHARED_CAR = {
  words: 'Two people claim the same miles by car on the same day.',
  todo: 'If they shared a car, one claims the miles and the other is a passenger.',
};

/** Two people, one day, one activity, the same miles by car, and not from two different places. */
function isSharedCar(one: Placed, other: Placed): boolean {
  const [a, b] = [one.line, other.line];
  if (a.kind !== 'TRAVEL' || b.kind !== 'TRAVEL' || a.mode !== 'CAR' || b.mode !== 'CAR') return false;
  if (!isSameActivity(one, other) || a.on !== b.on || !legsMeet(a, b)) return false;
  if (arePlacesApart(a.fromPlace, b.fromPlace)) return false;
  return oneWay(a) === oneWay(b) || (isSameStart(a, b) && areMilesNear(a, b));
}

/** Both say the same place, and more than that it was their home. */
const isSameStart = (a: TravelLine, b: TravelLine): boolean =>
  isNamed(a.fromPlace) && !/^\s*home\s*$/i.test(a.fromPlace) && isSameSupplier(a.fromPlace, b.fromPlace);

/** Ten miles, in tenths. A round figure below it is a guess many people make. */
const SHORT_TENTHS = 100;
const isRound = (line: Placed['line']): boolean =>
  line.kind === 'TRAVEL' && line.tenths % 10 === 0 && oneWay(line) < SHORT_TENTHS;

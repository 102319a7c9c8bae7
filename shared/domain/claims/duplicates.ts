import { daysBetween } from '../../values/dates.ts';
import type { Claim, ClaimFinding, FinishedLine, TravelLine } from './claim.ts';
import { hold, warn } from './findings.ts';

/** How far back look-alikes are looked for. */
export const LOOK_BACK_DAYS = 90;

/** Two lines that may be one cost. */
export interface Twin {
  readonly finding: ClaimFinding;
  /** The other line, to show beside this one. */
  readonly other: { readonly claimId: string; readonly lineId: string };
}

interface Placed {
  readonly claim: Claim;
  readonly line: FinishedLine;
}

/** The lines of a claim that look like a line of it or of another claim, the strongest reason first. */
export function findTwins(claim: Claim, others: readonly Claim[]): readonly Twin[] {
  const mine = placed([claim]);
  const theirs = placed(others.filter(({ id }) => id !== claim.id));
  return mine.flatMap((one, index) =>
    [...mine.slice(0, index), ...theirs].flatMap((other) => {
      const finding = twinFinding(one, other);
      return finding ? [{ finding, other: { claimId: other.claim.id, lineId: other.line.id } }] : [];
    }),
  );
}

const placed = (claims: readonly Claim[]): readonly Placed[] =>
  claims.flatMap((claim) =>
    claim.lines.flatMap((line) => (line.kind === 'UNFINISHED' ? [] : [{ claim, line }])),
  );

function twinFinding(one: Placed, other: Placed): ClaimFinding | undefined {
  const reason = reasonOf(one, other);
  return reason && { ...reason, lineId: one.line.id };
}

type Reason = ClaimFinding;

function reasonOf(one: Placed, other: Placed): Reason | undefined {
  if (isSameLeg(one, other)) return SAME_LEG;
  if (isSameReceipt(one, other))
    return one.claim.projectId === other.claim.projectId ? SAME_RECEIPT : OTHER_PROJECT;
  return isSharedCar(one, other) ? SHARED_CAR : undefined;
}

const SAME_LEG: Reason = hold('R-124', '', {
  words: 'The same leg of this journey is claimed already.',
  todo: 'Take one of the two off.',
});
const SAME_RECEIPT: Reason = warn('R-125', '', {
  words: 'This receipt looks like one that was claimed already.',
  todo: 'Compare the two, and say why both count.',
});
const SHARED_CAR: Reason = warn('R-126', '', {
  words: 'Two people claim the same miles by car on the same day.',
  todo: 'If they shared a car, one claims the miles and the other is a passenger.',
});
const OTHER_PROJECT: Reason = hold('R-127', '', {
  words: 'The same cost is claimed for another project.',
  todo: 'Keep it on one project only.',
});

/** The same person, day, leg and activity. A ticket for both legs covers each of them. */
function isSameLeg(one: Placed, other: Placed): boolean {
  if (one.line.kind !== 'TRAVEL' || other.line.kind !== 'TRAVEL') return false;
  const isSamePlace =
    one.claim.participantId === other.claim.participantId &&
    one.claim.activityId === other.claim.activityId &&
    one.line.on === other.line.on;
  return isSamePlace && one.line.mode === other.line.mode && legsMeet(one.line, other.line);
}

const legsMeet = (one: TravelLine, other: TravelLine): boolean =>
  one.leg === other.leg || one.leg === 'BOTH_LEGS' || other.leg === 'BOTH_LEGS';

/** The same file; or the same supplier, day and amount within the last months. One receipt may cover lines of one claim. */
function isSameReceipt(one: Placed, other: Placed): boolean {
  const [a, b] = [one.line.receipt, other.line.receipt];
  if (!a || !b || a.id === b.id) return false;
  if (a.fileHash !== null && a.fileHash === b.fileHash) return true;
  const isLookAlike =
    a.amountPence === b.amountPence &&
    a.date === b.date &&
    a.supplier.trim().toLowerCase() === b.supplier.trim().toLowerCase();
  return isLookAlike && Math.abs(daysBetween(one.line.on, other.line.on)) <= LOOK_BACK_DAYS;
}

/** Two people, one day, one activity, the same miles by car. */
const isSharedCar = (one: Placed, other: Placed): boolean =>
  one.line.kind === 'TRAVEL' &&
  other.line.kind === 'TRAVEL' &&
  one.line.mode === 'CAR' &&
  other.line.mode === 'CAR' &&
  one.claim.participantId !== other.claim.participantId &&
  one.claim.activityId === other.claim.activityId &&
  one.line.on === other.line.on &&
  one.line.tenths === other.line.tenths;

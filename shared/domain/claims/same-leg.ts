import { isMileageMode } from '../policy/lists.ts';
import { arePlacesApart, legsMeet, type Placed } from './alike.ts';
import type { ClaimFinding, TravelLine } from './claim.ts';
import { hold, warn } from './findings.ts';

/** The same person, day, leg and activity. */
export function sameLeg({ claim, line: a }: Placed, other: Placed): ClaimFinding | undefined {
  const { line: b } = other;
  if (a.kind !== 'TRAVEL' || b.kind !== 'TRAVEL' || !legsMeet(a, b)) return undefined;
  if (claim.activityId !== other.claim.activityId) return undefined;
  if (a.mode !== b.mode)
    return claim.id !== other.claim.id && isBothPaid(a, b) ? warn('R-124', a.id, OTHER_MODE) : undefined;
  if (a.on === b.on) {
    const isChange = arePlacesApart(a.fromPlace, b.fromPlace) && arePlacesApart(a.toPlace, b.toPlace);
    return isChange ? warn('R-124', a.id, CHANGED) : hold('R-124', a.id, TWICE);
  }
  const isOneDay = claim.activity.endsOn === null && a.leg === b.leg;
  return isOneDay && isSameSum(a, b) ? warn('R-124', a.id, OTHER_DAY) : undefined;
}

/** On one day, and neither of them walked. */
const isBothPaid = (a: TravelLine, b: TravelLine): boolean =>
  a.on === b.on && a.mode !== 'WALK' && b.mode !== 'WALK';

const isSameSum = (a: TravelLine, b: TravelLine): boolean =>
  isMileageMode(a.mode) ? a.tenths === b.tenths : a.claimedPence === b.claimedPence;

const TWICE = { words: 'The same leg of this journey is claimed already.', todo: 'Take one of the two off.' };
const CHANGED = {
  words: 'Two lines are for the same leg, between other places.',
  todo: 'Say why it took both, for instance a change of buses.',
};
const OTHER_MODE = {
  words: 'The same leg is claimed on another claim, by another way of travel.',
  todo: 'Say why it took both, or take one off.',
};
const OTHER_DAY = {
  words: 'The same leg is claimed for another day too, and the activity was on one day.',
  todo: 'Check the dates, or say why there were two journeys.',
};

import type { Words } from '../plan/lists.ts';

/** The four corners of the map, in the order D01 §7 and D05 print them. */
export const QUADRANTS = ['PRIORITISE', 'TELL_AND_WATCH', 'KEEP_UPDATED', 'MONITOR'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** E12. The steps of influence and of interest. */
export const STEPS = [1, 2, 3, 4, 5] as const;
/** E12. From this step on influence or interest is high. */
export const HIGH_FROM = 3;

/** A place on the map, 1 to 5 each way; null while it is not given. */
export interface Standing {
  readonly influence: number | null;
  readonly interest: number | null;
}

/** A place on the map of which both are given. */
export interface Place {
  readonly influence: number;
  readonly interest: number;
}

/** True for 3, 4 and 5. */
export const isHigh = (step: number): boolean => step >= HIGH_FROM;

/** Whether a stakeholder has a place on the map: half a place is none. */
export const isPlaced = <S extends Standing>(standing: S | undefined): standing is S & Place =>
  standing !== undefined && standing.influence !== null && standing.interest !== null;

/** The corner of the map a place lies in. */
export function quadrantOf({ influence, interest }: Place): Quadrant {
  if (isHigh(influence)) return isHigh(interest) ? 'PRIORITISE' : 'TELL_AND_WATCH';
  return isHigh(interest) ? 'KEEP_UPDATED' : 'MONITOR';
}

/** What to do about those in each corner. */
export const STRATEGY_WORDS: Words<Quadrant> = {
  PRIORITISE: 'Prioritise; arrange activities directly with them',
  TELL_AND_WATCH: 'Tell them about general opportunities; watch for requests',
  KEEP_UPDATED: 'Keep updated on progress and opportunities',
  MONITOR: 'Monitor; watch for requests',
};

/** The strategy in one or two words, for the map and for tags. */
export const STRATEGY_SHORT: Words<Quadrant> = {
  PRIORITISE: 'Prioritise',
  TELL_AND_WATCH: 'Tell and watch',
  KEEP_UPDATED: 'Keep updated',
  MONITOR: 'Monitor',
};

/** What each corner is made of. */
export const QUADRANT_WORDS: Words<Quadrant> = {
  PRIORITISE: 'High influence, high interest',
  TELL_AND_WATCH: 'High influence, low interest',
  KEEP_UPDATED: 'Low influence, high interest',
  MONITOR: 'Low influence, low interest',
};

/** D05 §4. The heading of each corner’s table. */
export const QUADRANT_HEADINGS: Words<Quadrant> = {
  PRIORITISE: 'High influence, high interest – prioritise and arrange direct engagement',
  TELL_AND_WATCH: 'High influence, low interest – make aware of opportunities, watch for requests',
  KEEP_UPDATED: 'Low influence, high interest – keep up to date',
  MONITOR: 'Low influence, low interest – monitor',
};

/** `Influence 4 (high), interest 2 (low)`: a place in words. */
export const placeWords = ({ influence, interest }: Place): string =>
  `Influence ${influence} (${isHigh(influence) ? 'high' : 'low'}), interest ${interest} (${isHigh(interest) ? 'high' : 'low'})`;

import type { EqualityHeaderFacts, Facts } from '../../facts.ts';
import type { Block } from '../../model.ts';
import { flow } from '../../parts.ts';
import { hasWords, paras, say } from '../../words.ts';

/** Everything D04 is made from. */
export type D04Facts = Pick<Facts, 'area' | 'plan' | 'equality' | 'insight' | 'activities' | 'themes'>;

/** A section of D04. */
export type Section = (facts: D04Facts) => readonly Block[];

/** E09. Until a screening says otherwise, everything in the assessment is needed. */
export const isFull = ({ screeningOutcome }: EqualityHeaderFacts): boolean =>
  screeningOutcome === null || screeningOutcome === 'FULL';

/**
 * §3.0. What stands in a section of an assessment that is not needed and where nothing was written: `Not applicable`
 * with the reason given at the screening.
 */
export function notApplicable({ screeningReason }: EqualityHeaderFacts): readonly Block[] {
  const [first, ...rest] = paras(screeningReason);
  if (!first || !hasWords(screeningReason)) return flow(say('None recorded'));
  return flow([{ runs: [{ text: 'Not applicable – ' }, ...first.runs] }, ...rest]);
}

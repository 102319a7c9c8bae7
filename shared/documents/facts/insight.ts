import type { IsoDate } from '../../values/dates.ts';

type YesNo = 'YES' | 'NO' | null;

/** E08. What is already known. */
export interface InsightFacts {
  readonly sources: readonly InsightSourceFacts[];
  /** Why no further engagement is needed; empty where it is. */
  readonly noFurtherReason: string;
}

export interface InsightSourceFacts {
  /** Id of the project's row, so that a mark leads to it. */
  readonly id: string;
  readonly title: string;
  readonly typeWords: string;
  readonly dateGathered: IsoDate | null;
  readonly whatItSays: string;
  readonly groupsHeard: readonly string[];
  readonly gaps: string;
  readonly stillRelevant: YesNo;
  /** `National` or `Regional`; empty for a local source. */
  readonly widerReach: string;
  readonly validatedLocally: YesNo;
  /** The seven answers about an earlier exercise, in order; null when it is not one (E08 is_prior_exercise). */
  readonly priorAnswers: readonly string[] | null;
}

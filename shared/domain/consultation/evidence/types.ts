import type { IsoDate } from '../../../values/dates.ts';
import type { FieldKey, PlanRecords, PlanRows } from '../../plan/shapes.ts';

/** What a dated record says about one of the four tests: it is met, it is not, or nobody knows yet. */
export interface EvidenceLine {
  readonly state: 'met' | 'notMet' | 'notKnown';
  /** `The decision is on 17 December 2026, 23 days after the consultation closes.` */
  readonly text: string;
  /** Where it is settled: `consultation.closes`, `rows.milestone`. */
  readonly link: string;
}

/** One of the four tests of a fair consultation. */
export interface GunningPrinciple {
  readonly number: 1 | 2 | 3 | 4;
  /** `Still open to change`. */
  readonly name: string;
  /** What the court asks, in one sentence. */
  readonly test: string;
  /** Our own answer in words; empty while there is none. */
  readonly answer: string;
  readonly answerKey: FieldKey;
  readonly evidence: readonly EvidenceLine[];
}

export interface Gunning {
  /** No formal consultation is planned: the four tests are advice only. */
  readonly isAdvice: boolean;
  readonly principles: readonly [GunningPrinciple, GunningPrinciple, GunningPrinciple, GunningPrinciple];
}

/** The dated records the evidence is read from. */
export interface GunningFacts {
  readonly records: Pick<PlanRecords, 'project' | 'consultation'>;
  readonly rows: Pick<PlanRows, 'milestone' | 'theme'>;
  readonly today: IsoDate;
}

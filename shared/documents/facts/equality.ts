import type { Band, GroupCode } from '../../domain/equality/groups.ts';
import type {
  EiaDecision,
  Impact,
  PsedAim,
  Relevance,
  ScreeningOutcome,
} from '../../domain/equality/lists.ts';
import type { IsoDate } from '../../values/dates.ts';

type YesNo = 'YES' | 'NO' | null;

/** E09 and E10. The equality impact assessment. */
export interface EqualityFacts {
  readonly header: EqualityHeaderFacts;
  readonly groups: readonly EqualityGroupFacts[];
  /** D04 §2. */
  readonly previous: readonly EqualityPreviousFacts[];
  /** D04 §10. */
  readonly actions: readonly EqualityActionFacts[];
  /** D04 §5. */
  readonly evidence: readonly EqualityEvidenceFacts[];
}

export interface EqualityHeaderFacts {
  readonly title: string;
  readonly eiaRef: string;
  readonly team: string;
  readonly focus: string;
  readonly screeningNeeded: YesNo;
  readonly screeningOutcome: ScreeningOutcome | null;
  readonly screeningReason: string;
  readonly intendedOutcomes: string;
  readonly howAchieved: string;
  readonly whoAffected: string;
  readonly psedEliminate: string;
  readonly psedAdvance: string;
  readonly psedFoster: string;
  /** Access to care and health, for people who have less of it. */
  readonly healthInequalities: string;
  readonly inequalityOutcomes: string;
  readonly core20Note: string;
  readonly overallImpact: string;
  readonly cumulativeImpact: string;
  readonly decision: EiaDecision | null;
  readonly decisionReason: string;
  /** Where the integrated impact assessment is, if there is one. */
  readonly iiaLink: string;
  /** Names of staff with job title and team; empty while nobody is chosen. */
  readonly assessor: string;
  readonly date: IsoDate | null;
  readonly equalityReviewer: string;
  readonly equalityReviewedOn: IsoDate | null;
  readonly signedOffBy: string;
  readonly signedOffOn: IsoDate | null;
  readonly reviewDate: IsoDate | null;
}

export interface EqualityGroupFacts {
  /** Id of the group's row; empty for a characteristic that has none yet. */
  readonly id: string;
  readonly code: GroupCode;
  readonly name: string;
  readonly band: Band;
  readonly relevance: Relevance | null;
  readonly whatWeKnow: string;
  readonly noEvidenceReason: string;
  readonly haveFeedback: YesNo;
  readonly feedbackSummary: string;
  /** Titles and words of themes that were tagged with this group. */
  readonly themes: readonly string[];
  readonly effect: Impact | null;
  readonly impactNote: string;
  readonly mitigation: string;
  /** R-020, with a person's own view where one is recorded. */
  readonly furtherEngagement: YesNo;
  readonly furtherEngagementWhy: string;
  /** The aims of the equality duty that our answer serves (D04 §4). */
  readonly psedAims: readonly PsedAim[];
  readonly activities: readonly GapActivityFacts[];
  readonly howHeard: string;
  /** D05 §6. */
  readonly noReachReason: string;
}

/** An activity that will hear from a group. */
export interface GapActivityFacts {
  readonly title: string;
  readonly how: string;
  readonly by: IsoDate | null;
  readonly owner: string;
}

export interface EqualityPreviousFacts {
  readonly planned: string;
  readonly improved: string;
  readonly outcome: string;
}

export interface EqualityActionFacts {
  readonly id: string;
  readonly effectAndGroup: string;
  readonly action: string;
  readonly expectedOutcome: string;
  readonly measure: string;
  readonly due: IsoDate | null;
  readonly owner: string;
}

export interface EqualityEvidenceFacts {
  /** Id of the source's row in this project. */
  readonly id: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly gaps: string;
  /** Titles of the activities of the groups that rest on this source. */
  readonly activities: readonly string[];
}

import type { Area, Staff } from '../domain/setup/shapes.ts';
import type { PlanRecords, PlanRows } from '../domain/plan/shapes.ts';
import type { ProjectHead } from '../domain/projects/shapes.ts';
import type { IsoDate } from '../values/dates.ts';

/**
 * What documents are made from. A definition names the sources it needs and receives exactly those keys;
 * each source is one loader in electron/backend/documents/sources/. Facts are plain data.
 */
export interface Facts {
  readonly area: Area;
  readonly plan: PlanFacts;
  readonly history: readonly VersionFacts[];
  /** The five below belong to records that come with later work; their loaders give empty facts until then. */
  readonly insight: InsightFacts;
  readonly equality: EqualityFacts;
  readonly stakeholders: StakeholderFacts;
  readonly activities: readonly ActivityFacts[];
  readonly consultation: ConsultationFacts | null;
}

export type SourceName = keyof Facts;

export interface PlanFacts {
  readonly head: Pick<ProjectHead, 'id' | 'reference' | 'status'>;
  readonly records: PlanRecords;
  readonly rows: PlanRows;
  /** Every member of staff a record points to, by id. */
  readonly staff: Readonly<Record<string, Staff>>;
}

/** One line of the version history in §18 of D01. */
export interface VersionFacts {
  readonly version: number;
  /** ISO date the version was first exported. */
  readonly date: IsoDate;
  readonly by: string;
  readonly status: 'draft' | 'final';
}

/** E08. */
export interface InsightFacts {
  readonly sources: readonly InsightSourceFacts[];
}
export interface InsightSourceFacts {
  readonly title: string;
  readonly typeWords: string;
  readonly dateGathered: IsoDate | null;
  readonly whatItSays: string;
  readonly groupsHeard: readonly string[];
  readonly gaps: string;
  /** The seven answers about an earlier exercise, in order; null when it is not one (E08 is_prior_exercise). */
  readonly priorAnswers: readonly string[] | null;
}

/** E09 and E10. */
export interface EqualityFacts {
  readonly header: EqualityHeaderFacts | null;
  readonly groups: readonly EqualityGroupFacts[];
  /** E09 actions, for the appendix (D04 §10). */
  readonly actions?: readonly EqualityActionFacts[];
}
export interface EqualityActionFacts {
  readonly effectAndGroup: string;
  readonly action: string;
  readonly expectedOutcome: string;
  readonly measure: string;
  readonly due: IsoDate | null;
  readonly owner: string;
}
export interface EqualityHeaderFacts {
  readonly eiaRef: string;
  readonly psedEliminate: string;
  readonly psedAdvance: string;
  readonly psedFoster: string;
  readonly healthInequalities: string;
  readonly overallImpact: string;
  readonly assessor: string;
  readonly date: IsoDate | null;
  readonly reviewDate: IsoDate | null;
}
export type EqualityBand = 'PROTECTED' | 'CARERS' | 'INCLUSION' | 'CORE20PLUS5' | 'LOCAL';
export type EqualityEffect = 'POSITIVE' | 'NEGATIVE' | 'BOTH' | 'NEUTRAL' | 'UNKNOWN';
export interface EqualityGroupFacts {
  readonly name: string;
  readonly band: EqualityBand;
  readonly relevance: 'HIGH' | 'MEDIUM' | 'LOW' | 'NONE' | 'UNKNOWN' | null;
  readonly whatWeKnow: string;
  readonly noEvidenceReason: string;
  readonly feedbackSummary: string;
  readonly effect: EqualityEffect | null;
  readonly impactNote: string;
  readonly mitigation: string;
  readonly furtherEngagement: 'YES' | 'NO' | null;
  readonly furtherEngagementWhy: string;
  /** The aims of the equality duty that our answer serves, for the appendix (D04 §4). */
  readonly psedAims?: readonly ('ELIMINATE' | 'ADVANCE' | 'FOSTER')[];
  readonly activities: readonly {
    readonly title: string;
    readonly how: string;
    readonly by: IsoDate | null;
    readonly owner: string;
  }[];
}

/** E12 and E13. */
export interface StakeholderFacts {
  readonly placed: readonly {
    readonly name: string;
    readonly groupType: string;
    readonly interest: 'LOW' | 'HIGH' | null;
    readonly influence: 'LOW' | 'HIGH' | null;
    readonly howAndWhen: string;
    readonly usedFor: readonly string[];
  }[];
  /** §7b: how each named kind of body is engaged, or why not. */
  readonly bodies: readonly { readonly body: string; readonly how: string }[];
}

/** E16 and E17. */
export interface ActivityFacts {
  readonly title: string;
  readonly method: string;
  readonly groups: readonly string[];
  readonly place: string;
  readonly date: IsoDate | null;
  readonly closingDate: IsoDate | null;
  readonly numberExpected: number | null;
  readonly formats: readonly string[];
  readonly accessNote: string;
  readonly offer: string;
  readonly questions: readonly string[];
  /** The twelve-item group checklist, or null where it does not apply. */
  readonly checklist:
    | readonly {
        readonly item: string;
        readonly state: 'YES' | 'NO' | 'NOT_APPLICABLE' | 'UNANSWERED';
        readonly note: string;
      }[]
    | null;
}

/** E40 gunning. */
export interface ConsultationFacts {
  readonly opens: IsoDate | null;
  readonly closes: IsoDate | null;
  readonly gunning: readonly {
    readonly principle: string;
    readonly answer: string;
    readonly evidence: string;
  }[];
}

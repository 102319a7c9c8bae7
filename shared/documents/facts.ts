import type { Method } from '../domain/activities/lists.ts';
import type { PlanRecords, PlanRows } from '../domain/plan/shapes.ts';
import type { RecognitionUnit } from '../domain/policy/recognition-lists.ts';
import type { ProjectHead } from '../domain/projects/shapes.ts';
import type { Area, Staff } from '../domain/setup/shapes.ts';
import type { IsoDate } from '../values/dates.ts';
import type { Pence } from '../values/money.ts';
import type { EqualityFacts } from './facts/equality.ts';
import type { ActivityFacts, ConsultationFacts, ThemeFacts } from './facts/engagement.ts';
import type { InsightFacts } from './facts/insight.ts';
import type { StakeholderFacts } from './facts/stakeholders.ts';

export type * from './facts/engagement.ts';
export type * from './facts/equality.ts';
export type * from './facts/insight.ts';
export type * from './facts/stakeholders.ts';

/**
 * What documents are made from. A definition names the sources it needs and receives exactly those keys;
 * each source is one mapping in from-plan/. Facts are plain data.
 */
export interface Facts {
  readonly area: AreaFacts;
  readonly plan: PlanFacts;
  readonly history: readonly VersionFacts[];
  readonly insight: InsightFacts;
  readonly equality: EqualityFacts;
  readonly stakeholders: StakeholderFacts;
  readonly activities: readonly ActivityFacts[];
  readonly themes: readonly ThemeFacts[];
  readonly consultation: ConsultationFacts | null;
  readonly findings: readonly StopFacts[];
  readonly companions: CompanionFacts;
}

/** E01, with what its policy on expenses says on the day of the document; absent where none is in force. */
export type AreaFacts = Area & { readonly policy?: PolicyFacts };

/** E02, E03. The words of the version in force, as public documents print them. */
export interface PolicyFacts {
  readonly title: string;
  readonly eligibleMethods: readonly Method[];
  readonly coverLargeEventTravel: boolean;
  /** What is offered to thank people for their time, in pence for each unit. */
  readonly recognition: readonly { readonly unit: RecognitionUnit; readonly amountPence: Pence }[];
}

export type SourceName = keyof Facts;

/** Records and rows that documents read as they are typed; the others come as facts of their own. */
export type PlanRecordKind = Exclude<
  keyof PlanRecords,
  'knowledge' | 'equality' | 'involvement' | 'scrutiny' | 'consultation'
>;
export type PlanRowKind =
  | 'risk'
  | 'milestone'
  | 'budgetLine'
  | 'keyMessage'
  | 'channelUse'
  | 'partner'
  | 'keyContact'
  | 'measure'
  | 'advice'
  | 'feedbackDelivery';

export interface PlanFacts {
  readonly head: Pick<ProjectHead, 'id' | 'reference' | 'status'>;
  readonly records: Pick<PlanRecords, PlanRecordKind>;
  readonly rows: Pick<PlanRows, PlanRowKind>;
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

/** A rule that keeps the documents from being final: its id, what to do, and the field that settles it. */
export interface StopFacts {
  readonly rule: string;
  readonly words: string;
  /** `project.decisionDate`, `rows.eiaGroup#{id}`. */
  readonly link: string;
}

/** Which other documents of the project there are. */
export interface CompanionFacts {
  /** True once a communications and engagement plan (D03) was made, in any version. */
  readonly hasCommunicationsPlan: boolean;
}

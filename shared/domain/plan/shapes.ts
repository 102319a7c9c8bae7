import { z } from 'zod';
import {
  DateOrNull,
  Id,
  NamedStr,
  PenceOrNull,
  ScoreOrNull,
  Str,
  Text,
  TextList,
  Tri,
  Version,
} from '../../values/zod.ts';
import {
  ACTIVITY_KINDS,
  BUDGET_CATEGORIES,
  CHANNELS,
  CHANNEL_PURPOSES,
  COMMON_LAW_TRIGGERS,
  CYCLE_STAGES,
  DELIVERY_METHODS,
  DUTY_TYPES,
  JOINT_ARRANGEMENTS,
  LEVELS,
  MILESTONE_KINDS,
  PARTNER_KINDS,
  REGIMES,
  SUBSTANTIAL_FLAGS,
  URGENCY_KINDS,
} from './lists.ts';
import { ACTIVITY_ROWS } from '../activities/shapes.ts';
import { CONSULTATION_RECORDS } from '../consultation/shapes.ts';
import { REVIEW_ANSWERS, REVIEW_CAUSES } from '../duty/lists.ts';
import { EQUALITY_RECORDS, EQUALITY_ROWS } from '../equality/shapes.ts';
import { INSIGHT_RECORDS, INSIGHT_ROWS } from '../insight/shapes.ts';
import { ORG_TYPES } from '../setup/lists.ts';
import { STAKEHOLDER_RECORDS, STAKEHOLDER_ROWS } from '../stakeholders/shapes.ts';

const IdOrNull = Id.nullable();
const setOf = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.array(z.enum(codes)).max(codes.length);

/** E05. What is typed about a project; its reference, area, status and archive mark are in projects/shapes.ts. */
export const ProjectDetails = z.strictObject({
  title: NamedStr,
  legalRegime: z.enum(REGIMES),
  jointArrangement: z.enum(JOINT_ARRANGEMENTS),
  dayToDayLeadOrg: Str,
  /** The kinds of body that share the project with the area; each may have a duty of its own. */
  jointBodies: setOf(ORG_TYPES),
  location: Str,
  description: Text,
  keyObjectives: TextList,
  background: Text,
  expectedReaction: Text,
  activityKinds: setOf(ACTIVITY_KINDS),
  whyEngage: Text,
  whoToEngage: Text,
  methodsSummary: Text,
  canInfluence: TextList,
  cannotInfluence: TextList,
  howUsed: Text,
  cycleStage: z.enum(CYCLE_STAGES),
  changeLevel: z.int().min(1).max(4).nullable(),
  substantialFlags: setOf(SUBSTANTIAL_FLAGS),
  urgent: z.boolean(),
  temporaryChange: z.boolean(),
  intendedPermanent: z.boolean(),
  consultationPlanned: z.boolean(),
  decisionMaker: Str,
  decisionDate: DateOrNull,
  projectLeadId: IdOrNull,
  engagementLeadId: IdOrNull,
  equalityLeadId: IdOrNull,
  commsLeadId: IdOrNull,
  sroId: IdOrNull,
  clinicalLead: Str,
  planStartDate: DateOrNull,
  engagementStart: DateOrNull,
  engagementEnd: DateOrNull,
  feedbackBy: DateOrNull,
  qiaLink: Str,
  businessCaseLink: Str,
  /** Projects that asked the same people, by reference or name. */
  relatedProjects: TextList,
});

/** E07. The answers of the legal duty assessment (App. B). */
export const LegalDuty = z.strictObject({
  step1Relates: Tri,
  step1Note: Text,
  step2Types: setOf(DUTY_TYPES),
  impactDelivery: Tri,
  impactDeliveryNote: Text,
  impactRange: Tri,
  impactRangeNote: Text,
  /** Whether there is any other effect (2c); the words are in `impactOther`. */
  impactOtherAny: Tri,
  impactOther: Text,
  officerConclusion: Tri,
  conclusionReason: Text,
  commonLawTriggers: setOf(COMMON_LAW_TRIGGERS),
  publicInterestHigh: Tri,
  voluntaryBenefitDecision: Text,
  urgencyKind: z.enum(URGENCY_KINDS).nullable(),
  urgencyReason: Text,
  existingArrangements: Text,
  insightUse: Text,
  additionalNeeded: Tri,
  additionalOutline: Text,
  infoUse: Text,
  reportBack: Text,
  ongoingImpact: Text,
});

/** E14. The level chosen for the project and its reasons. */
export const LevelChoice = z.strictObject({
  level: z.enum(LEVELS).nullable(),
  whyLevel: Text,
  whyNotMore: Text,
  whyFair: Text,
  whyProportionate: Text,
});

/** E36, §13 of D01. Words that go with the budget. */
export const MoneyNotes = z.strictObject({
  zeroBudgetNote: Text,
  coverNote: Text,
});

/** E41. How people help evaluate. */
export const EvaluationPlan = z.strictObject({
  participantsInvolved: Tri,
  howPeopleHelp: Text,
});

/** E57. */
export const DataProtection = z.strictObject({
  dpiaRef: Str,
  lawfulBasis: Str,
  retention: Str,
  privacyNoticeVersion: Str,
  whoSees: Text,
  consentsUsed: Text,
});

/** §18 of D01 and the foot of D02: who completed it, who signed it off, which committee. */
export const SignOff = z.strictObject({
  completedById: IdOrNull,
  completedOn: DateOrNull,
  seniorById: IdOrNull,
  seniorOn: DateOrNull,
  committee: Str,
  committeeDate: DateOrNull,
});

/** The one-to-one records of a plan: each has a version of its own. */
export const PLAN_RECORDS = {
  project: ProjectDetails,
  legalDuty: LegalDuty,
  level: LevelChoice,
  money: MoneyNotes,
  evaluation: EvaluationPlan,
  dataProtection: DataProtection,
  signOff: SignOff,
  ...INSIGHT_RECORDS,
  ...EQUALITY_RECORDS,
  ...STAKEHOLDER_RECORDS,
  ...CONSULTATION_RECORDS,
} as const;

export type RecordKind = keyof typeof PLAN_RECORDS;
export const RECORD_KINDS = Object.keys(PLAN_RECORDS) as readonly RecordKind[] as readonly [
  RecordKind,
  ...RecordKind[],
];
export type PlanRecord<K extends RecordKind> = Readonly<z.infer<(typeof PLAN_RECORDS)[K]>>;

/** Every field of every one-to-one record: `project.description`, `level.whyFair`. */
export type FieldKey = { [K in RecordKind]: `${K}.${keyof PlanRecord<K> & string}` }[RecordKind];

/** The values a plan field can hold. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** E34. */
export const Risk = z.strictObject({
  description: Text,
  mitigatingAction: Text,
  likelihood: ScoreOrNull,
  impact: ScoreOrNull,
  owner: Str,
  reviewOn: DateOrNull,
});
/** E35. */
export const Milestone = z.strictObject({
  title: Str,
  kind: z.enum(MILESTONE_KINDS),
  dueOn: DateOrNull,
  doneOn: DateOrNull,
});
/** E36. Amounts in pence. */
export const BudgetLine = z.strictObject({
  category: z.enum(BUDGET_CATEGORIES),
  item: Str,
  plannedPence: PenceOrNull,
  committedPence: PenceOrNull,
  paidPence: PenceOrNull,
});
/** E37. `canInfluence` false: the message states a limit. */
export const KeyMessage = z.strictObject({
  text: Text,
  audience: Str,
  canInfluence: z.boolean(),
  plainEnglishChecked: z.boolean(),
});
/** E38. */
export const ChannelUse = z.strictObject({
  channel: z.enum(CHANNELS),
  purpose: z.enum(CHANNEL_PURPOSES),
  note: Str,
});
/** E39, organisations. */
export const Partner = z.strictObject({ organisation: Str, kind: z.enum(PARTNER_KINDS), role: Text });
/** E39, people. Public documents print a patient representative by role only. */
export const KeyContact = z.strictObject({
  person: Str,
  role: Str,
  organisation: Str,
  contact: Str,
  patientRepresentative: z.boolean(),
  budgetHolder: z.boolean(),
});
/** E41 measures. */
export const Measure = z.strictObject({ what: Text, target: Str, result: Text });
/** §18 of D01: engagement advice sought. */
export const Advice = z.strictObject({ soughtFrom: Str, soughtOn: DateOrNull, advice: Text, response: Text });
/** E33. Feedback given to people who took part. */
export const FeedbackDelivery = z.strictObject({
  audience: Str,
  method: z.enum(DELIVERY_METHODS),
  deliveredOn: DateOrNull,
  note: Text,
});

/** E07, an earlier version: what was answered, kept as it stood. It is written once and never changed. */
export const DutyVersion = LegalDuty.extend({
  keptOn: DateOrNull,
  cause: z.enum(REVIEW_CAUSES),
  why: Text,
  /** The result the answers gave, `APPLIES`. */
  computedResult: Str,
  urgent: z.boolean(),
});
/** Something that makes us look at the legal duty again, and how that was settled. */
export const ReviewTrigger = z.strictObject({
  cause: z.enum(REVIEW_CAUSES),
  raisedOn: DateOrNull,
  note: Text,
  answer: z.enum(REVIEW_ANSWERS).nullable(),
  answeredOn: DateOrNull,
  reason: Text,
});
/** A warning that a person decided to live with, and why (domain.md §4). `subject` is the row it is about, or empty. */
export const FindingOverride = z.strictObject({ rule: Str, subject: Str, reason: Text });

/** The one-to-many records of a plan. */
export const PLAN_ROWS = {
  risk: Risk,
  milestone: Milestone,
  budgetLine: BudgetLine,
  keyMessage: KeyMessage,
  channelUse: ChannelUse,
  partner: Partner,
  keyContact: KeyContact,
  measure: Measure,
  advice: Advice,
  feedbackDelivery: FeedbackDelivery,
  dutyVersion: DutyVersion,
  reviewTrigger: ReviewTrigger,
  findingOverride: FindingOverride,
  ...INSIGHT_ROWS,
  ...EQUALITY_ROWS,
  ...STAKEHOLDER_ROWS,
  ...ACTIVITY_ROWS,
} as const;

export type RowKind = keyof typeof PLAN_ROWS;
export const ROW_KINDS = Object.keys(PLAN_ROWS) as readonly RowKind[] as readonly [RowKind, ...RowKind[]];
export type RowFields<K extends RowKind> = Readonly<z.infer<(typeof PLAN_ROWS)[K]>>;
export type StoredRow<K extends RowKind> = RowFields<K> & { readonly id: string; readonly version: number };
/** All rows of a plan by kind, in the order the person put them. */
export type PlanRows = { readonly [K in RowKind]: readonly StoredRow<K>[] };
/** All one-to-one records of a plan. */
export type PlanRecords = { readonly [K in RecordKind]: PlanRecord<K> };

/** The stored rows of every kind, as they cross the bridge. */
export const PlanRowsShape = z.strictObject(
  // One list for each kind of row; the types follow the kinds, the values are made from the same table.
  Object.fromEntries(
    ROW_KINDS.map((kind) => [kind, z.array(PLAN_ROWS[kind].extend({ id: Id, version: Version }))]),
  ) as unknown as { readonly [K in RowKind]: z.ZodType<StoredRow<K>[]> },
);

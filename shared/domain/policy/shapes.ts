import { z } from 'zod';
import { ITEM_MAX, LIST_MAX } from '../../values/limits.ts';
import { DateOrNull, Id, NamedStr, PenceOrNull, Str, Text, Version } from '../../values/zod.ts';
import { isIsoDate } from '../../values/dates.ts';
import { MAX_PENCE } from '../../values/money.ts';
import { METHODS } from '../activities/lists.ts';
import { MILEAGE_MODES, TRAVEL_MODES, VARIANCE_ACTIONS } from './lists.ts';
import { OTHER_COSTS, type AreaPolicy } from './policy.ts';
import {
  LATE_CLAIM_ACTIONS,
  RAIL_CLASSES,
  RECOGNITION_METHODS,
  RECOGNITION_UNITS,
} from './recognition-lists.ts';

/** E03. The highest rate for a mile, in hundredths of a penny: 200.00p. */
export const MAX_RATE_HUNDREDTHS = 20_000;
/** The most miles a tier may start from, in tenths: 100,000.0 miles. */
export const MAX_TIER_TENTHS = 1_000_000;
const MAX_DAYS = 3_650;
const MAX_MINUTES = 1_440;
const MAX_YEARS = 100;

const Day = z.string().refine(isIsoDate, { message: 'date' });
const Pence = z.int().min(0).max(MAX_PENCE);
const Rate = z.int().min(0).max(MAX_RATE_HUNDREDTHS);
const Tier = z.int().min(0).max(MAX_TIER_TENTHS);
const Days = z.int().min(0).max(MAX_DAYS);
const Minutes = z.int().min(0).max(MAX_MINUTES).nullable();
const Source = z.string().max(ITEM_MAX);
const setOf = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.array(z.enum(values)).max(values.length);

/** Answers that may stay empty, the same in a policy and in its draft. */
const ANSWERS = {
  reference: Str,
  approvedBy: Str,
  reviewOn: DateOrNull,
  eligibleMethods: setOf(METHODS),
  coverLargeEventTravel: z.boolean(),
  receiptRequiredModes: setOf(TRAVEL_MODES),
  unpaidModes: setOf(TRAVEL_MODES),
  outwardOnlyRule: z.boolean(),
  returnVarianceAction: z.enum(VARIANCE_ACTIONS),
  taxiRequiresReason: z.boolean(),
  taxiRequiresPriorAgreement: z.boolean(),
  railClass: z.enum(RAIL_CLASSES),
  parkingAllowed: z.boolean(),
  tollsAllowed: z.boolean(),
  careRecognisedProviderOnly: z.boolean(),
  carePriorAgreement: z.boolean(),
  careSameDayAgreement: z.boolean(),
  careFamilyMemberAllowed: z.boolean(),
  careHourlyCapPence: PenceOrNull,
  /** Null: the actual cost. */
  otherCosts: z
    .array(z.strictObject({ kind: z.enum(OTHER_COSTS), capPence: PenceOrNull }))
    .max(OTHER_COSTS.length),
  claimDeadlineDays: Days.nullable(),
  lateClaim: z.enum(LATE_CLAIM_ACTIONS),
  approverLimitPence: PenceOrNull,
  recognitionMethods: setOf(RECOGNITION_METHODS),
  /** Recognition goes through payroll, for tax purposes only. */
  recognitionByPayroll: z.boolean(),
  /** People whose employer pays them for taking part are offered it all the same. */
  recognitionInPaidRoles: z.boolean(),
  turnaroundDays: Days.nullable(),
  benefitsText: Text,
  benefitsContact: Text,
  taxNote: Text,
  retentionYears: z.int().min(0).max(MAX_YEARS).nullable(),
  /** What one person usually claims back for one activity, for the cost forecast of a plan. */
  typicalTravelPence: PenceOrNull,
  typicalCarePence: PenceOrNull,
};

const MileageRow = z.strictObject({
  mode: z.enum(MILEAGE_MODES),
  tierFromTenths: Tier,
  rateHundredths: Rate,
  validFrom: Day,
  validTo: DateOrNull,
  source: Source,
});
const PassengerRow = z.strictObject({
  rateHundredths: Rate,
  validFrom: Day,
  validTo: DateOrNull,
  source: Source,
});
/** E03, kind RECOGNITION. `maxMinutes` is the first minute the row does not count for any more. */
const RecognitionRow = z.strictObject({
  id: z.string().max(20),
  unit: z.enum(RECOGNITION_UNITS),
  amountPence: Pence,
  minMinutes: Minutes,
  maxMinutes: Minutes,
  includesPreparation: z.boolean(),
  validFrom: Day,
  validTo: DateOrNull,
  source: Source,
});

/** E02, E03. What one version of an area’s policy says: all the rules look at, recognition, and the words for people. */
export const PolicyContent = z.strictObject({
  ...ANSWERS,
  returnReceiptDays: Days,
  mileageRates: z.array(MileageRow).max(LIST_MAX),
  passengerRate: PassengerRow.nullable(),
  recognitionRates: z.array(RecognitionRow).max(LIST_MAX),
});
export type PolicyContent = z.infer<typeof PolicyContent>;

/** What is saved of a version: its title, the days it is in force, and what it says. */
export const PolicyDetails = z.strictObject({
  title: NamedStr,
  effectiveFrom: Day,
  effectiveTo: DateOrNull,
  content: PolicyContent,
});
export type PolicyDetails = z.infer<typeof PolicyDetails>;

/** A version as the rules take it, with the answers they do not look at. */
export type PolicyVersion = AreaPolicy & Readonly<PolicyContent>;

/** A version as it is stored. `isUsed`: an approved claim rests on it, so it is kept as it is. */
export const StoredPolicy = PolicyDetails.extend({
  id: Id,
  areaId: Id,
  version: Version,
  archived: z.boolean(),
  isUsed: z.boolean(),
});
export type StoredPolicy = z.infer<typeof StoredPolicy>;

/** A figure of the draft: where it came with an example, somebody has to look it up before it counts. */
const DRAFT_ROW = { key: z.int().min(0), toConfirm: z.boolean() };
const DraftMileage = MileageRow.extend({
  tierFromTenths: Tier.nullable(),
  rateHundredths: Rate.nullable(),
  validFrom: DateOrNull,
  ...DRAFT_ROW,
});
const DraftPassenger = PassengerRow.extend({
  rateHundredths: Rate.nullable(),
  validFrom: DateOrNull,
  ...DRAFT_ROW,
});
const DraftRecognition = RecognitionRow.omit({ id: true }).extend({
  amountPence: PenceOrNull,
  validFrom: DateOrNull,
  ...DRAFT_ROW,
});

/** A version that is being written. Kept apart from the policies until it is saved, so that nothing typed is lost. */
export const PolicyDraft = z.strictObject({
  /** The version that is changed; null: a new one. */
  changesId: Id.nullable(),
  expectedVersion: Version.nullable(),
  title: Str,
  effectiveFrom: DateOrNull,
  effectiveTo: DateOrNull,
  /** Answers that came with an example and nobody has looked up yet, by name. */
  toConfirm: z.array(z.string().max(40)).max(40),
  content: z.strictObject({
    ...ANSWERS,
    returnReceiptDays: Days.nullable(),
    mileageRates: z.array(DraftMileage).max(LIST_MAX),
    passengerRate: DraftPassenger.nullable(),
    recognitionRates: z.array(DraftRecognition).max(LIST_MAX),
  }),
});
export type PolicyDraft = z.infer<typeof PolicyDraft>;

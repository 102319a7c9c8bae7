import { z } from 'zod';
import { ACTIVITY_STATES, METHODS } from '../activities/lists.ts';
import { LINE_KINDS } from '../claims/lists.ts';
import { BUDGET_CATEGORIES, type Words } from '../plan/lists.ts';
import { TRAVEL_MODES } from '../policy/lists.ts';
import { PolicyContent } from '../policy/shapes.ts';
import { CountOrNull, DateOrNull, Id, PenceOrNull, Str, TimeOrNull, Tri } from '../../values/zod.ts';

const Sum = z.int();

/** What people are paid: expenses and recognition, always apart. */
export const PARTS = ['EXPENSES', 'RECOGNITION'] as const;
export type Part = (typeof PARTS)[number];
export const PART_WORDS: Words<Part> = { EXPENSES: 'Expenses', RECOGNITION: 'Recognition' };

/** What claims or recognition of one type at one activity come to, in pence; corrections with their sign. */
export const PeopleCost = z.strictObject({
  projectId: Id,
  activityId: Id,
  part: z.enum(PARTS),
  /** E43. The kind of cost and how it was travelled; null for recognition. */
  kind: z.enum(LINE_KINDS).nullable(),
  mode: z.enum(TRAVEL_MODES).nullable(),
  /** E03. The row of the policy that recognition follows; null for expenses, and where no row was followed. */
  rateRowId: z.string().nullable(),
  /** Handed in; of recognition: what people said yes to. */
  claimedPence: Sum,
  /** What it comes to as far as it is checked; the same as approved once it is. */
  acceptedPence: Sum,
  approvedPence: Sum,
  /** In a released run and not come back. */
  paidPence: Sum,
  /** The part of paid of which finance has not said yet that it arrived. */
  withFinancePence: Sum,
});
export type PeopleCost = z.infer<typeof PeopleCost>;

/** How many payments took so many days, from handed in to paid. */
const DayCount = z.strictObject({ part: z.enum(PARTS), days: z.int().min(0), count: z.int().min(1) });

/** What was handed in and is not paid yet. */
export const Waiting = z.strictObject({
  part: z.enum(PARTS),
  count: z.int().min(1),
  pence: Sum,
  /** Since when the oldest waits, with its claim or payment number; null: it never had a day. */
  sinceOn: DateOrNull,
  reference: z.string(),
  /** The claim, so that it can be opened; null for recognition. */
  claimId: Id.nullable(),
});
export type Waiting = z.infer<typeof Waiting>;

/** How long people wait for their money. `today` is the day that waiting is counted to. */
export const TimesFacts = z.strictObject({
  today: z.string(),
  paid: z.array(DayCount),
  waiting: z.array(Waiting),
});
export type TimesFacts = z.infer<typeof TimesFacts>;

/** E36 and what people claim: all that the money of a project is worked out from. Nobody is named. */
export const MoneyFacts = z.strictObject({
  budgetLines: z.array(
    z.strictObject({
      category: z.enum(BUDGET_CATEGORIES),
      plannedPence: PenceOrNull,
      committedPence: PenceOrNull,
      paidPence: PenceOrNull,
    }),
  ),
  activities: z.array(
    z.strictObject({
      id: Id,
      title: Str,
      method: z.enum(METHODS),
      state: z.enum(ACTIVITY_STATES),
      dateOn: DateOrNull,
      startsAt: TimeOrNull,
      endsAt: TimeOrNull,
      expectedNumber: CountOrNull,
      reimbursementOffered: Tri,
      recognitionOffered: Tri,
    }),
  ),
  /** What claims and recognition payments come to, by activity and by type of cost. */
  costs: z.array(PeopleCost),
  times: TimesFacts,
  /** How many claims were handed in and how many of them are approved. */
  claimCount: z.int(),
  approvedCount: z.int(),
  policies: z.array(
    PolicyContent.extend({ id: Id, title: Str, effectiveFrom: z.string(), effectiveTo: DateOrNull }),
  ),
  /** What approved claims of the area came to for each person and activity; null while there are too few. */
  usual: z.strictObject({ travelPence: Sum, carePence: Sum.nullable(), claims: z.int() }).nullable(),
});
export type MoneyFacts = z.infer<typeof MoneyFacts>;

const Percent = z.int().min(0).max(100);
/** What the forecast takes for granted; null: as the policy says, or as approved claims came to. */
export const Assumptions = z.strictObject({
  claimPercent: Percent,
  travelPence: PenceOrNull,
  carePercent: Percent,
  carePence: PenceOrNull,
  thanksPercent: Percent,
});
export type Assumptions = z.infer<typeof Assumptions>;

import { z } from 'zod';
import { ACTIVITY_STATES, METHODS } from '../activities/lists.ts';
import { LINE_KINDS } from '../claims/lists.ts';
import { BUDGET_CATEGORIES } from '../plan/lists.ts';
import { PolicyContent } from '../policy/shapes.ts';
import { CountOrNull, DateOrNull, Id, PenceOrNull, Str, TimeOrNull, Tri } from '../../values/zod.ts';

const Sum = z.int();

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
  /** Lines of claims that were handed in, added up: how much was asked for, and how much of it is accepted. */
  claims: z.array(
    z.strictObject({
      activityId: Id,
      kind: z.enum(LINE_KINDS),
      isApproved: z.boolean(),
      claimedPence: Sum,
      acceptedPence: Sum,
    }),
  ),
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

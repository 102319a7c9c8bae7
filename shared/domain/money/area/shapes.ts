import { z } from 'zod';
import { METHODS } from '../../activities/lists.ts';
import type { BudgetCategory } from '../../plan/lists.ts';
import { DateOrNull, Id } from '../../../values/zod.ts';
import type { MoneyActivity } from '../per-head.ts';
import { PARTS, TimesFacts, type MoneyFacts, type PeopleCost } from '../shapes.ts';

const Sum = z.int();

/** The words of what plans buy beside what people are paid: rooms, print, interpreters. */
export const OTHER_WORDS = 'Other costs of the plans';

/** The five measures, in pence. */
export const Measures = z.strictObject({
  /** The budget lines of the plans, whole: a budget is not split by year. */
  plannedPence: Sum,
  /** What activities to come are expected to cost; for other costs, what the plan says is committed. */
  committedPence: Sum,
  claimedPence: Sum,
  approvedPence: Sum,
  paidPence: Sum,
});
export type Measures = z.infer<typeof Measures>;

/** Expenses and recognition apart, and beside them what plans buy otherwise: rooms, print, interpreters. */
const Apart = { expenses: Measures, recognition: Measures };

/** The money of an area in a period: what its page shows and its table prints. Nobody is named. */
export const AreaMoney = z.strictObject({
  projects: z.array(
    z.strictObject({
      id: Id,
      reference: z.string(),
      title: z.string(),
      isArchived: z.boolean(),
      ...Apart,
      other: Measures,
    }),
  ),
  /** Activities with money; planned is nothing, for a budget is of a project. The largest first. */
  activities: z.array(
    z.strictObject({
      id: Id,
      projectId: Id,
      reference: z.string(),
      title: z.string(),
      method: z.enum(METHODS),
      dateOn: DateOrNull,
      ...Apart,
    }),
  ),
  types: z.array(
    z.strictObject({
      id: z.string(),
      part: z.enum(PARTS),
      words: z.string(),
      claimedPence: Sum,
      approvedPence: Sum,
      paidPence: Sum,
    }),
  ),
  total: z.strictObject({ ...Apart, other: Measures, all: Measures }),
  /** The part of paid of which finance has not said yet that it arrived. */
  withFinancePence: Sum,
  times: TimesFacts,
});
export type AreaMoney = z.infer<typeof AreaMoney>;

/** All that the money of an area is worked out from; costs and times are of the period already. */
export interface AreaFacts {
  readonly projects: readonly {
    readonly id: string;
    readonly reference: string;
    readonly title: string;
    readonly isArchived: boolean;
    /** The first and the last day the plan names. */
    readonly firstOn: string;
    readonly lastOn: string;
  }[];
  readonly budgets: readonly {
    readonly projectId: string;
    readonly category: BudgetCategory;
    readonly plannedPence: number;
    readonly committedPence: number;
    readonly paidPence: number;
  }[];
  readonly activities: readonly (MoneyActivity & {
    readonly projectId: string;
    /** Of its project. */
    readonly reference: string;
    readonly isRemoved: boolean;
  })[];
  readonly costs: readonly PeopleCost[];
  readonly policies: MoneyFacts['policies'];
  readonly usual: MoneyFacts['usual'];
  readonly times: TimesFacts;
}

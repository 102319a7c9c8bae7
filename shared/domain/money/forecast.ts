import { addPence, type Pence } from '../../values/money.ts';
import type { LineKind } from '../claims/lists.ts';
import { BUDGET_CATEGORIES, type BudgetCategory } from '../plan/lists.ts';
import { expectedCost, type MoneyActivity } from './per-head.ts';
import type { Assumptions, MoneyFacts } from './shapes.ts';

/** What a forecast starts from: everybody claims travel, one in ten needs care, everybody takes the thank-you. */
export const USUAL_ASSUMPTIONS: Assumptions = {
  claimPercent: 100,
  travelPence: null,
  carePercent: 10,
  carePence: null,
  thanksPercent: 100,
};

/** The columns of the money of a project, in pence. */
export interface Amounts {
  /** The budget lines of the plan. */
  readonly plannedPence: Pence;
  /** What activities to come are expected to cost; for other kinds, what the plan says is committed. */
  readonly committedPence: Pence;
  /** What people asked for on claims that were handed in. */
  readonly claimedPence: Pence;
  /** What is approved of it, adjustments included. */
  readonly approvedPence: Pence;
  /** What it comes to in the end, as far as one can tell now. */
  readonly forecastPence: Pence;
}

export interface CategoryMoney extends Amounts {
  readonly category: BudgetCategory;
}

export interface ActivityMoney {
  readonly id: string;
  readonly activity: MoneyActivity;
  readonly expectedPence: Pence;
  readonly workings: readonly string[];
  /** What has to be known before the activity is in the forecast. */
  readonly unknown: readonly string[];
  readonly claimedPence: Pence;
  readonly approvedPence: Pence;
  readonly forecastPence: Pence;
}

export interface ProjectMoney {
  readonly categories: readonly CategoryMoney[];
  readonly activities: readonly ActivityMoney[];
  readonly total: Amounts;
}

/** Under which kind of the budget a cost of a claim is counted. */
export const categoryOf = (kind: LineKind): BudgetCategory =>
  kind === 'CARE' || kind === 'SUPPORT_PERSON' ? 'CARE' : 'TRAVEL';

/** The kinds of cost that follow from activities and claims, not from what was typed into the budget. */
const BY_PEOPLE: readonly BudgetCategory[] = ['TRAVEL', 'CARE', 'RECOGNITION'];
export const isByPeople = (category: BudgetCategory): boolean => BY_PEOPLE.includes(category);

/** E36. Planned, committed, claimed, approved and forecast, by kind of cost and by activity. */
export function moneyOfProject(facts: MoneyFacts, assumed: Assumptions): ProjectMoney {
  const activities = facts.activities
    .filter(
      ({ id, state }) => state !== 'CANCELLED' || facts.claims.some(({ activityId }) => activityId === id),
    )
    .map((activity) => activityMoney(activity, facts, assumed));
  const categories = BUDGET_CATEGORIES.map((category) => categoryMoney(category, facts, activities)).filter(
    (money) => facts.budgetLines.some(({ category }) => category === money.category) || hasMoney(money),
  );
  return { categories, activities: activities.map(bareActivity), total: totalOf(categories) };
}

interface WholeActivity extends ActivityMoney {
  /** By kind: what it is expected to cost and what it comes to in the end. */
  readonly expected: Readonly<Partial<Record<BudgetCategory, Pence>>>;
  readonly forecast: Readonly<Partial<Record<BudgetCategory, Pence>>>;
}

function activityMoney(activity: MoneyActivity, facts: MoneyFacts, assumed: Assumptions): WholeActivity {
  const isToCome = activity.state === 'PLANNED' || activity.state === 'CONFIRMED';
  const cost = isToCome ? expectedCost(activity, facts, assumed) : undefined;
  const mine = facts.claims.filter(({ activityId }) => activityId === activity.id);
  const expected = {
    TRAVEL: cost?.travelPence ?? 0,
    CARE: cost?.carePence ?? 0,
    RECOGNITION: cost?.thanksPence ?? 0,
  };
  const forecast = {
    // What was claimed already is part of what was expected, never on top of it.
    TRAVEL: Math.max(expected.TRAVEL, likely(mine, 'TRAVEL')),
    CARE: Math.max(expected.CARE, likely(mine, 'CARE')),
    RECOGNITION: expected.RECOGNITION,
  };
  return {
    id: activity.id,
    activity,
    expected,
    forecast,
    expectedPence: addPence(Object.values(expected)),
    workings: cost?.workings ?? [],
    unknown: cost?.unknown ?? [],
    claimedPence: addPence(mine.map(({ claimedPence }) => claimedPence)),
    approvedPence: addPence(mine.map((claim) => (claim.isApproved ? claim.acceptedPence : 0))),
    forecastPence: addPence(Object.values(forecast)),
  };
}

/** What claims come to: the accepted amount, once they are approved; until then what the check accepts so far. */
const likely = (claims: MoneyFacts['claims'], category: BudgetCategory): Pence =>
  addPence(
    claims.filter(({ kind }) => categoryOf(kind) === category).map(({ acceptedPence }) => acceptedPence),
  );

function categoryMoney(
  category: BudgetCategory,
  { budgetLines, claims }: MoneyFacts,
  activities: readonly WholeActivity[],
): CategoryMoney {
  const lines = budgetLines.filter((line) => line.category === category);
  const plannedPence = addPence(lines.map((line) => line.plannedPence ?? 0));
  if (!isByPeople(category)) {
    const committedPence = addPence(lines.map((line) => line.committedPence ?? 0));
    const ends = lines.map((line) => line.paidPence ?? line.committedPence ?? line.plannedPence ?? 0);
    return {
      category,
      plannedPence,
      committedPence,
      claimedPence: 0,
      approvedPence: 0,
      forecastPence: addPence(ends),
    };
  }
  const mine = claims.filter(({ kind }) => categoryOf(kind) === category);
  return {
    category,
    plannedPence,
    committedPence: addPence(activities.map(({ expected }) => expected[category] ?? 0)),
    claimedPence: addPence(mine.map(({ claimedPence }) => claimedPence)),
    approvedPence: addPence(mine.map((claim) => (claim.isApproved ? claim.acceptedPence : 0))),
    forecastPence: addPence(activities.map(({ forecast }) => forecast[category] ?? 0)),
  };
}

const hasMoney = ({
  plannedPence,
  committedPence,
  claimedPence,
  approvedPence,
  forecastPence,
}: Amounts): boolean =>
  [plannedPence, committedPence, claimedPence, approvedPence, forecastPence].some((pence) => pence !== 0);

/** The sum of the rows, column by column. */
const totalOf = (rows: readonly Amounts[]): Amounts => ({
  plannedPence: addPence(rows.map(({ plannedPence }) => plannedPence)),
  committedPence: addPence(rows.map(({ committedPence }) => committedPence)),
  claimedPence: addPence(rows.map(({ claimedPence }) => claimedPence)),
  approvedPence: addPence(rows.map(({ approvedPence }) => approvedPence)),
  forecastPence: addPence(rows.map(({ forecastPence }) => forecastPence)),
});

const bareActivity = ({ expected: _expected, forecast: _forecast, ...money }: WholeActivity): ActivityMoney =>
  money;

import { addPence, type Pence } from '../../values/money.ts';
import { BUDGET_CATEGORIES, type BudgetCategory } from '../plan/lists.ts';
import { byCostType, type TypeMoney } from './cost-types.ts';
import { expectedCost, type MoneyActivity } from './per-head.ts';
import type { Assumptions, MoneyFacts, PeopleCost } from './shapes.ts';

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
  /** What people asked for on claims that were handed in, and the recognition they said yes to. */
  readonly claimedPence: Pence;
  /** What is approved of it, adjustments included. */
  readonly approvedPence: Pence;
  /** What left in a released run and did not come back; for other kinds, what the plan says is paid. */
  readonly paidPence: Pence;
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
  readonly paidPence: Pence;
  readonly forecastPence: Pence;
}

export interface ProjectMoney {
  readonly categories: readonly CategoryMoney[];
  readonly activities: readonly ActivityMoney[];
  readonly total: Amounts;
  /** Claimed, approved and paid by type of cost: bus, train, recognition for half a day. */
  readonly types: readonly TypeMoney[];
}

/** Under which kind of the budget a cost of people is counted. */
function categoryOf({ part, kind }: Pick<PeopleCost, 'part' | 'kind'>): BudgetCategory {
  if (part === 'RECOGNITION') return 'RECOGNITION';
  return kind === 'CARE' || kind === 'SUPPORT_PERSON' ? 'CARE' : 'TRAVEL';
}

/** The kinds of cost that follow from activities and claims, not from what was typed into the budget. */
const BY_PEOPLE: readonly BudgetCategory[] = ['TRAVEL', 'CARE', 'RECOGNITION'];
export const isByPeople = (category: BudgetCategory): boolean => BY_PEOPLE.includes(category);

/** E36. Planned, committed, claimed, approved and forecast, by kind of cost and by activity. */
export function moneyOfProject(facts: MoneyFacts, assumed: Assumptions): ProjectMoney {
  const activities = facts.activities
    .filter(
      ({ id, state }) => state !== 'CANCELLED' || facts.costs.some(({ activityId }) => activityId === id),
    )
    .map((activity) => activityMoney(activity, facts, assumed));
  const categories = BUDGET_CATEGORIES.map((category) => categoryMoney(category, facts, activities)).filter(
    (money) => facts.budgetLines.some(({ category }) => category === money.category) || hasMoney(money),
  );
  const rates = facts.policies.flatMap(({ recognitionRates }) => recognitionRates);
  return {
    categories,
    activities: activities.map(bareActivity),
    total: totalOf(categories),
    types: byCostType(facts.costs, rates),
  };
}

interface WholeActivity extends ActivityMoney {
  /** By kind: what it is expected to cost and what it comes to in the end. */
  readonly expected: Readonly<Partial<Record<BudgetCategory, Pence>>>;
  readonly forecast: Readonly<Partial<Record<BudgetCategory, Pence>>>;
}

function activityMoney(activity: MoneyActivity, facts: MoneyFacts, assumed: Assumptions): WholeActivity {
  const isToCome = activity.state === 'PLANNED' || activity.state === 'CONFIRMED';
  const cost = isToCome ? expectedCost(activity, facts, assumed) : undefined;
  const mine = facts.costs.filter(({ activityId }) => activityId === activity.id);
  const expected = {
    TRAVEL: cost?.travelPence ?? 0,
    CARE: cost?.carePence ?? 0,
    RECOGNITION: cost?.thanksPence ?? 0,
  };
  const forecast = {
    // What was claimed already is part of what was expected, never on top of it.
    TRAVEL: Math.max(expected.TRAVEL, likely(mine, 'TRAVEL')),
    CARE: Math.max(expected.CARE, likely(mine, 'CARE')),
    RECOGNITION: Math.max(expected.RECOGNITION, likely(mine, 'RECOGNITION')),
  };
  return {
    id: activity.id,
    activity,
    expected,
    forecast,
    expectedPence: addPence(Object.values(expected)),
    workings: cost?.workings ?? [],
    unknown: cost?.unknown ?? [],
    ...sumsOf(mine),
    forecastPence: addPence(Object.values(forecast)),
  };
}

/** What it comes to: the accepted amount, once it is approved; until then what the check accepts so far. */
const likely = (costs: readonly PeopleCost[], category: BudgetCategory): Pence =>
  addPence(costs.filter((cost) => categoryOf(cost) === category).map(({ acceptedPence }) => acceptedPence));

const sumsOf = (costs: readonly PeopleCost[]) => ({
  claimedPence: addPence(costs.map(({ claimedPence }) => claimedPence)),
  approvedPence: addPence(costs.map(({ approvedPence }) => approvedPence)),
  paidPence: addPence(costs.map(({ paidPence }) => paidPence)),
});

function categoryMoney(
  category: BudgetCategory,
  { budgetLines, costs }: MoneyFacts,
  activities: readonly WholeActivity[],
): CategoryMoney {
  const lines = budgetLines.filter((line) => line.category === category);
  const plannedPence = addPence(lines.map((line) => line.plannedPence ?? 0));
  if (!isByPeople(category)) {
    const committedPence = addPence(lines.map((line) => line.committedPence ?? 0));
    // The first of several bills is not the end of it.
    const ends = lines.map((line) =>
      Math.max(line.paidPence ?? 0, line.committedPence ?? line.plannedPence ?? 0),
    );
    return {
      category,
      plannedPence,
      committedPence,
      claimedPence: 0,
      approvedPence: 0,
      paidPence: addPence(lines.map((line) => line.paidPence ?? 0)),
      forecastPence: addPence(ends),
    };
  }
  return {
    category,
    plannedPence,
    committedPence: addPence(activities.map(({ expected }) => expected[category] ?? 0)),
    ...sumsOf(costs.filter((cost) => categoryOf(cost) === category)),
    forecastPence: addPence(activities.map(({ forecast }) => forecast[category] ?? 0)),
  };
}

const hasMoney = ({
  plannedPence,
  committedPence,
  claimedPence,
  approvedPence,
  paidPence,
  forecastPence,
}: Amounts): boolean =>
  [plannedPence, committedPence, claimedPence, approvedPence, paidPence, forecastPence].some(
    (pence) => pence !== 0,
  );

/** The sum of the rows, column by column. */
const totalOf = (rows: readonly Amounts[]): Amounts => ({
  plannedPence: addPence(rows.map(({ plannedPence }) => plannedPence)),
  committedPence: addPence(rows.map(({ committedPence }) => committedPence)),
  claimedPence: addPence(rows.map(({ claimedPence }) => claimedPence)),
  approvedPence: addPence(rows.map(({ approvedPence }) => approvedPence)),
  paidPence: addPence(rows.map(({ paidPence }) => paidPence)),
  forecastPence: addPence(rows.map(({ forecastPence }) => forecastPence)),
});

const bareActivity = ({ expected: _expected, forecast: _forecast, ...money }: WholeActivity): ActivityMoney =>
  money;

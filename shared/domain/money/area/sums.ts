import { isByPeople, USUAL_ASSUMPTIONS } from '../forecast.ts';
import { expectedCost } from '../per-head.ts';
import { byCostType } from '../cost-types.ts';
import type { AreaFacts, AreaMoney, Measures } from './shapes.ts';
import { addMeasures, hasMeasures } from '../measures.ts';
import { isIn, type Period } from '../period.ts';
import type { Part, PeopleCost } from '../shapes.ts';

type Project = AreaMoney['projects'][number];
type Activity = AreaMoney['activities'][number];
type Planned = AreaFacts['activities'][number];

/**
 * E36. The money of an area in a period, in pence. Claimed, approved and paid count on their own days and committed on
 * the day of the activity; a budget has no days, so that of every project that runs in the period counts whole.
 * Each total is the sum of its projects, activities and types of cost.
 */
export function moneyOfArea(facts: AreaFacts, period: Period): AreaMoney {
  const costs = groupCosts(facts.costs);
  const all = facts.activities.map((activity) => activityMoney(activity, facts, { costs, period }));
  const activities = all.filter(hasPeopleMoney);
  const ofProject = Map.groupBy(activities, ({ projectId }) => projectId);
  const budgets = Map.groupBy(facts.budgets, ({ projectId }) => projectId);
  const projects = facts.projects.flatMap((project) => {
    const money = projectMoney(project, ofProject.get(project.id) ?? [], budgets.get(project.id) ?? []);
    return stands(project, money, period) ? [money] : [];
  });
  return {
    projects,
    activities: activities.toSorted((a, b) => sizeOf(b) - sizeOf(a)),
    types: [...byCostType(facts.costs, ratesOf(facts))],
    total: totalOf(projects),
    withFinancePence: facts.costs.reduce((sum, { withFinancePence }) => sum + withFinancePence, 0),
    times: facts.times,
  };
}

type Costs = ReadonlyMap<string, readonly PeopleCost[]>;
const keyOf = (activityId: string, part: Part): string => `${activityId} ${part}`;
const groupCosts = (costs: readonly PeopleCost[]): Costs =>
  Map.groupBy(costs, ({ activityId, part }) => keyOf(activityId, part));

const ratesOf = ({ policies }: AreaFacts) => policies.flatMap(({ recognitionRates }) => recognitionRates);

interface In {
  readonly costs: Costs;
  readonly period: Period;
}

function activityMoney(activity: Planned, facts: AreaFacts, { costs, period }: In): Activity {
  const { id, projectId, reference, title, method, dateOn } = activity;
  const isToCome = !activity.isRemoved && (activity.state === 'PLANNED' || activity.state === 'CONFIRMED');
  const cost =
    isToCome && isIn(dateOn, period) ? expectedCost(activity, facts, USUAL_ASSUMPTIONS) : undefined;
  const part = (which: Part, committedPence: number): Measures =>
    addMeasures([{ committedPence }, ...(costs.get(keyOf(id, which)) ?? [])]);
  return {
    id,
    projectId,
    reference,
    title,
    method,
    dateOn,
    expenses: part('EXPENSES', (cost?.travelPence ?? 0) + (cost?.carePence ?? 0)),
    recognition: part('RECOGNITION', cost?.thanksPence ?? 0),
  };
}

const hasPeopleMoney = ({ expenses, recognition }: Activity): boolean =>
  hasMeasures(expenses) || hasMeasures(recognition);

/** The most that an activity comes to by any measure. */
const sizeOf = ({ expenses, recognition }: Activity): number => {
  const both = addMeasures([expenses, recognition]);
  return Math.max(both.committedPence, both.claimedPence, both.approvedPence, both.paidPence);
};

function projectMoney(
  { id, reference, title, isArchived }: AreaFacts['projects'][number],
  activities: readonly Activity[],
  mine: AreaFacts['budgets'],
): Project {
  const planned = (isThanks: boolean): Partial<Measures> => ({
    plannedPence: mine
      .filter(({ category }) => isByPeople(category) && (category === 'RECOGNITION') === isThanks)
      .reduce((sum, { plannedPence }) => sum + plannedPence, 0),
  });
  const others = mine.filter(({ category }) => !isByPeople(category));
  return {
    id,
    reference,
    title,
    isArchived,
    expenses: addMeasures([planned(false), ...activities.map(({ expenses }) => expenses)]),
    recognition: addMeasures([planned(true), ...activities.map(({ recognition }) => recognition)]),
    other: addMeasures(others),
  };
}

/** Whether a project belongs in the period: something was claimed or paid, or its plan runs then and is not archived. */
function stands(
  { isArchived, firstOn, lastOn }: AreaFacts['projects'][number],
  { expenses, recognition, other }: Project,
  { from, to }: Period,
): boolean {
  const people = [expenses, recognition].map((row) => ({ ...row, plannedPence: 0 }));
  if (people.some(hasMeasures)) return true;
  if (isArchived || !hasMeasures(addMeasures([expenses, recognition, other]))) return false;
  return (from === null || lastOn >= from) && (to === null || firstOn <= to);
}

function totalOf(projects: readonly Project[]): AreaMoney['total'] {
  const expenses = addMeasures(projects.map((project) => project.expenses));
  const recognition = addMeasures(projects.map((project) => project.recognition));
  const other = addMeasures(projects.map((project) => project.other));
  return { expenses, recognition, other, all: addMeasures([expenses, recognition, other]) };
}

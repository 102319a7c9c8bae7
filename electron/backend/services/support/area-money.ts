import { setImmediate } from 'node:timers/promises';
import { moneyOfArea } from '../../../../shared/domain/money/area/sums.ts';
import type { AreaFacts, AreaMoney } from '../../../../shared/domain/money/area/shapes.ts';
import type { Period } from '../../../../shared/domain/money/period.ts';
import {
  PARTS,
  type Part,
  type PeopleCost,
  type TimesFacts,
} from '../../../../shared/domain/money/shapes.ts';
import { joinCosts, joinTimes } from '../../../../shared/domain/money/join.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting as Task } from '../../context.ts';
import { listAreaActivities, listAreaProjects, sumBudgets } from '../../store/area-money.store.ts';
import { endOfPart, type CostDays, type CostScope } from '../../store/cost-scope.ts';
import type { Reader } from '../../store/handles.ts';
import { usualClaim } from '../../store/money.store.ts';
import { countPayDays, findWaiting } from '../../store/pay-times.store.ts';
import { sumClaimCosts, sumCorrections, sumRecognition } from '../../store/people-costs.store.ts';
import { listPolicies } from '../../store/policies.store.ts';
import { findArea } from '../../store/setup.store.ts';

/** So many claims at a time take a few milliseconds; between them the app answers other questions. */
const AT_ONCE = 1_000;
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
const TABLES: Readonly<Record<Part, 'claim' | 'recognition'>> = {
  EXPENSES: 'claim',
  RECOGNITION: 'recognition',
};

/** The days of a period as the store takes them. */
export const daysOf = ({ from, to }: Period): CostDays => ({ from: from ?? FIRST_DAY, to: to ?? LAST_DAY });

/** What one part of the costs adds: sums, days to pay, and what waits. */
interface Added {
  readonly costs: readonly PeopleCost[];
  readonly times: Omit<TimesFacts, 'today'>;
}

/** Expenses or recognition of a project or of a part of an area. */
export function addUp(db: Reader, part: Part, scope: CostScope): Added {
  const waiting = findWaiting(db, part, scope);
  return {
    costs: part === 'EXPENSES' ? sumClaimCosts(db, scope) : sumRecognition(db, scope),
    times: {
      paid: countPayDays(db, part, scope),
      waiting: waiting === undefined ? [] : [waiting],
    },
  };
}

/** E36. The money of an area in a period, added up in small parts so that 100,000 claims do not hold anything up. */
export async function areaMoney(
  context: Task,
  areaId: string,
  period: Period,
): Promise<Result<AreaMoney, 'area-not-found'>> {
  const area = context.read(({ db }) => findArea(db, areaId));
  if (!area) return fail('area-not-found');
  const days = daysOf(period);
  const added: Added[] = [];
  for (const part of PARTS) await addParts(context, { part, areaId, days }, added);
  const facts = context.read(({ db, now }): AreaFacts => ({
    projects: listAreaProjects(db, areaId),
    budgets: sumBudgets(db, areaId),
    activities: listAreaActivities(db, areaId),
    costs: joinCosts([
      ...added.flatMap(({ costs }) => costs),
      ...sumCorrections(db, { of: 'AREA', areaId, ...days }),
    ]),
    policies: listPolicies(db, areaId).map(
      (policy) => structuredClone(policy) as AreaFacts['policies'][number],
    ),
    usual: usualClaim(db, areaId),
    times: { today: londonDate(now), ...joinTimes(added.map(({ times }) => times)) },
  }));
  return ok(moneyOfArea(facts, period));
}

interface Whose {
  readonly part: Part;
  readonly areaId: string;
  readonly days: CostDays;
}

async function addParts(context: Task, { part, areaId, days }: Whose, added: Added[]): Promise<void> {
  let after = '';
  for (;;) {
    const upTo = context.read(({ db }) => endOfPart(db, TABLES[part], { after, many: AT_ONCE }));
    if (upTo === undefined) return;
    const scope = { of: 'PART', areaId, after, upTo, ...days } as const;
    added.push(context.read(({ db }) => addUp(db, part, scope)));
    after = upTo;
    await setImmediate();
  }
}

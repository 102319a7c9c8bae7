import { addPence } from '../../values/money.ts';
import { PARTS, type PeopleCost, type TimesFacts, type Waiting } from './shapes.ts';

/** Sums of parts put together: one row for each activity and type of cost. */
export const joinCosts = (costs: readonly PeopleCost[]): readonly PeopleCost[] =>
  groups(costs, (cost) =>
    [cost.projectId, cost.activityId, cost.part, cost.kind, cost.mode, cost.rateRowId].join(' '),
  ).map(([first, all]) => {
    const sum = (key: Pence): number => addPence(all.map((cost) => cost[key]));
    return {
      ...first,
      claimedPence: sum('claimedPence'),
      acceptedPence: sum('acceptedPence'),
      approvedPence: sum('approvedPence'),
      paidPence: sum('paidPence'),
      withFinancePence: sum('withFinancePence'),
    };
  });

/** What belongs together by its key: the first of each group, and all of it. */
const groups = <Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly (readonly [first: Row, all: readonly Row[]])[] =>
  [...Map.groupBy(rows, key).values()].flatMap((all) =>
    all[0] === undefined ? [] : [[all[0], all] as const],
  );

type Pence = 'claimedPence' | 'acceptedPence' | 'approvedPence' | 'paidPence' | 'withFinancePence';
type Times = Omit<TimesFacts, 'today'>;

/** Days to pay and what waits, of all parts together; the oldest of what waits names it. */
export const joinTimes = (times: readonly Times[]): Times => ({
  paid: groups(
    times.flatMap(({ paid }) => paid),
    ({ part, days }) => `${part} ${days}`,
  ).map(([first, all]) => ({ ...first, count: all.reduce((sum, { count }) => sum + count, 0) })),
  waiting: PARTS.flatMap((part) => {
    const mine = times.flatMap(({ waiting }) => waiting.filter((each) => each.part === part));
    const [oldest] = mine.toSorted(byAge);
    if (oldest === undefined) return [];
    const count = mine.reduce((sum, each) => sum + each.count, 0);
    return [{ ...oldest, count, pence: addPence(mine.map(({ pence }) => pence)) }];
  }),
});

/** What waits longest first; what never had a day last. */
const byAge = (a: Waiting, b: Waiting): number =>
  (a.sinceOn ?? '9999').localeCompare(b.sinceOn ?? '9999', 'en');

import type { Part, TimesFacts, Waiting } from '../../../shared/domain/money/shapes.ts';
import { FROM_CLAIMS, FROM_RECOGNITION, type CostScope } from './cost-scope.ts';
import type { Reader } from './handles.ts';
import { statement } from './run.ts';

type Scoped = typeof FROM_CLAIMS;
const FROM: Readonly<Record<Part, Scoped>> = { EXPENSES: FROM_CLAIMS, RECOGNITION: FROM_RECOGNITION };

/** How many payments took so many days from handed in to paid, of those that were paid in the period. */
export const countPayDays = (db: Reader, part: Part, scope: CostScope): TimesFacts['paid'] =>
  (
    statement(
      db.connection,
      `with item as (${FROM[part][scope.of]})
      select max(0, cast(julianday(paid_on) - julianday(claimed_on) as integer)) as days, count(*) as count
      from item where paid_on between :from and :to and pence > 0 group by days`,
    ).all(scope) as readonly { readonly days: number; readonly count: number }[]
  ).map((row) => ({ part, ...row }));

/** What was handed in and is not paid, whenever that was; undefined: nothing waits. The oldest is named by its number. */
export function findWaiting(db: Reader, part: Part, scope: CostScope): Waiting | undefined {
  const row = statement(
    db.connection,
    `with item as (${FROM[part][scope.of]})
    select count(*) as count, coalesce(sum(pence), 0) as pence, min(claimed_on) as sinceOn, reference, id
    from item where paid_on is null and status <> 'PAID' and pence > 0`,
  ).get(scope) as Omit<Waiting, 'part' | 'claimId'> & { readonly id: string | null };
  const { id, ...found } = row;
  if (found.count === 0) return undefined;
  return { part, ...found, claimId: part === 'EXPENSES' ? id : null };
}

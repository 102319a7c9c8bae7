import type { Amounts } from '../../../shared/domain/money/forecast.ts';
import type { MoneyFacts } from '../../../shared/domain/money/shapes.ts';
import { addPence, formatMoney, type Pence } from '../../../shared/values/money.ts';
import { plural } from '../../../shared/values/text.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import styles from './money.module.css';

interface SummaryProps {
  readonly total: Amounts;
  readonly facts: MoneyFacts;
}

/** Six figures, and whether the budget holds. */
export function Summary({ total, facts }: SummaryProps) {
  const left = total.plannedPence - total.forecastPence;
  const figures: readonly (readonly [string, Pence, string])[] = [
    ['Planned', total.plannedPence, plural(facts.budgetLines.length, 'budget line')],
    ['Committed', total.committedPence, 'Activities to come, and what is ordered'],
    ['Claimed', total.claimedPence, plural(facts.claimCount, 'claim')],
    ['Approved', total.approvedPence, plural(facts.approvedCount, 'claim')],
    ['Paid', total.paidPence, paidWords(facts)],
    ['Forecast', total.forecastPence, heldWords(left, total.plannedPence)],
  ];
  return (
    <Panel title="All together">
      <dl className={styles.figures}>
        {figures.map(([term, pence, words]) => (
          <div key={term} className={styles.figure}>
            <dt>{term}</dt>
            <dd className={styles.amount}>{formatMoney(pence)}</dd>
            <dd
              className={styles.words}
              data-over={(term === 'Forecast' && left < 0 && total.plannedPence > 0) || undefined}
            >
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function heldWords(left: Pence, planned: Pence): string {
  if (planned === 0) return 'No budget to compare with';
  if (left === 0) return 'Just the budget';
  return left > 0 ? `${formatMoney(left)} under the budget` : `${formatMoney(-left)} over the budget`;
}

/** Recognition is said apart, and what finance has not confirmed yet. */
function paidWords({ costs }: MoneyFacts): string {
  const sum = (of: MoneyFacts['costs'], key: 'paidPence' | 'withFinancePence') =>
    addPence(of.map((cost) => cost[key]));
  const thanks = sum(
    costs.filter(({ part }) => part === 'RECOGNITION'),
    'paidPence',
  );
  const open = sum(costs, 'withFinancePence');
  return [
    thanks === 0 ? '' : `${formatMoney(thanks)} of it recognition`,
    open === 0 ? '' : `${formatMoney(open)} still with finance`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

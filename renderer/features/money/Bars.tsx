import type { CategoryMoney } from '../../../shared/domain/money/forecast.ts';
import { BUDGET_CATEGORY_WORDS } from '../../../shared/domain/plan/lists.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import styles from './money.module.css';

const SERIES = [
  ['plannedPence', 'Planned'],
  ['committedPence', 'Committed'],
  ['claimedPence', 'Claimed'],
  ['approvedPence', 'Approved'],
  ['forecastPence', 'Forecast'],
] as const;

/** The kinds of cost side by side. A picture of the table below it, which says the same in figures. */
export function Bars({ rows }: { readonly rows: readonly CategoryMoney[] }) {
  const most = Math.max(1, ...rows.flatMap((row) => SERIES.map(([key]) => row[key])));
  return (
    <figure className={styles.chart} aria-hidden="true">
      <figcaption className={styles.legend}>
        {SERIES.map(([key, words]) => (
          <span key={key} className={styles.legendItem}>
            <span className={styles.swatch} data-series={key} /> {words}
          </span>
        ))}
      </figcaption>
      <div className={styles.groups}>
        {rows.map((row) => (
          <div key={row.category} className={styles.group}>
            <span className={styles.groupName}>{BUDGET_CATEGORY_WORDS[row.category]}</span>
            <span className={styles.bars}>
              {SERIES.filter(([key]) => row[key] > 0).map(([key]) => (
                <span key={key} className={styles.barLine}>
                  <span
                    className={styles.bar}
                    data-series={key}
                    style={{ inlineSize: `calc((100% - 6rem) * ${(row[key] / most).toFixed(4)})` }}
                  />
                  <span className={styles.barWords}>{formatMoney(row[key])}</span>
                </span>
              ))}
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}

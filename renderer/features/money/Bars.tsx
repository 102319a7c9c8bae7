import { formatMoney, type Pence } from '../../../shared/values/money.ts';
import styles from './money.module.css';

/** What bars stand for, each in its own pattern and with its own word. */
export type Series =
  'plannedPence' | 'committedPence' | 'claimedPence' | 'approvedPence' | 'paidPence' | 'forecastPence';

export const SERIES_WORDS: Readonly<Record<Series, string>> = {
  plannedPence: 'Planned',
  committedPence: 'Committed',
  claimedPence: 'Claimed',
  approvedPence: 'Approved',
  paidPence: 'Paid',
  forecastPence: 'Forecast',
};

export interface BarRow {
  readonly id: string;
  readonly words: string;
  readonly amounts: Readonly<Partial<Record<Series, Pence>>>;
}

interface BarsProps {
  readonly rows: readonly BarRow[];
  readonly series: readonly Series[];
}

/** Amounts side by side. A picture of the table below it, which says the same in figures. */
export function Bars({ rows, series }: BarsProps) {
  const most = Math.max(1, ...rows.flatMap(({ amounts }) => series.map((key) => amounts[key] ?? 0)));
  return (
    <div className={styles.chart} aria-hidden="true">
      {rows.map(({ id, words, amounts }) => (
        <div key={id} className={styles.group}>
          <span className={styles.groupName}>{words}</span>
          <span className={styles.bars}>
            {series
              .filter((key) => (amounts[key] ?? 0) > 0)
              .map((key) => (
                <Bar key={key} series={key} pence={amounts[key] ?? 0} most={most} />
              ))}
          </span>
        </div>
      ))}
    </div>
  );
}

interface BarProps {
  readonly series: Series;
  readonly pence: Pence;
  readonly most: Pence;
}

function Bar({ series, pence, most }: BarProps) {
  const share = (pence / most).toFixed(4);
  return (
    <span className={styles.barLine}>
      <span
        className={styles.bar}
        data-series={series}
        style={{ inlineSize: `calc((100% - 11rem) * ${share})` }}
      />
      <span className={styles.barWords}>
        {SERIES_WORDS[series]} {formatMoney(pence)}
      </span>
    </span>
  );
}

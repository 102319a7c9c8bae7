import type { RowField } from '../../../shared/domain/plan/form/types.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import type { AnyRow } from '../saving/plan-values.ts';
import { totalOf } from './row-words.ts';
import styles from './rows.module.css';

interface RowTotalsProps {
  readonly columns: readonly RowField[];
  readonly rows: readonly AnyRow[];
  readonly totals: readonly string[];
}

/** The sums under a list of money. */
export function RowTotals({ columns, rows, totals }: RowTotalsProps) {
  const first = columns.findIndex(({ key }) => totals.includes(key));
  return (
    <tfoot>
      <tr className={styles.total}>
        <th scope="row" colSpan={first}>
          Total
        </th>
        {columns.slice(first).map(({ key }) => (
          <td key={key} className={styles.end}>
            {totals.includes(key) ? formatMoney(totalOf(rows, key)) : ''}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

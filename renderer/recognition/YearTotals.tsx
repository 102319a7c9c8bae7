import type { YearTotals as Totals } from '../../shared/domain/payments/offer.ts';
import { formatMoney } from '../../shared/values/money.ts';
import styles from './recognition.module.css';

/** One person's tax year: expenses and recognition in rows of their own, never added up. */
export function YearTotals({ totals }: { readonly totals: Totals }) {
  return (
    <table className={styles.totals}>
      <caption>
        Tax year {totals.taxYear} to {totals.taxYear + 1}
      </caption>
      <thead>
        <tr>
          <th scope="col">What for</th>
          <th scope="col">Paid</th>
          <th scope="col">Still to come</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Recognition</th>
          <td>{formatMoney(totals.recognitionPaidPence)}</td>
          <td>{formatMoney(totals.recognitionWaitingPence)}</td>
        </tr>
        <tr>
          <th scope="row">Expenses</th>
          <td>{formatMoney(totals.expensesPaidPence)}</td>
          <td>{formatMoney(totals.expensesWaitingPence)}</td>
        </tr>
      </tbody>
    </table>
  );
}

import type { ReactNode } from 'react';
import { formatMoney, type Pence } from '../../../shared/values/money.ts';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { SERIES_WORDS, type Series } from './Bars.tsx';
import styles from './money.module.css';

type With<Key extends Series> = Readonly<Record<Key, Pence>>;

/** A column for each measure, in pounds, to be sorted by. */
export const measureColumns = <Key extends Series, Row extends With<Key>>(
  series: readonly Key[],
): readonly TableColumn<Row>[] =>
  series.map((key) => ({
    id: key,
    header: SERIES_WORDS[key],
    align: 'end',
    cell: (row) => formatMoney(row[key]),
    sortValue: (row) => row[key],
  }));

interface TotalRowProps<Key extends Series> {
  readonly words: string;
  /** How many columns stand before the amounts, the words' own among them. */
  readonly before: number;
  readonly series: readonly Key[];
  readonly total: With<Key>;
  /** Cells after the amounts. */
  readonly children?: ReactNode;
}

/** The sum of the rows above it. */
export function TotalRow<Key extends Series>({ words, before, series, total, children }: TotalRowProps<Key>) {
  return (
    <tr className={styles.total}>
      <th scope="row" colSpan={before}>
        {words}
      </th>
      {series.map((key) => (
        <td key={key}>{formatMoney(total[key])}</td>
      ))}
      {children}
    </tr>
  );
}

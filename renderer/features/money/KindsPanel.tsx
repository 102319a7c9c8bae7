import type { Amounts, CategoryMoney, ProjectMoney } from '../../../shared/domain/money/forecast.ts';
import { BUDGET_CATEGORY_WORDS } from '../../../shared/domain/plan/lists.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { Bars } from './Bars.tsx';
import styles from './money.module.css';

const stateWords = ({ forecastPence, plannedPence }: Amounts): string =>
  forecastPence > plannedPence ? `${formatMoney(forecastPence - plannedPence)} over` : 'Within it';

const COLUMNS: readonly TableColumn<CategoryMoney>[] = [
  {
    id: 'kind',
    header: 'Kind of cost',
    cell: ({ category }) => BUDGET_CATEGORY_WORDS[category],
    isRowHeader: true,
  },
  { id: 'planned', header: 'Planned', cell: ({ plannedPence }) => formatMoney(plannedPence), align: 'end' },
  {
    id: 'committed',
    header: 'Committed',
    cell: ({ committedPence }) => formatMoney(committedPence),
    align: 'end',
  },
  { id: 'claimed', header: 'Claimed', cell: ({ claimedPence }) => formatMoney(claimedPence), align: 'end' },
  {
    id: 'approved',
    header: 'Approved',
    cell: ({ approvedPence }) => formatMoney(approvedPence),
    align: 'end',
  },
  {
    id: 'forecast',
    header: 'Forecast',
    cell: ({ forecastPence }) => formatMoney(forecastPence),
    align: 'end',
  },
  {
    id: 'state',
    header: 'Against the budget',
    cell: (row) =>
      row.forecastPence > row.plannedPence ? (
        <StatusTag tone="warning">{stateWords(row)}</StatusTag>
      ) : (
        stateWords(row)
      ),
  },
];

/** Each kind of cost as bars, and the same as a table. */
export function KindsPanel({ money: { categories, total } }: { readonly money: ProjectMoney }) {
  return (
    <Panel
      title="By kind of cost"
      description="Travel, care and recognition follow from activities and claims; other kinds from what the budget says."
      isFlush
    >
      <Bars rows={categories} />
      <Table
        label="Money by kind of cost"
        columns={COLUMNS}
        rows={categories}
        rowId={({ category }) => category}
        footer={
          <tr className={styles.total}>
            <th scope="row">Total</th>
            {[
              total.plannedPence,
              total.committedPence,
              total.claimedPence,
              total.approvedPence,
              total.forecastPence,
            ].map((pence, index) => (
              // The five columns never change places.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={index}>{formatMoney(pence)}</td>
            ))}
            <td className={styles.totalState}>{stateWords(total)}</td>
          </tr>
        }
      />
    </Panel>
  );
}

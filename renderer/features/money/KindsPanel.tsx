import type { Amounts, CategoryMoney, ProjectMoney } from '../../../shared/domain/money/forecast.ts';
import { BUDGET_CATEGORY_WORDS } from '../../../shared/domain/plan/lists.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { Panel } from '../../components/Panel/Panel.tsx';
import { StatusTag } from '../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { Bars } from './Bars.tsx';
import { measureColumns, TotalRow } from './measure-columns.tsx';
import styles from './money.module.css';

const stateWords = ({ forecastPence, plannedPence }: Amounts): string =>
  forecastPence > plannedPence ? `${formatMoney(forecastPence - plannedPence)} over` : 'Within it';

const SERIES = [
  'plannedPence',
  'committedPence',
  'claimedPence',
  'approvedPence',
  'paidPence',
  'forecastPence',
] as const;

const COLUMNS: readonly TableColumn<CategoryMoney>[] = [
  {
    id: 'kind',
    header: 'Kind of cost',
    cell: ({ category }) => BUDGET_CATEGORY_WORDS[category],
    isRowHeader: true,
  },
  ...measureColumns<(typeof SERIES)[number], CategoryMoney>(SERIES),
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
      <Bars
        rows={categories.map((row) => ({
          id: row.category,
          words: BUDGET_CATEGORY_WORDS[row.category],
          amounts: row,
        }))}
        series={SERIES}
      />
      <Table
        label="Money by kind of cost"
        columns={COLUMNS}
        rows={categories}
        rowId={({ category }) => category}
        footer={
          <TotalRow words="Total" before={1} series={SERIES} total={total}>
            <td className={styles.totalState}>{stateWords(total)}</td>
          </TotalRow>
        }
      />
    </Panel>
  );
}

import { OTHER_WORDS, type AreaMoney, type Measures } from '../../../../shared/domain/money/area/shapes.ts';
import { PART_WORDS } from '../../../../shared/domain/money/shapes.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Bars } from '../Bars.tsx';
import { measureColumns, TotalRow } from '../measure-columns.tsx';
import styles from '../money.module.css';

export const MEASURES = [
  'plannedPence',
  'committedPence',
  'claimedPence',
  'approvedPence',
  'paidPence',
] as const;

type Row = Measures & { readonly id: string; readonly words: string };

const COLUMNS: readonly TableColumn<Row>[] = [
  { id: 'kind', header: 'Kind of money', isRowHeader: true, cell: ({ words }) => words },
  ...measureColumns<(typeof MEASURES)[number], Row>(MEASURES),
];

/** The five measures of the area, expenses and recognition apart. */
export function TotalsPanel({ money: { total, withFinancePence } }: { readonly money: AreaMoney }) {
  const rows: readonly Row[] = [
    { id: 'expenses', words: PART_WORDS.EXPENSES, ...total.expenses },
    { id: 'recognition', words: PART_WORDS.RECOGNITION, ...total.recognition },
    { id: 'other', words: OTHER_WORDS, ...total.other },
  ];
  return (
    <Panel
      title="All together"
      description="Planned is the whole budget of every project that runs in the period, because a budget is not split by year. Committed is what activities to come should cost. Claimed, approved and paid count on the day that happened."
      isFlush
    >
      <Bars rows={rows.map((row) => ({ ...row, amounts: row }))} series={MEASURES} />
      <Table
        label="Money of the area"
        columns={COLUMNS}
        rows={rows}
        rowId={({ id }) => id}
        footer={<TotalRow words="Total" before={1} series={MEASURES} total={total.all} />}
      />
      {withFinancePence !== 0 && (
        <p className={styles.more}>
          {formatMoney(withFinancePence)} of what is paid is with finance: the run is released, and nobody has
          marked it as paid yet.
        </p>
      )}
    </Panel>
  );
}

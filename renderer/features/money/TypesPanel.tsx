import type { TypeMoney } from '../../../shared/domain/money/cost-types.ts';
import { PART_WORDS } from '../../../shared/domain/money/shapes.ts';
import { addPence } from '../../../shared/values/money.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { Bars } from './Bars.tsx';
import { measureColumns, TotalRow } from './measure-columns.tsx';

const SERIES = ['claimedPence', 'approvedPence', 'paidPence'] as const;

const COLUMNS: readonly TableColumn<TypeMoney>[] = [
  { id: 'type', header: 'Type of cost', isRowHeader: true, cell: ({ words }) => words },
  {
    id: 'part',
    header: 'Kind of money',
    cell: ({ part }) => PART_WORDS[part],
    sortValue: ({ part }) => PART_WORDS[part],
  },
  ...measureColumns<(typeof SERIES)[number], TypeMoney>(SERIES),
];

/** Bus, train, child care, recognition for half a day: each as bars, and the same as a table. */
export function TypesPanel({ types }: { readonly types: readonly TypeMoney[] }) {
  const sum = (key: (typeof SERIES)[number]) => addPence(types.map((type) => type[key]));
  const total = {
    claimedPence: sum('claimedPence'),
    approvedPence: sum('approvedPence'),
    paidPence: sum('paidPence'),
  };
  return (
    <Panel
      title="By type of cost"
      description="What claims and recognition were for. Recognition counts as claimed once the person has said yes."
      isFlush
    >
      {types.length > 0 && <Bars rows={types.map((type) => ({ ...type, amounts: type }))} series={SERIES} />}
      <Table
        label="Money by type of cost"
        columns={COLUMNS}
        rows={types}
        rowId={({ id }) => id}
        empty={
          <EmptyState isCompact title="Nothing was claimed yet">
            Bus, train, care and recognition stand here once a claim is handed in.
          </EmptyState>
        }
        footer={<TotalRow words="Total" before={2} series={SERIES} total={total} />}
      />
    </Panel>
  );
}

import type { Output } from '../../../../shared/contract/index.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { pairId, pairLabel, useApartColumns } from './pair-columns.tsx';

interface ApartPairsProps {
  readonly pairs: Output<'people.apart'>['pairs'];
  readonly mayWrite: boolean;
}

/** More rows than these are drawn only where they can be seen. */
const DRAW_ALL = 100;

/** Pairs that look alike and are two people, as somebody said: they are not offered again unless that is taken back. */
export function ApartPairs({ pairs, mayWrite }: ApartPairsProps) {
  const columns = useApartColumns(mayWrite);
  return (
    <Table
      columns={columns}
      empty={
        <EmptyState icon="people" title="No pair was set aside">
          When two records look alike and are two people, say so. They then stand here and are not offered
          again.
        </EmptyState>
      }
      label="Pairs set aside"
      rowId={pairId}
      rowLabel={pairLabel}
      rows={pairs}
      virtualAbove={DRAW_ALL}
    />
  );
}

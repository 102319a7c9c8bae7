import type { Output } from '../../../../shared/contract/index.ts';
import { RUN_LINE_STATE_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { READY_COLUMNS } from './item-columns.tsx';
import { LINE_TONES } from './run-words.ts';

export type Run = Output<'payments.run'>;
export type Line = Run['lines'][number];

const words = ({ status, failedReason }: Line): string => {
  if (status === 'TAKEN_OUT') return 'Taken out';
  return status === 'FAILED'
    ? `${RUN_LINE_STATE_WORDS.FAILED}: ${failedReason}`
    : RUN_LINE_STATE_WORDS[status];
};

/** What a run shows of a payment; its state once the run is out of the house. */
export const LINE_COLUMNS: readonly TableColumn<Line>[] = READY_COLUMNS as readonly TableColumn<Line>[];
export const RELEASED_COLUMNS: readonly TableColumn<Line>[] = [
  ...LINE_COLUMNS,
  {
    id: 'state',
    header: 'State',
    width: '12rem',
    sortValue: words,
    cell: (line) => <StatusTag tone={LINE_TONES[line.status]}>{words(line)}</StatusTag>,
  },
];

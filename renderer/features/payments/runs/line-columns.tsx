import type { Output } from '../../../../shared/contract/index.ts';
import { RUN_LINE_STATE_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import styles from '../payments.module.css';
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

/** What a run shows of a payment before it is released. */
export const LINE_COLUMNS: readonly TableColumn<Line>[] = READY_COLUMNS as readonly TableColumn<Line>[];

/** Once the run is out of the house: how each payment stands, and a way to note that it came back. */
export const releasedColumns = (onBack: ((line: Line) => void) | null): readonly TableColumn<Line>[] => [
  ...LINE_COLUMNS,
  {
    id: 'state',
    header: 'State',
    sortValue: words,
    cell: (line) => (
      <div className={styles.bar}>
        <StatusTag tone={LINE_TONES[line.status]}>{words(line)}</StatusTag>
        {onBack !== null && line.status === 'IN_RUN' && (
          <Button size="sm" onPress={() => onBack(line)}>
            It came back <VisuallyHidden>from {line.personName}</VisuallyHidden>
          </Button>
        )}
      </div>
    ),
  },
];

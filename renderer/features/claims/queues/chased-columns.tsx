import { TRAVEL_MODE_WORDS, type TravelMode } from '../../../../shared/domain/policy/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { StatusTag, type StatusTone } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import type { ChasedRow } from './queue.queries.ts';
import styles from './queues.module.css';

const STATES: Readonly<Record<ChasedRow['state'], readonly [words: string, tone: StatusTone]>> = {
  OVERDUE: ['Overdue', 'danger'],
  REMIND: ['Remind now', 'warning'],
  WAITING: ['Waiting', 'neutral'],
};

export const modeWords = (mode: string): string => TRAVEL_MODE_WORDS[mode as TravelMode].toLowerCase();

interface Actions {
  readonly mayWrite: boolean;
  readonly onRemind: (row: ChasedRow) => void;
  readonly onReceive: (row: ChasedRow) => void;
  readonly onGiveUp: (row: ChasedRow) => void;
}

/** What the chasing list shows of each receipt, and what can be done about it. */
export function chasedColumns({
  mayWrite,
  onRemind,
  onReceive,
  onGiveUp,
}: Actions): readonly TableColumn<ChasedRow>[] {
  return [
    {
      id: 'person',
      header: 'Person',
      isRowHeader: true,
      sortValue: ({ personName }) => personName,
      cell: ({ personName }) => personName,
    },
    {
      id: 'journey',
      header: 'Way home',
      cell: ({ mode, travelledOn, claimNo }) =>
        `By ${modeWords(mode)}${travelledOn === null ? '' : ` on ${formatDate(travelledOn)}`} (${claimNo})`,
    },
    {
      id: 'due',
      header: 'Due by',
      sortValue: ({ dueOn }) => dueOn,
      cell: ({ dueOn }) => formatDate(dueOn),
    },
    {
      id: 'state',
      header: 'State',
      sortValue: ({ state }) => STATES[state][0],
      cell: ({ state }) => <StatusTag tone={STATES[state][1]}>{STATES[state][0]}</StatusTag>,
    },
    {
      id: 'paid',
      header: 'Paid for it',
      align: 'end',
      sortValue: ({ paidPence }) => paidPence,
      cell: ({ paidPence }) => formatMoney(paidPence),
    },
    {
      id: 'actions',
      header: 'What to do',
      isHeaderHidden: true,
      cell: (row) => (
        <span className={styles.actions}>
          <Button size="sm" variant="quiet" onPress={() => onRemind(row)}>
            Reminder
          </Button>
          {mayWrite && (
            <>
              <Button size="sm" variant="quiet" onPress={() => onGiveUp(row)}>
                Give up
              </Button>
              <Button size="sm" onPress={() => onReceive(row)}>
                It has come
              </Button>
            </>
          )}
        </span>
      ),
    },
  ];
}

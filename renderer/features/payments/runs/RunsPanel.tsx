import { useLocation } from 'wouter';
import type { Output } from '../../../../shared/contract/index.ts';
import { RUN_STATE_WORDS } from '../../../../shared/domain/payments/lists.ts';
import { formatDateShort } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { Answered } from '../../../data/Answered.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { runPath } from '../paths.ts';
import styles from '../payments.module.css';
import { RUN_TONES } from './run-words.ts';

type Run = Output<'payments.runs'>['runs'][number];

const COLUMNS: readonly TableColumn<Run>[] = [
  {
    id: 'number',
    header: 'Run',
    isRowHeader: true,
    width: '8rem',
    sortValue: ({ runNo }) => runNo,
    cell: ({ runNo }) => <span className={styles.whole}>{runNo}</span>,
  },
  {
    id: 'state',
    header: 'State',
    width: '8rem',
    sortValue: ({ status }) => RUN_STATE_WORDS[status],
    cell: ({ status }) => <StatusTag tone={RUN_TONES[status]}>{RUN_STATE_WORDS[status]}</StatusTag>,
  },
  {
    id: 'payOn',
    header: 'Pay on',
    width: '7rem',
    sortValue: ({ payOn }) => payOn,
    cell: ({ payOn }) => formatDateShort(payOn),
  },
  { id: 'prepared', header: 'Prepared by', cell: ({ preparedBy }) => preparedBy },
  { id: 'released', header: 'Released by', cell: ({ releasedBy }) => releasedBy ?? '–' },
  {
    id: 'total',
    header: 'Total',
    align: 'end',
    width: '7rem',
    sortValue: ({ totals }) => totals.totalPence,
    cell: ({ totals }) => (
      <>
        {formatMoney(totals.totalPence)}
        <p className={styles.hint}>{plural(totals.count, 'payment')}</p>
      </>
    ),
  },
];

/** The runs of an area, newest first. */
export function RunsPanel({ areaId }: { readonly areaId: string }) {
  const asked = useAsk('payments.runs', { areaId });
  const [, goTo] = useLocation();
  return (
    <Panel isFlush title="Payment runs">
      <Answered asked={asked} waiting="Getting the payment runs">
        {({ runs }) => (
          <Table<Run>
            columns={COLUMNS}
            empty={
              <EmptyState isCompact title="There are no payment runs yet">
                A run is a batch of payments that finance gets in one file.
              </EmptyState>
            }
            label="Payment runs"
            rowId={({ id }) => id}
            rows={runs}
            onOpen={({ id }) => goTo(runPath(id))}
          />
        )}
      </Answered>
    </Panel>
  );
}

import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { RadioGroup } from '../../../components/RadioGroup/RadioGroup.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { changeClaimsView, useClaimsView, type ChasedState } from '../../../state/claims-view.ts';
import { claimPath } from '../entry/claim-paths.ts';
import { GiveUpDialog } from '../returns/GiveUpDialog.tsx';
import { chasedColumns } from './chased-columns.tsx';
import { PartPager } from './PartPager.tsx';
import { PART, useChasing, useQueues, type ChasedRow } from './queue.queries.ts';
import { ReminderDialog } from './ReminderDialog.tsx';
import { ReturnReceiptDialog } from './ReturnReceiptDialog.tsx';
import styles from './queues.module.css';

const VIRTUAL_ABOVE = 60;
const EVERY = 'EVERY';

type Opened = { readonly what: 'remind' | 'receive' | 'give-up'; readonly row: ChasedRow };

/** The receipts of ways home that were paid in advance, what is due first on top. */
export function ChasingTab() {
  const view = useDeferredValue(useClaimsView());
  const [, goTo] = useLocation();
  const [page, setPage] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const mayWrite = useMay('claims:write');
  const shape = JSON.stringify([view.search, view.projectId, view.chased]);
  const [seen, setSeen] = useState(shape);
  if (seen !== shape) {
    setSeen(shape);
    setPage(0);
  }
  const asked = useChasing(view, page);
  const close = (): void => setOpened(null);
  return (
    <div className={styles.tab}>
      <div className={styles.lead}>
        <p className={styles.hint}>
          Ways home that were paid before the ticket was bought. Nothing is taken off by itself when one is
          late.
        </p>
        <StateChoice />
      </div>
      <Answered asked={asked} waiting="Getting the return receipts">
        {({ rows, more }) => (
          <>
            <Table<ChasedRow>
              columns={chasedColumns({
                mayWrite,
                onRemind: (row) => setOpened({ what: 'remind', row }),
                onReceive: (row) => setOpened({ what: 'receive', row }),
                onGiveUp: (row) => setOpened({ what: 'give-up', row }),
              })}
              empty={<EmptyState icon="checkCircle" title="No return receipt is waited for here" />}
              label="Return receipts"
              rowId={({ lineId }) => lineId}
              rowLabel={({ personName, claimNo }) => `${personName}, ${claimNo}`}
              rows={rows}
              virtualAbove={VIRTUAL_ABOVE}
              onOpen={({ claimId }) => goTo(claimPath(claimId))}
            />
            <PartPager more={more} page={page} size={PART} onPage={setPage} />
          </>
        )}
      </Answered>
      {opened?.what === 'remind' && <ReminderDialog row={opened.row} onClose={close} />}
      {opened?.what === 'give-up' && <GiveUpDialog of={opened.row} onClose={close} />}
      {opened?.what === 'receive' && (
        <ReturnReceiptDialog row={opened.row} today={asked.value?.today ?? ''} onClose={close} />
      )}
    </div>
  );
}

function StateChoice() {
  const { chased } = useClaimsView();
  const counts = useQueues().value?.chasing;
  const many = (count: number | undefined): string => (count === undefined ? '' : ` (${count})`);
  return (
    <RadioGroup
      label="Which receipts"
      layout="segmented"
      options={[
        { id: EVERY, label: 'All' },
        { id: 'OVERDUE', label: `Overdue${many(counts?.overdue)}` },
        { id: 'REMIND', label: `Due within a week${many(counts?.remind)}` },
        { id: 'WAITING', label: `Later${many(counts?.waiting)}` },
      ]}
      value={chased ?? EVERY}
      onChange={(id) => changeClaimsView({ chased: id === EVERY ? null : (id as ChasedState) })}
    />
  );
}

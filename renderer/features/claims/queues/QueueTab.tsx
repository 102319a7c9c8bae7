import { useDeferredValue, useState } from 'react';
import { useLocation } from 'wouter';
import { QUEUE_HINTS, type Queue } from '../../../../shared/domain/claims/queues.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { plural } from '../../../../shared/values/text.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Table } from '../../../components/Table/Table.tsx';
import { Answered } from '../../../data/Answered.tsx';
import { useMay } from '../../../data/setup.ts';
import { useClaimsView } from '../../../state/claims-view.ts';
import { claimPath } from '../entry/claim-paths.ts';
import { BulkBar } from './BulkBar.tsx';
import { PartPager } from './PartPager.tsx';
import { QUEUE_COLUMNS } from './queue-columns.tsx';
import { PART, useQueue, type QueueRow } from './queue.queries.ts';
import styles from './queues.module.css';

/** From here on only the rows in sight are on the page. */
const VIRTUAL_ABOVE = 60;
const NONE: ReadonlySet<string> = new Set();

/** One list of claims, what waits longest first; those to decide about can be ticked and decided together. */
export function QueueTab({ queue }: { readonly queue: Queue }) {
  const view = useDeferredValue(useClaimsView());
  const [, goTo] = useLocation();
  const [page, setPage] = useState(0);
  const [ids, setIds] = useState(NONE);
  const mayCertify = useMay('claims:certify');
  const mayApprove = useMay('claims:approve');
  const isNarrowed = view.search !== '' || view.projectId !== null || view.from !== null || view.to !== null;
  // Other words, another list: it begins at its beginning, and nothing out of sight stays ticked.
  const shape = JSON.stringify([view.search, view.projectId, view.from, view.to]);
  const [seen, setSeen] = useState(shape);
  if (seen !== shape) {
    setSeen(shape);
    setPage(0);
    setIds(NONE);
  }
  const asked = useQueue(queue, view, page);
  const mayDecide = (queue === 'CERTIFY' && mayCertify) || (queue === 'APPROVE' && mayApprove);
  return (
    <div className={styles.tab}>
      <Answered asked={asked} waiting="Getting the claims">
        {({ rows, more, found, totalPence }) => (
          <>
            <div className={styles.lead}>
              <div className={styles.row}>
                <p className={styles.hint}>{QUEUE_HINTS[queue]}</p>
                {found !== null && found > 0 && (
                  <output className={styles.hint}>{countWords(found, totalPence, queue)}</output>
                )}
              </div>
              {/* Stays when the last claim has left the list: what became of each is still being read. */}
              {mayDecide && (
                <BulkBar
                  isEmpty={rows.length === 0}
                  queue={queue === 'CERTIFY' ? 'CERTIFY' : 'APPROVE'}
                  rows={rows.filter(({ id }) => ids.has(id))}
                  onDone={() => setIds(NONE)}
                />
              )}
            </div>
            <Table<QueueRow>
              columns={QUEUE_COLUMNS[queue]}
              empty={<NoClaims isNarrowed={isNarrowed} queue={queue} />}
              label="Claims"
              rowId={({ id }) => id}
              rowLabel={({ personName, claimNo }) => `${personName}, ${claimNo}`}
              rows={rows}
              selection={mayDecide ? { ids, onChange: setIds } : undefined}
              virtualAbove={VIRTUAL_ABOVE}
              onOpen={({ id }) => goTo(claimPath(id))}
            />
            <PartPager more={more} page={page} size={PART} onPage={setPage} />
          </>
        )}
      </Answered>
    </div>
  );
}

function countWords(found: number, totalPence: number | null, queue: Queue): string {
  const sum = totalPence === null || queue === 'DRAFT' ? '' : `, ${formatMoney(totalPence)} in all`;
  return `${plural(found, 'claim')}${sum}`;
}

const EMPTY: Readonly<Record<Queue, string>> = {
  CERTIFY: 'Nothing waits to be certified',
  APPROVE: 'Nothing waits to be approved',
  QUERIED: 'No claim was sent back with a question',
  DRAFT: 'No claim is being entered',
  DECIDED: 'No claim has been approved yet',
  ALL: 'There are no claims yet',
};

function NoClaims({ isNarrowed, queue }: { readonly isNarrowed: boolean; readonly queue: Queue }) {
  if (isNarrowed) return <EmptyState isCompact title="No claim here fits the search" />;
  return (
    <EmptyState icon="money" title={EMPTY[queue]}>
      {queue === 'DRAFT' || queue === 'ALL'
        ? 'Start a claim from the people of an activity: open the activity, then “Start a claim” beside the person.'
        : undefined}
    </EmptyState>
  );
}

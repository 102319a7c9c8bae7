import { OPEN_QUEUES, QUEUE_WORDS, type Queue } from '../../../../shared/domain/claims/queues.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { Tabs } from '../../../components/Tabs/Tabs.tsx';
import { useMay } from '../../../data/setup.ts';
import { changeClaimsView, useClaimsView, type ClaimsTab } from '../../../state/claims-view.ts';
import { ChasingTab } from './ChasingTab.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { QueueTab } from './QueueTab.tsx';
import { useQueues } from './queue.queries.ts';

/** What needs somebody now, list by list, with how much is in each. */
export function ClaimsView() {
  const { tab } = useClaimsView();
  const mayApprove = useMay('claims:approve');
  const shown: ClaimsTab = tab ?? (mayApprove ? 'APPROVE' : 'CERTIFY');
  const { value } = useQueues();
  const queue = (id: Queue) => ({
    id,
    label: QUEUE_WORDS[id],
    count: value?.queues.find((each) => each.queue === id)?.count,
    content: <QueueTab queue={id} />,
  });
  const chasing = {
    id: 'CHASING',
    label: 'Return receipts',
    count: value && value.chasing.remind + value.chasing.overdue,
    content: <ChasingTab />,
  };
  return (
    <Panel isFlush>
      <ClaimFilters hasDates={shown !== 'CHASING' && shown !== 'DRAFT'} />
      <Tabs
        label="Lists of claims"
        selectedId={shown}
        tabs={[...OPEN_QUEUES.map(queue), chasing, queue('DECIDED'), queue('ALL')]}
        onSelect={(id) => changeClaimsView({ tab: id as ClaimsTab })}
      />
    </Panel>
  );
}

import { formatMoney } from '../../../shared/values/money.ts';
import { listWords, plural } from '../../../shared/values/text.ts';
import { PageHeader } from '../../components/PageHeader/PageHeader.tsx';
import { PageLayout } from '../../components/PageLayout/PageLayout.tsx';
import { usePageTitle } from '../../state/page-title.ts';
import { BlankFormButton } from './documents/BlankFormButton.tsx';
import { OpenClaimFile } from './file/OpenClaimFile.tsx';
import { ClaimsView } from './queues/ClaimsView.tsx';
import { useQueues } from './queues/queue.queries.ts';

/** All claims: what needs somebody now, and the receipts that are waited for. */
export function ClaimsPage() {
  usePageTitle('Claims');
  return (
    <PageLayout header={<PageHeader actions={<Actions />} meta={<Now />} title="Claims" />}>
      <ClaimsView />
    </PageLayout>
  );
}

const Actions = () => (
  <>
    <BlankFormButton />
    <OpenClaimFile />
  </>
);

/** What waits now, in one sentence. */
function Now() {
  const { value } = useQueues();
  if (!value) return null;
  const waiting = value.queues.filter(
    ({ queue, count }) => count > 0 && (queue === 'CERTIFY' || queue === 'APPROVE'),
  );
  if (waiting.length === 0) return 'No claim waits for a decision.';
  const words = waiting.map(
    ({ queue, count, totalPence }) =>
      `${plural(count, 'claim')} to ${queue === 'CERTIFY' ? 'certify' : 'approve'} (${formatMoney(totalPence)})`,
  );
  const oldest = Math.max(...waiting.map(({ oldestDays }) => oldestDays ?? 0));
  const age = oldest === 0 ? 'All of them came today.' : `The oldest has waited ${plural(oldest, 'day')}.`;
  return `${listWords(words)}. ${age}`;
}

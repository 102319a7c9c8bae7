import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { useClaim } from './claim-context.ts';
import { STATE_MEANINGS } from './state-words.ts';

/** What the state means and what comes next; the question of a claim that was sent back. */
export function StateNote() {
  const { page, isOpen } = useClaim();
  const { status, events } = page;
  if (status === 'DRAFT' && isOpen) return null;
  const reason = events.findLast(({ toStatus }) => toStatus === status)?.reason ?? '';
  return (
    <Callout
      title={`${CLAIM_STATE_WORDS[status]}. ${STATE_MEANINGS[status]}`}
      tone={status === 'QUERIED' ? 'warning' : 'info'}
    >
      {reason === '' ? undefined : `“${reason}”`}
    </Callout>
  );
}

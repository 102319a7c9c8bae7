import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { insertApart, removeApart } from '../../store/people-apart.store.ts';
import { candidatesById } from '../../store/people-match.store.ts';
import { stampOf } from './stamp.ts';

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
  readonly isApart: boolean;
}

/** E19. Remembers that two records are two people, or forgets it; said already is no change. Audited at both records. */
export function setApart(
  context: Writing,
  { oneId, otherId, isApart }: Pair,
): Result<{ readonly isApart: boolean }, 'entry-not-found' | 'merge-same'> {
  if (oneId === otherId) return fail('merge-same');
  if (candidatesById(context.db, [oneId, otherId]).length < 2) return fail('entry-not-found');
  const changed = isApart
    ? insertApart(context.db, oneId, otherId, stampOf(context))
    : removeApart(context.db, oneId, otherId);
  if (changed) {
    note(context, oneId, otherId, isApart);
    note(context, otherId, oneId, isApart);
  }
  return ok({ isApart });
}

function note(context: Writing, recordId: string, otherId: string, isApart: boolean): void {
  const reason = isApart
    ? 'Looks like another record, and is somebody else.'
    : 'May be the same person after all.';
  appendAudit(
    context.db,
    {
      at: context.now,
      whoId: context.me?.id ?? '',
      action: 'change',
      projectId: null,
      record: 'participant',
      recordId,
      reason,
    },
    [
      {
        field: 'apartFrom',
        before: isApart ? null : otherId,
        after: isApart ? otherId : null,
        personal: false,
      },
    ],
  );
}

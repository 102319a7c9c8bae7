import type { Handlers } from '../../../shared/contract/define.ts';
import type { peopleListsContract } from '../../../shared/contract/people-lists.contract.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findStored } from '../store/entries.store.ts';
import { activityIdsOf, entriesOf } from '../store/people.store.ts';
import { claimsRules } from './support/claims-guards.ts';
import { addEntry, changeEntry } from './support/entries.ts';
import { personLines } from './support/people-lines.ts';
import { attendanceLines, personPage } from './support/people-pages.ts';

type All = Handlers<typeof peopleListsContract, Reading, Writing, Waiting>;

export const peopleListsHandlers: All = {
  'people.search': (context, filter) => ok(personLines(context, filter)),
  'people.page': ({ db }, { id }) => ok({ page: personPage(db, id) as never }),
  'people.ofProject': ({ db }, { projectId }) =>
    ok({ lines: attendanceLines(db, activityIdsOf(db, projectId)) as never }),
  'people.ofActivity': ({ db }, { activityId }) => ok({ lines: attendanceLines(db, [activityId]) as never }),
  'people.monitoring': ({ db }, { projectId }) => {
    const ids = activityIdsOf(db, projectId);
    return ok({ entries: [...entriesOf(db, 'monitoringTally', { field: 'activityId', ids })] });
  },

  'people.invite': (context, { activityId, participantIds, ...offer }) => {
    const ids: string[] = [];
    for (const participantId of new Set(participantIds)) {
      const fields = { ...offer, activityId, participantId };
      const added = addEntry(context, claimsRules, { kind: 'attendance', fields });
      if (!added.ok) return added;
      ids.push(added.value.id);
    }
    return ok({ ids });
  },

  'people.markCame': (context, { rows }) => {
    const before: Before[] = [];
    for (const { id, ...fields } of rows) {
      const stored = findStored(context.db, { kind: 'attendance', id });
      if (!stored) return fail('entry-not-found');
      const { came, minutes } = stored.fields as unknown as Omit<Before, 'id'>;
      const key = { kind: 'attendance', id, expectedVersion: stored.version } as const;
      const changed = changeEntry(context, claimsRules, { ...key, fields });
      if (!changed.ok) return changed;
      before.push({ id, came, minutes });
    }
    return ok({ before });
  },
};

interface Before {
  readonly id: string;
  readonly came: 'YES' | 'NO' | null;
  readonly minutes: number | null;
}

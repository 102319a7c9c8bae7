import type { Writing } from '../../context.ts';
import { appendAudit, type AuditSubject } from '../../store/audit.store.ts';
import { personalFieldsOf } from '../../store/entries.store.ts';
import { contentOf, type RawRow } from '../../store/people-merge.store.ts';

type Subject = Pick<AuditSubject, 'action' | 'record' | 'recordId' | 'reason'>;
const subject = (context: Writing, about: Subject): AuditSubject => ({
  at: context.now,
  whoId: context.me?.id ?? '',
  projectId: null,
  ...about,
});

/** Notes that rows went to another record: by their ids and the records’ ids alone. */
export function noteMoved(
  context: Writing,
  record: string,
  { ids, from, to }: { readonly ids: readonly string[]; readonly from: string; readonly to: string },
): void {
  for (const recordId of ids)
    appendAudit(context.db, subject(context, { action: 'move', record, recordId }), [
      { field: 'participantId', before: from, after: to, personal: false },
    ]);
}

const fieldName = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The answers of a row that changed, by name and never by value where they are personal. */
function changedFields(before: RawRow, after: RawRow) {
  const personal = new Set(personalFieldsOf('participant'));
  return Object.keys(contentOf(before))
    .filter((column) => column !== 'search' && before[column] !== after[column])
    .map((column) => ({
      field: fieldName(column),
      before: before[column],
      after: after[column],
      personal: personal.has(fieldName(column)),
    }));
}

export function noteMerged(
  context: Writing,
  merged: {
    readonly keptId: string;
    readonly goneId: string;
    readonly before: RawRow;
    readonly after: RawRow;
  },
): void {
  const { keptId, goneId, before, after } = merged;
  const reason = 'Two records of one person were joined.';
  const kept = subject(context, { action: 'change', record: 'participant', recordId: keptId, reason });
  appendAudit(context.db, kept, changedFields(before, after));
  appendAudit(
    context.db,
    subject(context, { action: 'archive', record: 'participant', recordId: goneId, reason }),
    [{ field: 'mergedInto', before: null, after: keptId, personal: false }],
  );
}

export function noteUnmerged(
  context: Writing,
  taken: {
    readonly keptId: string;
    readonly goneId: string;
    readonly before: RawRow;
    readonly after: RawRow;
  },
): void {
  const { keptId, goneId, before, after } = taken;
  const reason = 'Two joined records were taken apart again.';
  const kept = subject(context, { action: 'change', record: 'participant', recordId: keptId, reason });
  appendAudit(context.db, kept, changedFields(before, after));
  appendAudit(
    context.db,
    subject(context, { action: 'restore', record: 'participant', recordId: goneId, reason }),
    [{ field: 'mergedInto', before: keptId, after: null, personal: false }],
  );
}

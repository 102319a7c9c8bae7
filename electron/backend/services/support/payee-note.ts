import type { Writing } from '../../context.ts';
import { appendAudit, type AuditSubject } from '../../store/audit.store.ts';

/** E50. That something of where a person is paid to changed or was looked at; never what. */
export const notePayee = (
  context: Writing,
  participantId: string,
  action: AuditSubject['action'],
  fields: readonly string[],
): null =>
  note(
    context,
    participantId,
    action,
    fields.map((field) => ({ field, before: null, after: null, personal: true })),
  );

/** E50, R-136. Who compared an account on which day, and the file that proves it: by their ids, never by name. */
export const noteCheck = (
  context: Writing,
  participantId: string,
  { by, on, evidenceId }: { readonly by: string; readonly on: string; readonly evidenceId: string | null },
): null =>
  note(context, participantId, 'status', [
    {
      field: 'account checked',
      before: null,
      after: `${on}, by ${by}${evidenceId === null ? '' : `, given elsewhere, proved by ${evidenceId}`}`,
      personal: false,
    },
  ]);

function note(
  { db, now, me }: Writing,
  participantId: string,
  action: AuditSubject['action'],
  changes: Parameters<typeof appendAudit>[2],
): null {
  const by = { at: now, whoId: me?.id ?? '', projectId: null };
  appendAudit(db, { ...by, action, record: 'payee', recordId: participantId }, changes);
  return null;
}

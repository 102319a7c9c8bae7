import { sameValue } from '../../../../shared/domain/plan/change.ts';
import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';
import type { Writing } from '../../context.ts';
import { appendAudit, type AuditChange, type AuditSubject } from '../../store/audit.store.ts';

/** Answers by the names of their fields. */
export type Fields = Readonly<Record<string, FieldValue>>;
/** What became of one answer. */
export type FieldChange = Omit<AuditChange, 'personal'>;

/** The answers that are not what they were. */
export const changesOf = (before: Readonly<Record<string, unknown>>, after: Fields): readonly FieldChange[] =>
  Object.entries(after)
    .map(([field, value]) => ({ field, before: (before[field] ?? null) as FieldValue, after: value }))
    .filter((change) => !sameValue(change.before, change.after));

/** The answers of something new that say something. */
export const filled = (fields: Fields): readonly FieldChange[] =>
  Object.entries(fields)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([field, after]) => ({ field, before: null, after }));

interface About extends Omit<AuditSubject, 'at' | 'whoId'> {
  /** The fields whose values are personal. */
  readonly personal: readonly string[];
}

/** E50. Writes into the audit what was done and by whom; personal values by reference only. */
export function noteFields(
  { db, now, me }: Writing,
  { personal, ...about }: About,
  changes: readonly FieldChange[],
): void {
  appendAudit(
    db,
    { at: now, whoId: me?.id ?? '', ...about },
    changes.map((change) => ({ ...change, personal: personal.includes(change.field) })),
  );
}

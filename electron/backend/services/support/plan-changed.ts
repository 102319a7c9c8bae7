import { clearsSignOff } from '../../../../shared/domain/plan/change.ts';
import type { RecordKind, RowKind } from '../../../../shared/domain/plan/shapes.ts';
import type { Writing } from '../../context.ts';
import type { AuditSubject } from '../../store/audit.store.ts';
import { getRecord, personalFields, saveRecord, tableName } from '../../store/plan.store.ts';
import { touchHead } from '../../store/projects.store.ts';
import { noteFields, type FieldChange } from './note-fields.ts';
import { stampOf } from './stamp.ts';

/** A record or row of a plan, and what was done to it. */
export interface Touched {
  readonly kind: RecordKind | RowKind;
  readonly recordId: string;
  readonly action: AuditSubject['action'];
  /** Why, where a person said it. */
  readonly reason?: string;
}

/** Writes a change of a plan into the audit; values about people by reference only. */
export function noteChange(
  context: Writing,
  projectId: string,
  { kind, ...touched }: Touched,
  changes: readonly FieldChange[],
): void {
  const about = { ...touched, projectId, record: tableName(kind), personal: personalFields(kind) };
  noteFields(context, about, changes);
}

/**
 * Notes when the plan changed, and takes the senior sign-off off when what was signed is no longer what stands: then
 * the new version of the sign-off, else null.
 */
export function planChanged(
  context: Writing,
  projectId: string,
  changed: RecordKind | RowKind,
): number | null {
  const stamp = stampOf(context);
  touchHead(context.db, projectId, stamp);
  const signOff = getRecord(context.db, 'signOff', projectId);
  if (!signOff || !clearsSignOff(changed, signOff.fields.seniorOn)) return null;
  const key = { kind: 'signOff' as const, projectId, expectedVersion: signOff.version };
  const version = saveRecord(context.db, key, { seniorOn: null }, stamp);
  const change = { field: 'seniorOn', before: signOff.fields.seniorOn, after: null };
  noteChange(context, projectId, { kind: 'signOff', recordId: projectId, action: 'change' }, [change]);
  return version ?? null;
}

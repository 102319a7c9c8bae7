import type { IsoInstant } from '../../../shared/values/dates.ts';
import { all } from './query.ts';
import { statement } from './run.ts';
import { sql } from './query.ts';
import type { Reader, Writer } from './handles.ts';

/** Who changed what, and when. */
export interface AuditSubject {
  readonly at: IsoInstant;
  readonly whoId: string;
  readonly action:
    'create' | 'change' | 'remove' | 'restore' | 'move' | 'status' | 'archive' | 'export' | 'import' | 'view';
  readonly projectId: string | null;
  /** The table that holds the record. */
  readonly record: string;
  readonly recordId: string;
  readonly reason?: string;
}

export interface AuditChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** A personal value is noted by reference only: the record and the field, never the value. */
  readonly personal: boolean;
}

export interface AuditRow {
  readonly id: number;
  readonly at: string;
  readonly who: string | null;
  readonly action: string;
  readonly record: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly personal: number;
  readonly reason: string | null;
}

const INSERT = `insert into audit_entry
  (at, who_id, action, project_id, record, record_id, field, before, after, personal, reason)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** E50. Appends one entry for each changed field, or one for the whole record when no field is named. */
export function appendAudit(db: Writer, subject: AuditSubject, changes: readonly AuditChange[] = []): void {
  const insert = statement(db.connection, INSERT);
  const head = [
    subject.at,
    subject.whoId,
    subject.action,
    subject.projectId,
    subject.record,
    subject.recordId,
  ];
  const reason = subject.reason ?? null;
  if (changes.length === 0) insert.run(...head, null, null, null, 0, reason);
  for (const change of changes) {
    const [before, after] = change.personal
      ? [null, null]
      : [JSON.stringify(change.before ?? null), JSON.stringify(change.after ?? null)];
    insert.run(...head, change.field, before, after, change.personal ? 1 : 0, reason);
  }
}

/** The entries of one project, newest first, before an entry id. */
export function listAudit(
  db: Reader,
  projectId: string,
  before: number | null,
  limit: number,
): readonly AuditRow[] {
  let query = sql
    .selectFrom('audit_entry')
    .leftJoin('staff', 'staff.id', 'audit_entry.who_id')
    .select([
      'audit_entry.id',
      'at',
      'staff.name as who',
      'action',
      'record',
      'field',
      'before',
      'after',
      'personal',
      'reason',
    ])
    .where('project_id', '=', projectId)
    .orderBy('audit_entry.id', 'desc')
    .limit(limit);
  if (before !== null) query = query.where('audit_entry.id', '<', before);
  return all(db, query);
}

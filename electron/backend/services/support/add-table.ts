import { ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { insertStored } from '../../store/entries.store.ts';
import { insertImport, listImported, markUndone, removePerson } from '../../store/people-import.store.ts';
import { stampOf } from './stamp.ts';
import type { KeptTable, PlannedRow } from './kept-tables.ts';

/** Adds people of a table in one go. The audit names each of them by reference alone. */
export function addRows(
  context: Writing,
  { fileName, table }: KeptTable,
  rows: readonly PlannedRow[],
  columns: readonly (string | null)[],
): Result<{ readonly importId: string; readonly added: number }, never> {
  const importId = context.newId();
  const stamp = stampOf(context);
  const matched = Object.fromEntries(
    columns.flatMap((field, at) => (field === null ? [] : [[String(at + 1), field] as const])),
  );
  const counts = { rowsRead: table.rows.length, rowsAdded: rows.length };
  insertImport(context.db, { id: importId, fileName, columns: matched, ...counts }, stamp);
  note(context, 'people_import', importId, 'import');
  for (const { fields } of rows) {
    const id = context.newId();
    insertStored(context.db, { kind: 'participant', id }, { fields, beside: { import_id: importId } }, stamp);
    note(context, 'participant', id, 'import');
  }
  return ok({ importId, added: rows.length });
}

/** Takes a list back: removes who is as they were added, and names who stays because they are used. */
export function undoRows(
  context: Writing,
  importId: string,
): Result<{ removed: number; stayed: { id: string; name: string }[] }, never> {
  const people = listImported(context.db, importId);
  const unused = people.filter(({ isUnused }) => isUnused);
  for (const { id } of unused) {
    removePerson(context.db, id);
    note(context, 'participant', id, 'remove');
  }
  markUndone(context.db, importId, stampOf(context));
  note(context, 'people_import', importId, 'remove');
  const stayed = people.filter(({ isUnused }) => !isUnused).map(({ id, name }) => ({ id, name }));
  return ok({ removed: unused.length, stayed });
}

const note = (context: Writing, record: string, recordId: string, action: 'import' | 'remove'): void =>
  appendAudit(context.db, {
    at: context.now,
    whoId: context.me?.id ?? '',
    action,
    projectId: null,
    record,
    recordId,
  });

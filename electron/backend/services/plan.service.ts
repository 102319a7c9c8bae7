import type { Handlers } from '../../../shared/contract/define.ts';
import type { projectsContract } from '../../../shared/contract/projects.contract.ts';
import { canChangePlan, checkField, checkRowFields, sameValue } from '../../../shared/domain/plan/change.ts';
import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import { reviewCauseOf } from '../../../shared/domain/duty/reviews.ts';
import { guardRecord } from '../../../shared/domain/plan/guards.ts';
import { isKeptAsItIs } from '../../../shared/domain/plan/unique.ts';
import type { FieldValue, RowKind, StoredRow } from '../../../shared/domain/plan/shapes.ts';
import type { ProjectHead } from '../../../shared/domain/projects/shapes.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import {
  findRow,
  getRecord,
  getRecords,
  insertRow,
  listRows,
  saveRecord,
  saveRow,
  setRowOrder,
  setRowRemoved,
} from '../store/plan.store.ts';
import { findHead } from '../store/projects.store.ts';
import { findStaff } from '../store/setup.store.ts';
import { directoryUsed } from './support/directory-used.ts';
import { neighboursOf } from './support/neighbours.ts';
import { changesOf, filled } from './support/note-fields.ts';
import { noteChange, planChanged } from './support/plan-changed.ts';
import { raiseReview } from './support/reviews.ts';
import { checkRow } from './support/row-checks.ts';
import { stampOf } from './support/stamp.ts';

type All = Handlers<typeof projectsContract, Reading, Writing, Waiting>;
type Fields = Readonly<Record<string, FieldValue>>;

export const planHandlers: Pick<
  All,
  | 'projects.getPlan'
  | 'projects.neighbours'
  | 'projects.changePlanField'
  | 'projects.addRow'
  | 'projects.changeRow'
  | 'projects.removeRow'
  | 'projects.restoreRow'
  | 'projects.moveRow'
> = {
  'projects.getPlan': ({ db }, { projectId }) => {
    const head = findHead(db, projectId);
    const records = getRecords(db, projectId);
    if (!head || !records) return fail('project-not-found');
    return ok({ head, ...records, rows: listRows(db, projectId), directory: directoryUsed(db, projectId) });
  },

  'projects.neighbours': ({ db }, { projectId }) =>
    findHead(db, projectId)
      ? ok({ neighbours: [...neighboursOf(db, projectId)] })
      : fail('project-not-found'),

  'projects.changePlanField': (context, { projectId, record, field, value, expectedVersion }) => {
    const allowed = changeable(context, projectId);
    if (!allowed.ok) return allowed;
    const checked = checkField(record, field, value);
    if (!checked.ok) return checked;
    if (!personExists(context, field, checked.value))
      return fail('field-invalid', { field, reason: 'that person is no longer in the staff list' });
    const stored = getRecord(context.db, record, projectId);
    if (!stored) return fail('project-not-found');
    const before = (stored.fields as unknown as Fields)[field] ?? null;
    if (stored.version !== expectedVersion) return fail('changed-elsewhere', { version: stored.version });
    if (sameValue(before, checked.value))
      return ok({ value: checked.value, version: stored.version, signOffCleared: null, reviewRaised: false });
    const blocks = guardRecord(record, { ...stored.fields, [field]: checked.value }, stored.fields);
    if (blocks.length > 0) return fail('answer-blocked', { reasons: blocks.map(({ words }) => words) });
    const version = saveRecord(
      context.db,
      { kind: record, projectId, expectedVersion },
      { [field]: checked.value },
      stampOf(context),
    );
    if (version === undefined) return fail('changed-elsewhere');
    const cause = reviewCauseOf(`${record}.${field}`, before, checked.value);
    const reviewRaised = cause !== null && raiseReview(context, projectId, cause);
    noteChange(context, projectId, { kind: record, recordId: projectId, action: 'change' }, [
      { field, before, after: checked.value },
    ]);
    const signOffCleared = planChanged(context, projectId, record);
    return ok({ value: checked.value, version, signOffCleared, reviewRaised });
  },

  'projects.addRow': (context, { projectId, kind, fields }) => {
    const allowed = changeable(context, projectId);
    if (!allowed.ok) return allowed;
    if (isKeptAsItIs(kind)) return fail('row-kept');
    const checked = checkRowFields(kind, fields);
    if (!checked.ok) return checked;
    const rowId = context.newId();
    const whole: Fields = { ...NEW_ROWS[kind], ...checked.value };
    const row = { ...whole, id: rowId, version: 1 } as unknown as StoredRow<RowKind>;
    const may = checkRow(context, { projectId, kind }, row, { fields: whole, before: undefined });
    if (!may.ok) return may;
    insertRow(context.db, { kind, projectId, rowId }, whole, stampOf(context));
    noteChange(context, projectId, { kind, recordId: rowId, action: 'create' }, filled(whole));
    planChanged(context, projectId, kind);
    return ok({ rowId, version: 1, fields: whole });
  },

  'projects.changeRow': (context, { projectId, kind, rowId, fields, expectedVersion }) => {
    if (isKeptAsItIs(kind)) return fail('row-kept');
    const found = changeableRow(context, { projectId, kind, rowId });
    if (!found.ok) return found;
    const checked = checkRowFields(kind, fields);
    if (!checked.ok) return checked;
    const row = found.value as unknown as Fields & { readonly version: number };
    if (row.version !== expectedVersion) return fail('changed-elsewhere', { version: row.version });
    const changes = changesOf(row, checked.value);
    if (changes.length === 0) return ok({ rowId, version: row.version, fields: checked.value });
    const before = found.value as StoredRow<RowKind>;
    const after = { ...before, ...checked.value } as StoredRow<RowKind>;
    const may = checkRow(context, { projectId, kind }, after, { fields: checked.value, before });
    if (!may.ok) return may;
    const version = saveRow(context.db, { kind, rowId, expectedVersion }, checked.value, stampOf(context));
    if (version === undefined) return fail('changed-elsewhere');
    noteChange(context, projectId, { kind, recordId: rowId, action: 'change' }, changes);
    planChanged(context, projectId, kind);
    return ok({ rowId, version, fields: checked.value });
  },

  'projects.removeRow': (context, key) =>
    isKeptAsItIs(key.kind) ? fail('row-kept') : setRemoved(context, key, true),
  'projects.restoreRow': (context, key) => {
    const found = changeableRow(context, key, true);
    if (!found.ok) return found;
    const row = found.value as StoredRow<RowKind>;
    const may = checkRow(context, key, row, { fields: {}, before: row });
    return may.ok || may.error.code !== 'row-already-there'
      ? setRemoved(context, key, false)
      : fail('row-already-there');
  },

  'projects.moveRow': (context, { projectId, kind, rowId, toIndex }) => {
    const found = changeableRow(context, { projectId, kind, rowId });
    if (!found.ok) return found;
    const ids = listRows(context.db, projectId)[kind].map((row) => row.id);
    const fromIndex = ids.indexOf(rowId);
    if (fromIndex < 0) return fail('row-not-found');
    const order = ids.toSpliced(fromIndex, 1).toSpliced(toIndex, 0, rowId);
    const to = order.indexOf(rowId);
    if (to === fromIndex) return ok({ rowId, fromIndex });
    setRowOrder(context.db, kind, order);
    noteChange(context, projectId, { kind, recordId: rowId, action: 'move' }, [
      { field: 'position', before: fromIndex, after: to },
    ]);
    planChanged(context, projectId, kind);
    return ok({ rowId, fromIndex });
  },
};

interface RowKey {
  readonly projectId: string;
  readonly kind: RowKind;
  readonly rowId: string;
}

function changeable(
  context: Writing,
  projectId: string,
): Result<ProjectHead, 'project-not-found' | 'project-archived' | 'project-closed'> {
  const head = findHead(context.db, projectId);
  if (!head) return fail('project-not-found');
  const allowed = canChangePlan(head);
  return allowed.ok ? ok(head) : allowed;
}

function changeableRow(context: Writing, key: RowKey, removed = false) {
  const allowed = changeable(context, key.projectId);
  if (!allowed.ok) return allowed;
  const row = findRow(context.db, key);
  return row && row.removed === removed ? ok(row) : fail('row-not-found');
}

function setRemoved(context: Writing, key: RowKey, removed: boolean) {
  const found = changeableRow(context, key, !removed);
  if (!found.ok) return found;
  setRowRemoved(context.db, key, removed, stampOf(context));
  noteChange(
    context,
    key.projectId,
    { kind: key.kind, recordId: key.rowId, action: removed ? 'remove' : 'restore' },
    [],
  );
  planChanged(context, key.projectId, key.kind);
  return ok({ rowId: key.rowId });
}

/** A field that names a member of staff must name one who exists. */
const personExists = (context: Writing, field: string, value: FieldValue): boolean =>
  !field.endsWith('Id') || typeof value !== 'string' || findStaff(context.db, value) !== undefined;

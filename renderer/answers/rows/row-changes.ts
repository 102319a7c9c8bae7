import type { QueryClient } from '@tanstack/react-query';
import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { FieldValue, RowKind } from '../../../shared/domain/plan/shapes.ts';
import type { Failure, Result } from '../../../shared/values/result.ts';
import { call } from '../../data/api.ts';
import { failureSentence } from '../../data/failure.ts';
import { inOrder } from '../../data/in-order.ts';
import { saveDone, saveStarted } from '../../state/save-state.ts';
import { addToast } from '../../state/toasts.ts';
import { pushUndo, undo, useUndo, type UndoStep } from '../../state/undo.ts';
import { drafts } from '../saving/drafts.ts';
import { isList } from '../fields/inputs/input-props.ts';
import { rowOf, rowsOf, withRow, withRows, type AnyRow } from '../saving/plan-values.ts';
import { keptPlan, putPlan, reload } from '../saving/send.ts';

/** A list of rows of one plan. */
export interface RowList {
  readonly client: QueryClient;
  readonly projectId: string;
  readonly kind: RowKind;
  /** `risk`: what one row is called in a sentence. */
  readonly itemName: string;
}

/** Answers of a row by name. */
export type RowAnswers = Readonly<Record<string, FieldValue>>;

/**
 * Changes several answers of a row at once, as one step of Undo: for a move on the map, a tick in a grid. What is typed
 * goes through the drafts instead (`rowTarget`).
 */
export async function changeRow(
  list: RowList,
  rowId: string,
  after: RowAnswers,
  label: string,
): Promise<boolean> {
  const plan = keptPlan(list.client, list.projectId);
  const row = plan && rowOf(plan, list.kind, rowId);
  if (!row) return false;
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, row[field] ?? null]));
  if (!(await putAnswers(list, rowId, after))) return false;
  pushUndo({
    label,
    undo: () => putAnswers(list, rowId, before),
    redo: () => putAnswers(list, rowId, after),
  });
  return true;
}

const putAnswers = (
  { client, projectId, kind }: RowList,
  rowId: string,
  fields: RowAnswers,
): Promise<boolean> =>
  inOrder(`${projectId} ${rowId}`, async () => {
    const plan = keptPlan(client, projectId);
    const expectedVersion = plan && rowOf(plan, kind, rowId)?.version;
    if (expectedVersion === undefined) return false;
    const answer = await sent(
      call('projects.changeRow', { projectId, kind, rowId, fields: sendable(fields), expectedVersion }),
    );
    if (answer.ok)
      putPlan(client, projectId, (now) =>
        withRow(now, kind, rowId, { ...answer.value.fields, version: answer.value.version }),
      );
    else if (answer.error.code === 'changed-elsewhere') await reload(client, projectId);
    return answer.ok;
  });

/** The contract wants lists it may change. */
const sendable = (fields: RowAnswers): Input<'projects.addRow'>['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, isList(value) ? [...value] : value]),
  ) as Input<'projects.addRow'>['fields'];

/** Adds a row at the end, empty but for what is given; gives its id, or undefined when it could not be added. */
export async function addRow(list: RowList, given: RowAnswers = {}): Promise<string | undefined> {
  const { client, projectId, kind, itemName } = list;
  const fields = { ...NEW_ROWS[kind], ...given };
  const answer = await sent(call('projects.addRow', { projectId, kind, fields: sendable(fields) }));
  if (!answer.ok) return undefined;
  const { rowId, version } = answer.value;
  const row = { ...fields, id: rowId, version } as unknown as AnyRow;
  putPlan(client, projectId, (plan) =>
    rowOf(plan, kind, rowId) ? plan : withRows(plan, kind, (rows) => [...rows, row]),
  );
  pushUndo({ label: `Add ${itemName}`, undo: () => take(list, rowId), redo: () => bringBack(list, rowId) });
  return rowId;
}

/** Takes a row off the plan. The toast brings it back, and so does Undo. */
export async function removeRow(list: RowList, rowId: string, title: string): Promise<boolean> {
  // What is being typed in the row is part of what comes back.
  await drafts.flushAll();
  if (!(await take(list, rowId))) return false;
  const step: UndoStep = {
    label: `Remove ${list.itemName}`,
    undo: () => bringBack(list, rowId),
    redo: () => take(list, rowId),
  };
  pushUndo(step);
  // The toast and Ctrl+Z are the same step: whichever comes first, the other finds it done.
  const undoIt = (): void => void (useUndo.getState().done.at(-1) === step ? undo() : bringBack(list, rowId));
  addToast({ text: `Removed ${title}.`, undo: undoIt });
  return true;
}

/** Moves a row to another place among its kind. */
export async function moveRow(list: RowList, rowId: string, toIndex: number): Promise<boolean> {
  const from = await put(list, rowId, toIndex);
  if (from === undefined || from === toIndex) return from !== undefined;
  const to = (index: number) => async () => (await put(list, rowId, index)) !== undefined;
  pushUndo({ label: `Move ${list.itemName}`, undo: to(from), redo: to(toIndex) });
  return true;
}

async function take({ client, projectId, kind }: RowList, rowId: string): Promise<boolean> {
  if (!isThere({ client, projectId, kind }, rowId)) return true;
  const answer = await sent(call('projects.removeRow', { projectId, kind, rowId }));
  if (answer.ok)
    putPlan(client, projectId, (plan) =>
      withRows(plan, kind, (rows) => rows.filter(({ id }) => id !== rowId)),
    );
  return answer.ok;
}

async function bringBack({ client, projectId, kind }: RowList, rowId: string): Promise<boolean> {
  if (isThere({ client, projectId, kind }, rowId)) return true;
  const answer = await sent(call('projects.restoreRow', { projectId, kind, rowId }));
  // It comes back to its old place, which the store knows.
  if (answer.ok) await reload(client, projectId);
  return answer.ok;
}

/** Gives the place it came from. */
async function put(
  { client, projectId, kind }: RowList,
  rowId: string,
  toIndex: number,
): Promise<number | undefined> {
  const answer = await sent(call('projects.moveRow', { projectId, kind, rowId, toIndex }));
  if (!answer.ok) return undefined;
  putPlan(client, projectId, (plan) =>
    withRows(plan, kind, (rows) => {
      const row = rows.find(({ id }) => id === rowId);
      return row ? rows.filter(({ id }) => id !== rowId).toSpliced(toIndex, 0, row) : rows;
    }),
  );
  return answer.value.fromIndex;
}

function isThere({ client, projectId, kind }: Omit<RowList, 'itemName'>, rowId: string): boolean {
  const plan = keptPlan(client, projectId);
  return plan !== undefined && rowsOf(plan, kind).some(({ id }) => id === rowId);
}

/** Lets the status bar follow; a failure is told in the corner, for there is no text to keep. */
async function sent<Value>(answering: Promise<Result<Value>>): Promise<Result<Value>> {
  saveStarted();
  const answer = await answering;
  saveDone('rows');
  if (!answer.ok) tell(answer.error);
  return answer;
}

const tell = (failure: Failure): void => addToast({ text: failureSentence(failure), tone: 'error' });

import type { QueryClient } from '@tanstack/react-query';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import type { Result } from '../../../shared/values/result.ts';
import { failureSentence } from '../../data/failure.ts';
import { saveDone, saveStarted } from '../../state/save-state.ts';
import { addToast } from '../../state/toasts.ts';
import { pushUndo, undo, useUndo, type UndoStep } from '../../state/undo.ts';
import { callAdd, callArchive } from './entry-calls.ts';
import { inEntryOrder } from './entry-target.ts';
import { emptyEntry, type EntryFields, type EntryKind } from './families.ts';
import { keepEntry, putEntry, type AnyEntry, type EntryAddress } from './kept-entries.ts';

/** Adds an entry; undefined when it could not be added (it was said why). */
export async function addEntry<K extends EntryKind>(
  client: QueryClient,
  kind: K,
  given: Partial<EntryFields<K>>,
): Promise<AnyEntry | undefined> {
  const fields = { ...emptyEntry(kind), ...given } as Readonly<Record<string, FieldValue>>;
  const answer = await told(callAdd(kind, fields));
  if (!answer.ok) return undefined;
  const { id, version } = answer.value;
  const entry = { ...fields, id, version, archived: false } as AnyEntry;
  keepEntry(client, kind, entry);
  pushUndo({
    label: 'Add',
    undo: () => setArchived(client, { kind, id }, true),
    redo: () => setArchived(client, { kind, id }, false),
  });
  return entry;
}

/** Puts an entry in the archive or takes it out: it is no longer offered, and stays where it is used. The toast undoes it. */
export async function archiveEntry(
  client: QueryClient,
  address: EntryAddress,
  { archived, title }: { readonly archived: boolean; readonly title: string },
): Promise<boolean> {
  if (!(await setArchived(client, address, archived))) return false;
  const step: UndoStep = {
    label: archived ? `Archive ${title}` : `Restore ${title}`,
    undo: () => setArchived(client, address, !archived),
    redo: () => setArchived(client, address, archived),
  };
  pushUndo(step);
  // The toast and Ctrl+Z are the same step: whichever comes first, the other finds it done.
  const undoIt = (): void => void (useUndo.getState().done.at(-1) === step ? undo() : step.undo());
  const text = archived ? `${title} is in the archive. It stays where it is used.` : `${title} is back.`;
  addToast({ text, undo: undoIt });
  return true;
}

const setArchived = (client: QueryClient, address: EntryAddress, archived: boolean): Promise<boolean> =>
  inEntryOrder(address, async () => {
    const answer = await told(callArchive(address.kind, { id: address.id, archived }));
    if (answer.ok) putEntry(client, address, { archived, version: answer.value.version });
    return answer.ok;
  });

/** Lets the status bar follow; a failure is told in the corner, for there is no text to keep. */
async function told<Value>(answering: Promise<Result<Value>>): Promise<Result<Value>> {
  saveStarted();
  const answer = await answering;
  saveDone('directory');
  if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
  return answer;
}

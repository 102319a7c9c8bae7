import type { QueryClient } from '@tanstack/react-query';
import type { FieldValue } from '../../shared/domain/plan/shapes.ts';
import { inEntryOrder, sendEntry } from '../answers/directory/entry-target.ts';
import { keptEntry, type EntryAddress } from '../answers/directory/kept-entries.ts';
import { failureSentence } from '../data/failure.ts';
import { saveDone, saveStarted } from '../state/save-state.ts';
import { addToast } from '../state/toasts.ts';
import { pushUndo } from '../state/undo.ts';

type Answers = Readonly<Record<string, FieldValue>>;

/** Changes several answers of an entry with one click, as one step of Undo. False when it could not be done; it was said why. */
export async function changeEntryNow(
  client: QueryClient,
  address: EntryAddress,
  after: Answers,
  label: string,
): Promise<boolean> {
  const now = keptEntry(client, address);
  if (!now) return false;
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, now[field] ?? null]));
  if (!(await put(client, address, after))) return false;
  pushUndo({ label, undo: () => put(client, address, before), redo: () => put(client, address, after) });
  return true;
}

const put = (client: QueryClient, address: EntryAddress, fields: Answers): Promise<boolean> =>
  inEntryOrder(address, async () => {
    saveStarted();
    const answer = await sendEntry(client, address, fields);
    saveDone('entry');
    if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
    return answer.ok;
  });

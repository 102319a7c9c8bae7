import type { QueryClient } from '@tanstack/react-query';
import type { Input, Output } from '../../shared/contract/index.ts';
import { cameWhole } from '../../shared/domain/people/attendance.ts';
import type { Result } from '../../shared/values/result.ts';
import { plural } from '../../shared/values/text.ts';
import { callAdd } from '../answers/directory/entry-calls.ts';
import { drafts } from '../answers/saving/drafts.ts';
import { call } from '../data/api.ts';
import { failureSentence } from '../data/failure.ts';
import { refresh } from '../data/changed.ts';
import { saveDone, saveStarted } from '../state/save-state.ts';
import { addToast } from '../state/toasts.ts';
import { pushUndo } from '../state/undo.ts';

/** One person at an activity, as the lists give it. */
export type Line = Output<'people.ofActivity'>['lines'][number];

/** Lets the status bar follow; a failure is told in the corner. */
async function told<Value>(answering: Promise<Result<Value>>): Promise<Result<Value>> {
  saveStarted();
  const answer = await answering;
  saveDone('attendance');
  if (!answer.ok) addToast({ text: failureSentence(answer.error), tone: 'error' });
  return answer;
}

const setArchived = async (ids: readonly string[], archived: boolean): Promise<boolean> => {
  for (const id of ids) {
    const answer = await told(call('claims.setArchived', { kind: 'attendance', id, archived }));
    if (!answer.ok) return false;
  }
  return true;
};

/** Invites people with one offer; one step of Undo takes all of them off the list. */
export async function invite(given: Input<'people.invite'>): Promise<boolean> {
  const answer = await told(call('people.invite', given));
  if (!answer.ok) return false;
  const { ids } = answer.value;
  const label =
    given.invitedOn === null ? 'Add to the list' : `Invite ${plural(ids.length, 'person', 'people')}`;
  pushUndo({ label, undo: () => setArchived(ids, true), redo: () => setArchived(ids, false) });
  return true;
}

type Rows = Input<'people.markCame'>['rows'];

/** Writes who came for several people at once, as one step of Undo. */
export async function markCame(client: QueryClient, rows: Rows, label: string): Promise<boolean> {
  await drafts.flushAll();
  const put = async (to: Rows): Promise<Rows | undefined> => {
    const answer = await told(call('people.markCame', { rows: to }));
    // The rows on screen keep what they hold until they are asked again.
    if (answer.ok) await refresh(client, ['people']);
    return answer.ok ? [...answer.value.before] : undefined;
  };
  const before = await put(rows);
  if (before === undefined) return false;
  pushUndo({
    label,
    undo: async () => (await put(before)) !== undefined,
    redo: async () => (await put(rows)) !== undefined,
  });
  return true;
}

/** The rows of everybody of whom nobody said yet whether they came, marked as having come for all of it. */
export const everyoneCame = (lines: readonly Line[], whole: number | null): Rows =>
  lines
    .filter(({ entry }) => entry.came === null && entry.reply !== 'DECLINED')
    .map(({ entry }) => ({ id: entry.id, ...cameWhole(entry, whole) }));

/** Starts a claim for a person at an activity; its id, or undefined when it could not be started (it was said why). */
export async function startClaim(at: {
  readonly activityId: string;
  readonly participantId: string;
}): Promise<string | undefined> {
  const answer = await told(callAdd('claim', at));
  return answer.ok ? answer.value.id : undefined;
}

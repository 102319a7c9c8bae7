import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../shared/contract/index.ts';
import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { useChange, type Change } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';
import { pushUndo, undo, useUndo, type UndoStep } from '../../../state/undo.ts';
import { drafts } from '../../saving/drafts.ts';
import { reload } from '../../saving/send.ts';

type Start = Input<'duty.startAgain'>;

/** Keeps the assessment and starts a new one; the toast and Undo bring the answers back where they went. */
export function useStartAgain(): Change<'duty.startAgain'> {
  return useChange('duty.startAgain', {
    tell: 'caller',
    onDone: ({ versionId }, { projectId, keepAnswers }: Start, client) => {
      void reload(client, projectId);
      if (keepAnswers)
        addToast({ text: 'The assessment was kept as it stood. Go on from here.', tone: 'success' });
      else
        offerUndo('The assessment was kept. The new one starts empty.', {
          label: 'Assess the duty again',
          undo: async () => (await bringBack(client, projectId, versionId)) !== undefined,
          redo: () => Promise.resolve(false),
        });
    },
  });
}

/** Makes a kept version the one that stands. What stood is kept first, and Undo brings it back in turn. */
export function useBringBack(projectId: string): (versionId: string) => Promise<boolean> {
  const client = useQueryClient();
  return async (versionId) => {
    await drafts.flushAll();
    const done = await bringBack(client, projectId, versionId);
    if (done === undefined) return false;
    const { keptId } = done;
    if (keptId === null) addToast({ text: 'This version is the one that stands now.', tone: 'success' });
    else
      offerUndo('The earlier version stands again. The one that stood was kept.', {
        label: 'Bring an earlier assessment back',
        undo: async () => (await bringBack(client, projectId, keptId)) !== undefined,
        redo: async () => (await bringBack(client, projectId, versionId)) !== undefined,
      });
    return true;
  };
}

async function bringBack(
  client: QueryClient,
  projectId: string,
  versionId: string,
): Promise<{ readonly keptId: string | null } | undefined> {
  const answer = await call('duty.bringBack', { projectId, versionId });
  if (!answer.ok) {
    addToast({ text: failureSentence(answer.error), tone: 'error' });
    return undefined;
  }
  await reload(client, projectId);
  return answer.value;
}

function offerUndo(text: string, step: UndoStep): void {
  pushUndo(step);
  // The toast and Ctrl+Z are the same step: whichever comes first, the other finds it done.
  const undoIt = (): void => void (useUndo.getState().done.at(-1) === step ? undo() : step.undo());
  addToast({ text, tone: 'success', undo: undoIt });
}

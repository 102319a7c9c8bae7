import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { useChange, type Change } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

/** Joins two records; the toast takes them apart again. */
export const useMerge = (goneName: string): Change<'people.merge'> =>
  useChange('people.merge', {
    tell: 'caller',
    onDone: ({ mergeId }) =>
      addToast({
        text: `The record of ${goneName} was joined into this one.`,
        tone: 'success',
        undo: () => void takeApart(mergeId),
      }),
  });

/** Takes two joined records apart and says which answers stay. */
export async function takeApart(mergeId: string): Promise<void> {
  const answer = await call('people.unmerge', { mergeId });
  if (!answer.ok) {
    addToast({ text: failureSentence(answer.error), tone: 'error' });
    return;
  }
  const { stayed } = answer.value;
  const words =
    stayed.length === 0
      ? 'Both records are as they were.'
      : `Both records are there again. Answers changed since then stay as they are (${stayed.length}).`;
  addToast({ text: words, tone: 'success' });
}

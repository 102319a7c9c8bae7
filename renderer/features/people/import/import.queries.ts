import type { Output } from '../../../../shared/contract/index.ts';
import { plural } from '../../../../shared/values/text.ts';
import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { useChange, type Change } from '../../../data/useChange.ts';
import { addToast } from '../../../state/toasts.ts';

export type ReadTable = Output<'people.readTable'>;
export type CheckedTable = Output<'people.checkTable'>;
export type ImportLine = Output<'people.imports'>['imports'][number];

export const useReadTable = (): Change<'people.readTable'> =>
  useChange('people.readTable', { tell: 'caller' });
export const useCheckTable = (): Change<'people.checkTable'> =>
  useChange('people.checkTable', { tell: 'caller' });

/** Adds the people of a table; the toast takes the whole list back. */
export const useAddTable = (): Change<'people.addTable'> =>
  useChange('people.addTable', {
    tell: 'caller',
    onDone: ({ importId, added }) =>
      addToast({
        text: `${plural(added, 'person was', 'people were')} added.`,
        tone: 'success',
        undo: () => void takeBack(importId),
      }),
  });

/** Takes a whole list back and says who stays. */
export async function takeBack(importId: string): Promise<void> {
  const answer = await call('people.undoImport', { importId });
  addToast(
    answer.ok
      ? { text: takenBackWords(answer.value), tone: 'success' }
      : { text: failureSentence(answer.error), tone: 'error' },
  );
}

const MOST_NAMES = 3;

/** `12 people were taken out again. Carys Bowen stays, because she…`: never more than a few names. */
export function takenBackWords({ removed, stayed }: Output<'people.undoImport'>): string {
  const gone = `${plural(removed, 'person was', 'people were')} taken out again.`;
  if (stayed.length === 0) return gone;
  const names = stayed.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = stayed.length - names.length;
  const who = more > 0 ? `${names.join(', ')} and ${plural(more, 'other')}` : names.join(', ');
  return `${gone} These stay, because they were changed or used since: ${who}.`;
}

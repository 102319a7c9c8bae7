import { plural } from '../../../../shared/values/text.ts';
import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { addToast } from '../../../state/toasts.ts';

interface Someone {
  readonly id: string;
  readonly name: string;
}
export interface TwoRecords {
  readonly one: Someone;
  readonly other: Someone;
}

/** Remembers that the two records of each pair are two people; the toast offers the pairs again. False: it did not work. */
export const setApart = (pairs: readonly TwoRecords[]): Promise<boolean> =>
  change(pairs, true, `${pairWords(pairs)} will not be offered again.`);

/** Offers pairs again; the toast sets them aside again. */
export const offerAgain = (pairs: readonly TwoRecords[]): Promise<boolean> =>
  change(pairs, false, `${pairWords(pairs)} will be offered again.`);

async function change(pairs: readonly TwoRecords[], isApart: boolean, text: string): Promise<boolean> {
  for (const { one, other } of pairs) {
    const answer = await call('people.setApart', { oneId: one.id, otherId: other.id, isApart });
    if (!answer.ok) {
      addToast({ text: failureSentence(answer.error), tone: 'error' });
      return false;
    }
  }
  const undo = (): void => void (isApart ? offerAgain(pairs) : setApart(pairs));
  addToast({ text, tone: 'success', undo });
  return true;
}

/** `Carys Bowen and Caris Bowen`; `12 pairs` where there are more. */
function pairWords(pairs: readonly TwoRecords[]): string {
  const [first] = pairs;
  return pairs.length === 1 && first
    ? `${first.one.name} and ${first.other.name}`
    : plural(pairs.length, 'pair');
}

import { useChange } from '../data/useChange.ts';

/** §4.16. Takes an answer back before anybody approved it. */
export function useTakeBack(): (id: string, expectedVersion: number) => Promise<void> {
  const choose = useChange('payments.choose');
  return async (id, expectedVersion) => {
    await choose.run({
      id,
      expectedVersion,
      choice: null,
      // Not kept: there is no answer any more.
      choiceOn: '2000-01-01',
      reducedPence: null,
      charityName: '',
      charityNumber: '',
      promptShown: false,
      method: null,
    });
  };
}

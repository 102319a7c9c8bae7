import { v7 } from 'uuid';
import { openForWriting } from '../../electron/backend/store/connection.ts';
import { insertStored } from '../../electron/backend/store/entries.store.ts';
import { NEW_PARTICIPANT } from '../../shared/domain/people/shapes.ts';

const SYLLABLES = [
  'bar',
  'den',
  'gil',
  'hol',
  'kem',
  'lor',
  'mun',
  'nev',
  'pas',
  'rud',
  'sel',
  'tav',
  'wim',
  'yor',
];
const FIRST = 'Anwen Bryn Cerys Dilys Elan Ffion Gethin Huw Iolo Jade Kofi Lowri Mabli Nia Osian'.split(' ');

const wordOf = (number: number): string => {
  const base = SYLLABLES.length;
  const parts = [0, 1, 2, 3].map((at) => Math.floor(number / base ** at) % base);
  const word = parts.map((part) => SYLLABLES[part]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};
/** Two words of four syllables, others for every number. */
export const longName = (at: number): string => `${wordOf(at * 11 + 5)} ${wordOf(at * 7 + 3)}`;
/** Two letters of a word changed places: a slip of the hand. */
const slip = (word: string): string => word.slice(0, 4) + word.charAt(5) + word.charAt(4) + word.slice(6);

/**
 * Puts so many people with names of their own into the store of a desk, and gives `pairs` of them a second record with
 * a slip in its name. Gives the ids of these pairs.
 */
export function manyPeople(
  desk: { readonly folder: string; readonly meId: string },
  count: number,
  pairs = 0,
): { readonly slips: readonly (readonly [string, string])[] } {
  const connection = openForWriting(desk.folder);
  const db = { connection, writable: true } as const;
  const add = (name: string, email: string): string => {
    const id = v7();
    const stamp = { at: '2026-06-01T09:00:00.000Z', by: desk.meId };
    insertStored(db, { kind: 'participant', id }, { fields: { ...NEW_PARTICIPANT, name, email } }, stamp);
    return id;
  };
  const slips: (readonly [string, string])[] = [];
  connection.transaction(() => {
    for (let at = 0; at < count; at += 1) {
      const [first = '', last] = [FIRST[at % FIRST.length], wordOf(at * 7 + 3)];
      const id = add(`${first} ${last}`, `p${at}@example.invalid`);
      if (slips.length < pairs) slips.push([id, add(`${slip(last)}, ${first}`, '')]);
    }
  })();
  connection.close();
  return { slips };
}

// The tests are a project of their own and would not see the types otherwise.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./nspell.d.ts" />
import { setImmediate as nextTurn } from 'node:timers/promises';
import nspell from 'nspell';
import { readDictionary } from './dictionary.ts';

export type Words = nspell.Speller;

/** Lines taken in at a time: a few milliseconds, so that typing and saving go on in between. */
const SLICE_LINES = 500;

/**
 * Reads the dictionary a slice at a time: taken whole it holds everything up for a quarter of a second or more.
 * Its compound rules only build ordinals ("21st"), and words with digits are not checked; without them slices need
 * not be fitted together again.
 */
export async function loadWords(): Promise<Words> {
  const { aff, dic } = await readDictionary();
  const words = nspell(
    aff
      .split('\n')
      .filter((line) => !line.startsWith('COMPOUNDRULE'))
      .join('\n'),
  );
  const lines = dic.split('\n').slice(1);
  for (let from = 0; from < lines.length; from += SLICE_LINES) {
    await nextTurn();
    // The first line of a dictionary is a count, which is not read.
    words.dictionary(['', ...lines.slice(from, from + SLICE_LINES)].join('\n'));
  }
  return words;
}

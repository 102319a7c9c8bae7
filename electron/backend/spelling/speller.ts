import type { Words } from './load.ts';
import { FIELD_WORDS } from './field-words.ts';
import { loadWords } from './load.ts';
import { ownWordsIn } from './own-words.ts';

/** British spelling with the words of the field and the person's own. Nothing is looked up outside the laptop. */
export interface Speller {
  /** Reads the dictionary the first time; nobody pays for it before the first word is typed. */
  readonly ready: () => Promise<void>;
  /** Those of the words that are not known; none before it is ready. */
  readonly checkWords: (words: readonly string[]) => readonly string[];
  /** At most five likelier words, best first. */
  readonly suggest: (word: string) => readonly string[];
  /** Remembers a word for good; false when it is not a word. */
  readonly addWord: (word: string) => boolean;
}

const MAX_SUGGESTIONS = 5;
/** Codes, addresses and amounts (NEL-2026-001, a@b.org, 45p) and short names in capitals (HOSC) are not prose. */
const NOT_PROSE = /[\p{N}@/\\_.]|^\p{Lu}{2,7}s?$|^[^\p{L}]*$/u;
const POSSESSIVE = /['’]s?$/;

const spellers = new Map<string, Speller>();

/** One speller for each store: the service and the menu of a text field use the same. */
export function spellerFor(folder: string): Speller {
  const known = spellers.get(folder) ?? openSpeller(folder);
  spellers.set(folder, known);
  return known;
}

export function openSpeller(folder: string): Speller {
  const own = ownWordsIn(folder);
  let words: Words | undefined;
  let loading: Promise<void> | undefined;
  const load = async (): Promise<void> => {
    const loaded = await loadWords();
    for (const word of [...FIELD_WORDS, ...own.list()]) loaded.add(word);
    words = loaded;
  };
  return {
    ready: () => (loading ??= load()),
    checkWords: (asked) => {
      const dictionary = words;
      return dictionary === undefined ? [] : asked.filter((word) => !isKnown(dictionary, word));
    },
    suggest: (word) => words?.suggest(word).slice(0, MAX_SUGGESTIONS) ?? [],
    addWord: (word) => {
      const added = own.add(word);
      if (added) words?.add(word);
      return added;
    },
  };
}

function isKnown(words: Words, word: string): boolean {
  if (NOT_PROSE.test(word) || words.correct(word)) return true;
  const stem = word.replace(POSSESSIVE, '');
  if (stem !== word && (NOT_PROSE.test(stem) || words.correct(stem))) return true;
  const parts = stem.split(/[-–—]/);
  return parts.length > 1 && parts.every((part) => part === '' || isKnown(words, part));
}

import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One word, as it may be added: letters, with an apostrophe or hyphen inside. */
const WORD = /^\p{L}[\p{L}\p{M}'’-]{0,59}$/u;

/** The person's own words: a plain text file beside the records, one word to a line, so anyone can tidy it by hand. */
export interface OwnWords {
  readonly list: () => readonly string[];
  /** False when it is not a word; nothing is written then. */
  readonly add: (word: string) => boolean;
}

/** Where they are in the store's folder. */
export const ownWordsFile = (folder: string): string => join(folder, 'words.txt');

export function ownWordsIn(folder: string): OwnWords {
  const file = ownWordsFile(folder);
  return {
    list: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split(/\r?\n/)
            .filter((line) => WORD.test(line))
        : [],
    add: (word) => {
      if (!WORD.test(word)) return false;
      mkdirSync(folder, { recursive: true });
      // Someone who tidied the file may have left it without a line end.
      const joint = existsSync(file) && !readFileSync(file, 'utf8').endsWith('\n') ? '\n' : '';
      appendFileSync(file, `${joint}${word}\n`);
      return true;
    },
  };
}

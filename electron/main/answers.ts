import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dialogs } from './dialogs.ts';

/**
 * Dialogs that nobody has to answer, for tests: what is saved goes into the folder under the suggested name, and what
 * is opened is the file that `open.txt` there names (none: the question is closed). A packaged app never has this.
 */
export function answeredFrom(folder: string): Dialogs {
  return {
    askWhereToSave: (_kind, name) => Promise.resolve(join(folder, name)),
    askWhatToOpen: async () => {
      const named = await readFile(join(folder, 'open.txt'), 'utf8').catch(() => '');
      return named.trim() === '' ? null : named.trim();
    },
    askWhichFolder: () => Promise.resolve(folder),
    ...quietTelling,
  };
}

/** Says it where a script can read it, and takes the last button: the one that ends things. */
export const quietTelling: Pick<Dialogs, 'tell'> = {
  tell: (words, buttons) => {
    process.stderr.write(`${words.what} ${words.todo}\n`);
    return Promise.resolve(buttons.length - 1);
  },
};

import { spellerFor } from '../backend/spelling/speller.ts';
import type { Backend } from '../backend/backend.ts';

type Call = Backend['call'];

/** The first question about spelling waits for the dictionary; queries themselves never wait. */
export function whenSpellingReady(call: Call, folder: string): Call {
  return async (name, input) => {
    if (name === 'spelling.check') await spellerFor(folder).ready();
    return call(name, input);
  };
}

import type { Handlers } from '../../../shared/contract/define.ts';
import type { spellingContract } from '../../../shared/contract/spelling.contract.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { spellerFor } from '../spelling/speller.ts';

export const spellingHandlers: Handlers<typeof spellingContract, Reading, Writing, Waiting> = {
  // A query does not wait: whoever needs the first answer waits for `ready` before (electron/main/whole-backend.ts).
  'spelling.check': ({ store }, { words }) =>
    ok({ misspelt: [...spellerFor(store.folder).checkWords(words)] }),
};

import type { claimsContract } from '../../../shared/contract/claims.contract.ts';
import type { Handlers } from '../../../shared/contract/define.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findStored } from '../store/entries.store.ts';
import { mayAccept } from './support/accepting.ts';
import { claimsRules } from './support/claims-guards.ts';
import { addEntry, changeEntry, setEntryArchived } from './support/entries.ts';

export const claimsHandlers: Handlers<typeof claimsContract, Reading, Writing, Waiting> = {
  'claims.entry': ({ db }, key) => ok({ entry: (findStored(db, key) ?? null) as never }),
  'claims.add': (context, input) => {
    const allowed = mayAccept(context, input);
    return allowed.ok ? addEntry(context, claimsRules, input) : allowed;
  },
  'claims.change': (context, input) => {
    const allowed = mayAccept(context, input);
    return allowed.ok ? changeEntry(context, claimsRules, input) : allowed;
  },
  'claims.setArchived': (context, input) => setEntryArchived(context, claimsRules, input),
};

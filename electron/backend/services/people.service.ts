import type { Handlers } from '../../../shared/contract/define.ts';
import type { peopleContract } from '../../../shared/contract/people.contract.ts';
import { NEW_ENTRIES } from '../../../shared/domain/new-entries.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { findStored } from '../store/entries.store.ts';
import { addEntry, changeEntry, setEntryArchived, type EntryRules } from './support/entries.ts';
import { refuseJoined } from './support/joined-people.ts';

/** E21, §4.16. A withdrawn consent stays as it is. E19. So does a record that was joined with another. */
const rules: EntryRules<'consent-withdrawn' | 'person-joined'> = {
  empty: NEW_ENTRIES,
  guard: ({ db }, change) => {
    const { kind, before } = change;
    if (kind === 'consent' && before !== undefined && before.fields['withdrawnOn'] !== null)
      return fail('consent-withdrawn');
    return refuseJoined(db, change);
  },
};

export const peopleHandlers: Handlers<typeof peopleContract, Reading, Writing, Waiting> = {
  'people.entry': ({ db }, key) => ok({ entry: (findStored(db, key) ?? null) as never }),
  'people.add': (context, input) => addEntry(context, rules, input),
  'people.change': (context, input) => changeEntry(context, rules, input),
  'people.setArchived': (context, input) => setEntryArchived(context, rules, input),
};

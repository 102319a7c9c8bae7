import type { Handlers } from '../../../shared/contract/define.ts';
import type { peopleMergeContract } from '../../../shared/contract/people-merge.contract.ts';
import { matchKeys, type Likeness } from '../../../shared/domain/people/match.ts';
import { likeTyped } from '../../../shared/domain/people/match-many.ts';
import {
  makeMatchIndex,
  worthComparing,
  type MatchIndex,
} from '../../../shared/domain/people/match-quick.ts';
import { ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import type { Reader } from '../store/handles.ts';
import { apartFrom, listApart } from '../store/people-apart.store.ts';
import { mergesOf } from '../store/people-merge.store.ts';
import { candidatesById, searchTexts } from '../store/people-match.store.ts';
import { comparePeople } from './support/compare-people.ts';
import { merge } from './support/merge-people.ts';
import { setApart } from './support/set-apart.ts';
import { unmerge } from './support/unmerge-people.ts';

type All = Handlers<typeof peopleMergeContract, Reading, Writing, Waiting>;

/** More would not be read. */
const MOST_SHOWN = 6;

const NOBODY: ReadonlySet<string> = new Set();

const shown = ({ score, signs }: Likeness) => ({ score, signs: [...signs] });

export const peopleMergeHandlers: All = {
  'people.lookalikes': ({ db }, { exceptId, ...typed }) => ok({ people: alike(db, typed, exceptId) }),
  'people.duplicates': async (context, { limit }) => {
    const { pairs, ...progress } = await comparePeople(context);
    const listed = pairs.slice(0, limit).map(({ one, other, ...rest }) => ({ one, other, ...shown(rest) }));
    return ok({ ...progress, pairs: listed, found: pairs.length });
  },
  'people.setApart': (context, asked) => setApart(context, asked),
  'people.apart': ({ db }) => ok({ pairs: [...listApart(db)] }),
  'people.merge': (context, asked) => merge(context, asked),
  'people.unmerge': (context, { mergeId }) => {
    const taken = unmerge(context, mergeId);
    return taken.ok ? ok({ ...taken.value, stayed: [...taken.value.stayed] }) : taken;
  },
  'people.merges': ({ db }, { keptId }) =>
    ok({
      merges: mergesOf(db, keptId).map(({ id, goneId, goneName, at }) => ({ id, goneId, goneName, at })),
    }),
};

const indexes = new WeakMap<ReturnType<typeof searchTexts>, MatchIndex>();
/** The index of a list, made once: the list stays the same one until somebody changes. */
function indexOf(found: ReturnType<typeof searchTexts>): MatchIndex {
  const known = indexes.get(found);
  if (known) return known;
  const made = makeMatchIndex(found);
  indexes.set(found, made);
  return made;
}

function alike(
  db: Reader,
  typed: { readonly name: string; readonly email: string; readonly phone: string },
  exceptId: string | null,
) {
  const keys = matchKeys({ ...typed, preferredName: '' });
  const worth = worthComparing(indexOf(searchTexts(db)), keys).filter(({ id }) => id !== exceptId);
  const people = candidatesById(
    db,
    worth.map(({ id }) => id),
  );
  const apart = exceptId === null ? NOBODY : apartFrom(db, exceptId);
  return likeTyped(keys, people)
    .map(({ person, ...rest }) => ({ ...person, ...shown(rest), isApart: apart.has(person.id) }))
    .toSorted((a, b) => Number(a.isApart) - Number(b.isApart))
    .slice(0, MOST_SHOWN);
}

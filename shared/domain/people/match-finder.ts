import { blocksOf } from './match-blocks.ts';
import {
  LIKELY_SAME,
  likeness,
  matchKeys,
  type Likeness,
  type MatchFields,
  type MatchKeys,
} from './match.ts';

/** Finds the likeliest among many people, one search after the other, and learns new ones on the way. */
export interface LikeFinder<Person> {
  /** Who is likely the same person; undefined when nobody is. */
  readonly find: (fields: MatchFields) => (Likeness & { readonly person: Person }) | undefined;
  readonly add: (fields: MatchFields, person: Person) => void;
}

/** E19. For lists that are read in: each row is compared with everybody here and with the rows before it. */
export function makeLikeFinder<Person>(): LikeFinder<Person> {
  const blocks = new Map<string, { readonly keys: MatchKeys; readonly person: Person }[]>();
  return {
    add: (fields, person) => {
      const keys = matchKeys(fields);
      for (const block of blocksOf(keys)) {
        const members = blocks.get(block);
        if (members) members.push({ keys, person });
        else blocks.set(block, [{ keys, person }]);
      }
    },
    find: (fields) => {
      const keys = matchKeys(fields);
      let best: (Likeness & { readonly person: Person }) | undefined;
      for (const block of blocksOf(keys))
        for (const { keys: other, person } of blocks.get(block) ?? []) {
          const found = likeness(keys, other);
          if (found && found.score >= LIKELY_SAME && found.score > (best?.score ?? 0))
            best = { ...found, person };
        }
      return best;
    },
  };
}

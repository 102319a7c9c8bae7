import { blocksOf } from './match-blocks.ts';
import {
  LIKE_ENOUGH,
  LIKELY_SAME,
  likeness,
  matchKeys,
  type Likeness,
  type MatchFields,
  type MatchKeys,
} from './match.ts';

type Someone = MatchFields & { readonly id: string };
export interface Pair<Person> extends Likeness {
  readonly one: Person;
  readonly other: Person;
}

/** E19. Who looks like the person being typed, the likeliest first. */
export function likeTyped<Person extends Someone>(
  typed: MatchKeys,
  people: readonly Person[],
): readonly (Likeness & { readonly person: Person })[] {
  return people
    .flatMap((person) => {
      const found = likeness(typed, matchKeys(person));
      return found && found.score >= LIKE_ENOUGH ? [{ ...found, person }] : [];
    })
    .toSorted((a, b) => b.score - a.score || a.person.name.localeCompare(b.person.name, 'en-GB'));
}

/** E19. Pairs of records that are likely about one person, the likeliest first. */
export function likelyPairs<Person extends Someone>(people: readonly Person[]): readonly Pair<Person>[] {
  const keys = people.map(matchKeys);
  const blocks = new Map<string, number[]>();
  keys.forEach((each, at) => {
    for (const block of blocksOf(each)) {
      const members = blocks.get(block);
      if (members) members.push(at);
      else blocks.set(block, [at]);
    }
  });
  const seen = new Set<number>();
  const found: Pair<Person>[] = [];
  for (const members of blocks.values())
    for (let from = 0; from < members.length; from += 1)
      for (let to = from + 1; to < members.length; to += 1) {
        const [one = 0, other = 0] = [members[from], members[to]];
        const mark = one * people.length + other;
        if (seen.has(mark)) continue;
        const pair = pairOf(people, keys, [one, other]);
        if (pair) found.push(pair);
        if (pair) seen.add(mark);
      }
  return found.toSorted((a, b) => b.score - a.score || (a.one.name < b.one.name ? -1 : 1));
}

function pairOf<Person>(
  people: readonly Person[],
  keys: readonly MatchKeys[],
  [from, to]: readonly [number, number],
): Pair<Person> | undefined {
  const [one, other, a, b] = [people[from], people[to], keys[from], keys[to]];
  if (!one || !other || !a || !b) return undefined;
  const found = likeness(a, b);
  return found && found.score >= LIKELY_SAME ? { ...found, one, other } : undefined;
}

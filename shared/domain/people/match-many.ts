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

/**
 * E19. Pairs of records that are likely about one person, the likeliest first. Compares one person after the other and says
 * after each how many were compared, so that a long list can be compared in parts.
 */
export function* comparePairs<Person extends Someone>(
  people: readonly Person[],
): Generator<number, readonly Pair<Person>[], undefined> {
  const blocks = new Map<string, Known<Person>[]>();
  const found: Pair<Person>[] = [];
  for (const [at, one] of people.entries()) {
    const known = { person: one, keys: matchKeys(one) };
    for (const other of addToBlocks(blocks, known)) {
      const alike = likeness(other.keys, known.keys);
      if (alike && alike.score >= LIKELY_SAME) found.push({ ...alike, one: other.person, other: one });
    }
    yield at + 1;
  }
  return found.toSorted(
    (a, b) =>
      b.score - a.score || byName(a.one, b.one) || byName(a.other, b.other) || (a.one.id < b.one.id ? -1 : 1),
  );
}

interface Known<Person> {
  readonly person: Person;
  readonly keys: MatchKeys;
}

/** Puts somebody where those are who may be alike; gives who was there before. */
function addToBlocks<Person>(
  blocks: Map<string, Known<Person>[]>,
  known: Known<Person>,
): ReadonlySet<Known<Person>> {
  const there = new Set<Known<Person>>();
  for (const block of blocksOf(known.keys)) {
    const members = blocks.get(block);
    members?.forEach((member) => there.add(member));
    if (members) members.push(known);
    else blocks.set(block, [known]);
  }
  there.delete(known);
  return there;
}

const byName = (one: Someone, other: Someone): number =>
  one.name === other.name ? 0 : one.name < other.name ? -1 : 1;

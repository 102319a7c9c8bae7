import { setImmediate } from 'node:timers/promises';
import { comparePairs, type Pair } from '../../../../shared/domain/people/match-many.ts';
import type { Waiting } from '../../context.ts';
import type { Connection } from '../../store/handles.ts';
import { apartKeys, pairKey } from '../../store/people-apart.store.ts';
import { everybody, peopleMark, type Candidate } from '../../store/people-match.store.ts';

/** Work without a pause; then others get their turn. */
const SLICE_MS = 12;
/** Work in one answer; then the window hears how far it is. */
const ANSWER_MS = 150;

/** Everybody compared with everybody: as far as it is, and what the one before found. */
interface Comparison {
  readonly mark: string;
  readonly people: readonly Candidate[];
  readonly steps: ReturnType<typeof comparePairs<Candidate>>;
  compared: number;
  pairs: readonly Pair<Candidate>[];
  isDone: boolean;
}

/** One for each store. It is kept until somebody changes, so that opening the page again costs nothing. */
const comparisons = new WeakMap<Connection, Comparison>();

/** How far the comparison is, and the pairs that were not set aside. */
export interface Compared {
  readonly compared: number;
  readonly of: number;
  readonly isDone: boolean;
  readonly pairs: readonly Pair<Candidate>[];
}

/** E19. Goes on comparing everybody with everybody for a moment; asked again until it is done. */
export async function comparePeople({ read }: Pick<Waiting, 'read'>): Promise<Compared> {
  const comparison = read(({ db }) => comparisonOf(db));
  for (let spent = 0; !comparison.isDone && spent < ANSWER_MS; spent += SLICE_MS) {
    compareFor(comparison, SLICE_MS);
    await setImmediate();
  }
  const apart = read(({ db }) => apartKeys(db));
  const pairs = comparison.pairs.filter(({ one, other }) => !apart.has(pairKey(one.id, other.id)));
  const { compared, isDone, people } = comparison;
  return { compared, of: people.length, isDone, pairs };
}

function comparisonOf(db: { readonly connection: Connection }): Comparison {
  const mark = peopleMark(db);
  const known = comparisons.get(db.connection);
  if (known?.mark === mark) return known;
  const people = everybody(db);
  const started: Comparison = {
    mark,
    people,
    steps: comparePairs(people),
    compared: 0,
    pairs: stillThere(known?.pairs ?? [], people),
    isDone: false,
  };
  comparisons.set(db.connection, started);
  return started;
}

/** What was found before is shown until it is found anew: without those who are gone, and as they are now. */
function stillThere(
  pairs: readonly Pair<Candidate>[],
  people: readonly Candidate[],
): readonly Pair<Candidate>[] {
  if (pairs.length === 0) return [];
  const byId = new Map(people.map((person) => [person.id, person]));
  return pairs.flatMap((pair) => {
    const [one, other] = [byId.get(pair.one.id), byId.get(pair.other.id)];
    return one && other ? [{ ...pair, one, other }] : [];
  });
}

function compareFor(comparison: Comparison, milliseconds: number): void {
  const until = process.hrtime.bigint() + BigInt(milliseconds * 1_000_000);
  while (!comparison.isDone && process.hrtime.bigint() < until) {
    const step = comparison.steps.next();
    if (step.done === true) Object.assign(comparison, { isDone: true, pairs: step.value });
    else comparison.compared = step.value;
  }
}

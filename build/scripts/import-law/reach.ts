import type { Edge } from './law.ts';

/** Starting points and what must stay out of their reach, however many files away. */
const FORBIDDEN: readonly { readonly from: RegExp; readonly to: RegExp; readonly words: string }[] = [
  {
    from: /^renderer\//,
    to: /^(electron\/|node:|better-sqlite3$|kysely$|docx$|electron$)/,
    words: 'the window',
  },
  { from: /^shared\//, to: /^(electron\/|renderer\/|node:|react|electron$)/, words: 'shared code' },
  {
    from: /^electron\/backend\//,
    to: /^(renderer\/|electron\/main\/|electron$|react)/,
    words: 'the back end',
  },
];

/** Every forbidden thing that is reached by values, with the way to it. */
export function reachable(edges: readonly Edge[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, types } of edges) if (!types) next.set(from, [...(next.get(from) ?? []), to]);
  return FORBIDDEN.flatMap(({ from, to, words }) =>
    [...next.keys()]
      .filter((file) => from.test(file))
      .flatMap((file) => {
        const way = wayTo(file, to, next);
        return way ? [`${words} reaches ${way.at(-1) ?? ''}: ${way.join(' → ')}`] : [];
      }),
  );
}

function wayTo(
  start: string,
  forbidden: RegExp,
  next: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const seen = new Set([start]);
  const queue: (readonly string[])[] = [[start]];
  for (let way = queue.shift(); way; way = queue.shift()) {
    for (const target of next.get(way.at(-1) ?? '') ?? []) {
      if (forbidden.test(target)) return [...way, target];
      if (!seen.has(target)) queue.push([...way, target]);
      seen.add(target);
    }
  }
  return undefined;
}

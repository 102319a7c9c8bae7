import type { FileProblem } from './problems.ts';
import type { FilePath } from './places.ts';
import { mostRows } from './limits.ts';

/** Names that mean something to the language itself. No file of ours has them. */
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];
const MAX_ENTRIES = 200;

/**
 * The first entry that no project file has, before any shape is tried: a name that could change how objects behave,
 * or a list so long that naming each of its mistakes would take all the memory there is. The depth is known to be small.
 */
export function findStranger(value: unknown, path: FilePath = []): FileProblem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Array.isArray(value) ? value.length : Object.keys(value).length;
  const most = Array.isArray(value) ? mostRows(path) : MAX_ENTRIES;
  if (entries > most) return { path, problem: `it has more than ${most.toLocaleString('en-GB')} lines` };
  for (const [name, inner] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    if (FORBIDDEN.includes(name))
      return { path, problem: `it has an entry called “${name}”, which no project file has` };
    const found = findStranger(inner, [...path, Array.isArray(value) ? Number(name) : name]);
    if (found) return found;
  }
  return undefined;
}

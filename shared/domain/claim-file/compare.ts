import { canonical } from './canonical.ts';
import type { ClaimFileContent } from './shapes.ts';

/** One place where a file says something else than the claim here. Values as text, to be shown. */
export interface Difference {
  /** `lines 2, claimedPence`. */
  readonly where: string;
  readonly here: string;
  readonly there: string;
}

/** What a returned file says that the claim here does not, place by place; empty when it is the very same claim. */
export const compareContent = (here: ClaimFileContent, there: ClaimFileContent): readonly Difference[] =>
  differences(here, there, []);

type Path = readonly (string | number)[];

function differences(here: unknown, there: unknown, path: Path): readonly Difference[] {
  if (canonical(here) === canonical(there)) return [];
  const names = childrenOf(here, there);
  if (names === undefined) return [{ where: whereWords(path), here: shown(here), there: shown(there) }];
  return names.flatMap((name) => differences(at(here, name), at(there, name), [...path, name]));
}

/** The names or places of two things of one kind; undefined where they are to be compared whole. */
function childrenOf(here: unknown, there: unknown): readonly (string | number)[] | undefined {
  if (Array.isArray(here) && Array.isArray(there))
    return Array.from({ length: Math.max(here.length, there.length) }, (_, index) => index);
  if (!isRecord(here) || !isRecord(there)) return undefined;
  return [...new Set([...Object.keys(here), ...Object.keys(there)])];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: unknown, name: string | number): unknown =>
  (value as Readonly<Record<string | number, unknown>>)[name];

const SHOWN_MAX = 200;

function shown(value: unknown): string {
  if (value === undefined) return 'not there';
  if (value === null || value === '') return 'nothing';
  const text = typeof value === 'string' ? value : canonical(value);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}

/** `lines 2, claimed pence`: places count from one, names as words. */
const whereWords = (path: Path): string =>
  path
    .filter((name) => name !== 'fields')
    .map((name) => (typeof name === 'number' ? String(name + 1) : words(name)))
    .join(', ')
    .replace(/, (\d+)/g, ' $1');

const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

import type { FilePath } from './places.ts';

/** One mistake in a file: where, and what, in words that follow "there is a mistake in …:". */
export interface FileProblem {
  readonly path: FilePath;
  readonly problem: string;
}

/** What a shape found, as far as words are made from it. */
export interface ShapeIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path: FilePath;
  readonly origin?: unknown;
  readonly expected?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly keys?: unknown;
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries',
};

/** Words for an issue; `value` is what stands at its place. */
export function problemOf(issue: ShapeIssue, value: unknown): FileProblem {
  return { path: issue.path, problem: wordsOf(issue, value) };
}

function wordsOf(issue: ShapeIssue, value: unknown): string {
  if (value === undefined) return 'it is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `it must be ${KIND_WORDS[String(issue.expected)] ?? 'something else'}`;
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return `it must be at least ${String(issue.minimum)}`;
    case 'unrecognized_keys':
      return `it has an entry this app does not know, ${quoted(firstOf(issue.keys))}`;
    case 'invalid_value':
      return `${quoted(value)} is not one of the answers it takes`;
    case 'invalid_format':
      return `${quoted(value)} is not written as it should be`;
    case 'custom':
    case undefined:
    default:
      return customWords(issue.message, value);
  }
}

function customWords(message: string, value: unknown): string {
  if (message === 'empty') return 'it must not be empty';
  if (message === 'date') return `${quoted(value)} is not a date, or is before 1900 or after 2199`;
  return 'it is not one of the answers it takes';
}

function tooBig({ origin, maximum }: ShapeIssue): string {
  const most = Number(maximum).toLocaleString('en-GB');
  if (origin === 'string') return `it is longer than ${most} characters`;
  return origin === 'array' ? `it has more than ${most} lines` : `it is more than ${most}`;
}

const firstOf = (keys: unknown): unknown => (Array.isArray(keys) ? keys[0] : keys);

const QUOTE_MAX = 40;

/** A short value in quotation marks; a long one would hide the words around it. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.slice(0, QUOTE_MAX).toWellFormed();
  return `“${short.length < text.length ? `${short}…` : text}”`;
}

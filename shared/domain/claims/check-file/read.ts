import type { z } from 'zod';
import { formatDate } from '../../../values/dates.ts';
import { overlap } from '../../policy/policy.ts';
import { problemOf } from '../../project-file/problems.ts';
import { toPolicies } from './answer.ts';
import { ClaimCheckFile, PolicyCheckFile } from './shapes.ts';

/** The file, or in words what is wrong with it and where. */
export type Read<File> =
  { readonly ok: true; readonly value: File } | { readonly ok: false; readonly words: string };

/** Reads a claim for `claims check`: every part of it as it should be, and every name it uses is there. */
export function readClaimFile(text: string): Read<ClaimCheckFile> {
  const read = readShape(text, ClaimCheckFile);
  if (!read.ok) return read;
  const { lines, receipts = [], accepted = [] } = read.value;
  const lineIds = lines.map(({ id }) => id);
  const receiptIds = receipts.map(({ id }) => id);
  const words =
    twice('line', lineIds) ??
    twice('receipt', receiptIds) ??
    stranger(
      'receipt',
      lines.map(({ receiptId }) => receiptId),
      receiptIds,
    ) ??
    stranger(
      'line',
      accepted.flatMap(({ line, otherLine }) => [line, otherLine]),
      lineIds,
    );
  return words === undefined ? read : { ok: false, words };
}

/** Reads a policy for `claims check`; no two of its versions are in force on one day. */
export function readPolicyFile(text: string): Read<PolicyCheckFile> {
  const read = readShape(text, PolicyCheckFile);
  if (!read.ok) return read;
  const both = overlap(toPolicies(read.value));
  if (!both) return read;
  const [one, other] = both;
  return {
    ok: false,
    words: `Two versions are in force on ${formatDate(other.effectiveFrom)}: “${one.title}” and “${other.title}”. End the first one the day before.`,
  };
}

const BOM = /^\uFEFF/;

function readShape<Shape extends z.ZodType>(text: string, shape: Shape): Read<z.infer<Shape>> {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(BOM, ''));
  } catch {
    // What somebody typed: the words say what to look for.
    return { ok: false, words: 'It is not JSON. Look for a missing comma, quotation mark or bracket.' };
  }
  const parsed = shape.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  if (!issue) return { ok: false, words: 'It is not as it should be.' };
  const { path, problem } = problemOf(issue, valueAt(raw, issue.path));
  return { ok: false, words: `${placeOf(path)}: ${problem}.` };
}

/** `lines[2].mode`, as a program would write it. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'The file'
    : path
        .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
        .join('');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return found;
}

function twice(what: string, ids: readonly string[]): string | undefined {
  const id = ids.find((each, at) => ids.indexOf(each) !== at);
  return id === undefined ? undefined : `Two ${what}s are called “${id}”. Give each a name of its own.`;
}

function stranger(
  what: string,
  used: readonly (string | null | undefined)[],
  ids: readonly string[],
): string | undefined {
  const id = used.find((each) => typeof each === 'string' && !ids.includes(each));
  return typeof id === 'string' ? `There is no ${what} called “${id}” in the file.` : undefined;
}

import { z } from 'zod';
import type { Permission } from '../access/permissions.ts';
import { ITEM_MAX, LIST_MAX, LONG_MAX } from '../values/limits.ts';
import { Id, Instant, Version } from '../values/zod.ts';
import { command, query, type Topic } from './define.ts';

const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/);
const FieldValue = z.union([
  z.string().max(2 * LONG_MAX),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(2 * ITEM_MAX)).max(2 * LIST_MAX),
]);
/** Answers by name; each is checked against its shape before it is saved. */
export const EntryFields = z.record(FieldName, FieldValue);
/** An entry as the window knows it: its answers, and what every entry has. */
export const EntryAnswerOut = z.strictObject({
  id: Id,
  version: Version,
  archived: z.boolean(),
  updatedAt: Instant,
  fields: EntryFields,
});

interface Family<Kinds extends readonly [string, ...string[]]> {
  readonly kinds: Kinds;
  readonly write: Permission;
  readonly read: Permission;
  readonly touches: readonly Topic[];
}

/** One entry; null when there is none. */
export const entryQuery = <const K extends readonly [string, ...string[]]>({ kinds, read }: Family<K>) =>
  query({
    permission: read,
    input: z.strictObject({ kind: z.enum(kinds), id: Id }),
    output: z.strictObject({ entry: EntryAnswerOut.nullable() }),
    errors: [],
  });

/** Adds an entry. What is not given stays empty. */
export const addCommand = <const K extends readonly [string, ...string[]], const C extends string>(
  { kinds, write, touches }: Family<K>,
  errors: readonly C[],
) =>
  command({
    permission: write,
    input: z.strictObject({ kind: z.enum(kinds), fields: EntryFields }),
    output: z.strictObject({ id: Id, version: Version }),
    errors: ['field-invalid', 'entry-elsewhere-gone', ...errors],
    touches,
  });

/** Changes answers of an entry whose version is the expected one. */
export const changeCommand = <const K extends readonly [string, ...string[]], const C extends string>(
  { kinds, write, touches }: Family<K>,
  errors: readonly C[],
) =>
  command({
    permission: write,
    input: z.strictObject({ kind: z.enum(kinds), id: Id, fields: EntryFields, expectedVersion: Version }),
    output: z.strictObject({ id: Id, version: Version, fields: EntryFields }),
    errors: ['field-invalid', 'entry-not-found', 'changed-elsewhere', 'entry-elsewhere-gone', ...errors],
    touches,
  });

/** Entries are never deleted: an archived one is no longer offered, and stays where it is used. */
export const archiveCommand = <const K extends readonly [string, ...string[]], const C extends string>(
  { kinds, write, touches }: Family<K>,
  errors: readonly C[],
) =>
  command({
    permission: write,
    input: z.strictObject({ kind: z.enum(kinds), id: Id, archived: z.boolean() }),
    output: z.strictObject({ id: Id, version: Version }),
    errors: ['entry-not-found', ...errors],
    touches,
  });

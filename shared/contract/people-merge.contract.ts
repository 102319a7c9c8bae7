import { z } from 'zod';
import { SIGNS } from '../domain/people/match.ts';
import { MERGE_CHOICES } from '../domain/people/merge.ts';
import { Id, Instant, Str, Version } from '../values/zod.ts';
import { command, query, task } from './define.ts';

const Someone = z.strictObject({
  id: Id,
  name: Str,
  preferredName: Str,
  email: Str,
  phone: Str,
  archived: z.boolean(),
});
/** More pairs than this nobody goes through; the count is of all. */
const MOST_PAIRS = 5_000;
const likeness = { score: z.int().min(0).max(100), signs: z.array(z.enum(SIGNS)) };

/** Two records of one person: found, joined, and taken apart again (E19). */
export const peopleMergeContract = {
  /** Who is there already and looks like the person being typed, the likeliest first. */
  'people.lookalikes': query({
    permission: 'people:read',
    input: z.strictObject({ name: Str, email: Str, phone: Str, exceptId: Id.nullable() }),
    output: z.strictObject({
      people: z.array(
        Someone.extend({
          ...likeness,
          /** Somebody said that this is another person than `exceptId`. */
          isApart: z.boolean(),
        }),
      ),
    }),
    errors: [],
  }),
  /**
   * Pairs of records that are likely about one person and were not set aside, the likeliest first. Compares everybody with
   * everybody for a moment and says how far it is; asked again, it goes on. Until it is done the pairs are those of before.
   */
  'people.duplicates': task({
    permission: 'people:read',
    input: z.strictObject({ limit: z.int().min(1).max(MOST_PAIRS) }),
    output: z.strictObject({
      compared: z.int(),
      of: z.int(),
      isDone: z.boolean(),
      pairs: z.array(z.strictObject({ one: Someone, other: Someone, ...likeness })),
      found: z.int(),
    }),
    errors: [],
    touches: [],
  }),
  /** Remembers that two records are two people, so that the pair is not offered again; or offers it again. */
  'people.setApart': command({
    permission: 'people:write',
    input: z.strictObject({ oneId: Id, otherId: Id, isApart: z.boolean() }),
    output: z.strictObject({ isApart: z.boolean() }),
    errors: ['entry-not-found', 'merge-same'],
    touches: ['people'],
  }),
  /** The pairs that were set aside, the latest first. */
  'people.apart': query({
    permission: 'people:read',
    input: z.strictObject({}),
    output: z.strictObject({
      pairs: z.array(z.strictObject({ one: Someone, other: Someone, at: Instant, by: Str })),
    }),
    errors: [],
  }),
  /** Joins two records of one person: answers as chosen, lists joined, and all that belongs to the one that goes. */
  'people.merge': command({
    permission: 'people:write',
    input: z.strictObject({
      keptId: Id,
      goneId: Id,
      keptVersion: Version,
      goneVersion: Version,
      /** The answers that are taken from the record that goes. */
      take: z.array(z.enum(MERGE_CHOICES)).max(MERGE_CHOICES.length),
    }),
    output: z.strictObject({ mergeId: Id }),
    errors: [
      'entry-not-found',
      'changed-elsewhere',
      'merge-same',
      'merge-already',
      'merge-being-paid',
      'merge-account',
    ],
    touches: ['people', 'claims'],
  }),
  /** Takes two joined records apart; gives the answers that stay because somebody changed them since. */
  'people.unmerge': command({
    permission: 'people:write',
    input: z.strictObject({ mergeId: Id }),
    output: z.strictObject({ keptId: Id, goneId: Id, stayed: z.array(z.string()) }),
    errors: ['merge-not-found', 'merge-newer-first', 'merge-paid-since'],
    touches: ['people', 'claims'],
  }),
  /** The records that were joined into one, the newest first. */
  'people.merges': query({
    permission: 'people:read',
    input: z.strictObject({ keptId: Id }),
    output: z.strictObject({
      merges: z.array(z.strictObject({ id: Id, goneId: Id, goneName: Str, at: Instant })),
    }),
    errors: [],
  }),
} as const;

import { z } from 'zod';
import { SIGNS } from '../domain/people/match.ts';
import { MERGE_CHOICES } from '../domain/people/merge.ts';
import { Id, Instant, Str, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

const Someone = z.strictObject({
  id: Id,
  name: Str,
  preferredName: Str,
  email: Str,
  phone: Str,
  archived: z.boolean(),
});
const likeness = { score: z.int().min(0).max(100), signs: z.array(z.enum(SIGNS)) };

/** Two records of one person: found, joined, and taken apart again (E19). */
export const peopleMergeContract = {
  /** Who is there already and looks like the person being typed, the likeliest first. */
  'people.lookalikes': query({
    permission: 'people:read',
    input: z.strictObject({ name: Str, email: Str, phone: Str, exceptId: Id.nullable() }),
    output: z.strictObject({ people: z.array(Someone.extend(likeness)) }),
    errors: [],
  }),
  /** Pairs of records that are likely about one person, the likeliest first. */
  'people.duplicates': query({
    permission: 'people:read',
    input: z.strictObject({ limit: z.int().min(1).max(500) }),
    output: z.strictObject({
      pairs: z.array(z.strictObject({ one: Someone, other: Someone, ...likeness })),
      found: z.int(),
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

import { z } from 'zod';
import { SIGNS } from '../domain/people/match.ts';
import { Id, Str } from '../values/zod.ts';
import { query } from './define.ts';

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
} as const;

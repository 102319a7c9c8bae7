import { z } from 'zod';
import { query } from './define.ts';

export const spellingContract = {
  /** Which of these words British English does not know. Answered on the laptop; nothing is looked up elsewhere. */
  'spelling.check': query({
    permission: 'open',
    input: z.strictObject({ words: z.array(z.string().max(200)).max(2_000) }),
    output: z.strictObject({ misspelt: z.array(z.string()) }),
    errors: [],
  }),
} as const;

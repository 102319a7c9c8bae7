import { z } from 'zod';
import { query, task } from './define.ts';

export const storeContract = {
  /** Where the records are and whether they are whole. */
  'store.status': query({
    permission: 'open',
    input: z.strictObject({}),
    output: z.strictObject({
      folder: z.string(),
      schemaVersion: z.int(),
      sqliteVersion: z.string(),
      readOnly: z.boolean(),
      sizeBytes: z.int(),
      projects: z.int(),
    }),
    errors: [],
  }),
  /** Looks through the whole store: `problems` is empty when it is sound. */
  'store.verify': task({
    permission: 'open',
    input: z.strictObject({}),
    output: z.strictObject({ problems: z.array(z.string()) }),
    errors: [],
    touches: [],
  }),
  /** Copies the store to a file the person chooses, then opens the copy to check it. */
  'store.backup': task({
    permission: 'store:keep',
    input: z.strictObject({}),
    output: z.strictObject({ fileName: z.string() }),
    errors: ['save-cancelled', 'file-not-written', 'backup-bad'],
    touches: [],
  }),
} as const;

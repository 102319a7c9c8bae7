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
  /**
   * Copies the records and the sealed files of the vault into a new folder where the person wants it, laid out as the
   * store's own, and checks the copy. A sealed file that is gone or damaged is counted; the rest is backed up.
   */
  'store.backup': task({
    permission: 'store:keep',
    input: z.strictObject({}),
    output: z.strictObject({
      folderName: z.string(),
      /** Sealed files that the records know of. */
      files: z.int(),
      /** Of these, not in the backup: they are gone from their folder. */
      missing: z.int(),
      /** Of these, copied as they are, but damaged. */
      spoilt: z.int(),
    }),
    errors: ['save-cancelled', 'folder-not-written', 'backup-bad'],
    touches: [],
  }),
} as const;

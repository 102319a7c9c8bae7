import { z } from 'zod';
import { Id } from '../values/zod.ts';
import type { DeepReadonly } from './define.ts';

/** A document of a claim or a payment that was made: what the window says about it. */
export const MadeDocumentShape = z.strictObject({
  id: Id,
  fileName: z.string(),
  sha256: z.string(),
  version: z.int(),
  status: z.enum(['draft', 'final']),
  /** What is still to complete, in words. */
  missing: z.array(z.string()),
});

export type MadeDocument = DeepReadonly<z.output<typeof MadeDocumentShape>>;

/** How making a document can end without one. */
export const MAKING = ['save-cancelled', 'file-not-written', 'document-too-slow', 'document-failed'] as const;

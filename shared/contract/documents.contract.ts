import { z } from 'zod';
import { DOCUMENT_CODES } from '../domain/documents/codes.ts';
import { Id, Instant, Str } from '../values/zod.ts';
import { DocumentModelShape, MissingMarkShape } from './document-model.ts';
import { query, task } from './define.ts';

const Choice = z.strictObject({
  projectId: Id,
  code: z.enum(DOCUMENT_CODES),
  short: z.boolean(),
  largePrint: z.boolean(),
});
const ExportRecord = z.strictObject({
  id: Id,
  code: z.enum(DOCUMENT_CODES),
  version: z.int(),
  status: z.enum(['draft', 'final']),
  variant: Str,
  fileName: z.string(),
  sha256: z.string(),
  missing: z.int(),
  exportedAt: Instant,
  exportedBy: Str,
  /** Whether the app still knows where it was saved (only until it is closed). */
  placeKnown: z.boolean(),
});

export const documentsContract = {
  /** The same blocks that Word gets, for the preview. */
  'documents.preview': query({
    permission: 'projects:read',
    input: Choice,
    output: z.strictObject({ model: DocumentModelShape, missing: z.array(MissingMarkShape) }),
    errors: ['project-not-found'],
  }),
  /** What is still to complete, by document. */
  'documents.missing': query({
    permission: 'projects:read',
    input: z.strictObject({ projectId: Id }),
    output: z.record(z.enum(DOCUMENT_CODES), z.array(MissingMarkShape)),
    errors: ['project-not-found'],
  }),
  /** Makes the file, checks it, asks where to save it and records the export. */
  'documents.export': task({
    permission: 'documents:export',
    input: Choice,
    output: ExportRecord,
    errors: [
      'project-not-found',
      'save-cancelled',
      'file-not-written',
      'document-too-slow',
      'document-failed',
    ],
    touches: ['documents'],
  }),
  /** Draws the stakeholder map as a picture and asks where to save it (D05 §3). */
  'documents.saveMapPicture': task({
    permission: 'documents:export',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [
      'project-not-found',
      'save-cancelled',
      'file-not-written',
      'document-too-slow',
      'document-failed',
    ],
    touches: [],
  }),
  'documents.exports': query({
    permission: 'projects:read',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ exports: z.array(ExportRecord) }),
    errors: ['project-not-found'],
  }),
  /** Shows an exported file in its folder. */
  'documents.reveal': task({
    permission: 'documents:export',
    input: z.strictObject({ exportId: Id }),
    output: z.strictObject({}),
    errors: ['export-not-found'],
    touches: [],
  }),
} as const;

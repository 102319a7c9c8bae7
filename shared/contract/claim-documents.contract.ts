import { z } from 'zod';
import { Id } from '../values/zod.ts';
import { DocumentModelShape, MissingMarkShape } from './document-model.ts';
import { query, task } from './define.ts';
import { MadeDocumentShape, MAKING } from './made-document.ts';

const OfClaim = z.strictObject({ claimId: Id, largePrint: z.boolean() });

/** D07 and the decision letter: documents about one person, apart from those of a project. */
export const claimDocumentsContract = {
  /** The claim form as Word would get it, and whether there is a decision a letter can explain. */
  'documents.previewClaimForm': query({
    permission: 'claims:read',
    input: OfClaim,
    output: z.strictObject({
      model: DocumentModelShape,
      missing: z.array(MissingMarkShape),
      letter: z.enum(['DUE', 'NOT_DECIDED', 'NOT_NEEDED']),
      /** The person asked for large print (E19). */
      prefersLargePrint: z.boolean(),
    }),
    errors: ['claim-not-found'],
  }),
  /** D07 of one claim. Makes the file, checks it, asks where to save it and records it. */
  'documents.exportClaimForm': task({
    permission: 'documents:export',
    input: OfClaim,
    output: MadeDocumentShape,
    errors: ['claim-not-found', ...MAKING],
    touches: ['documents'],
  }),
  /** D07 to be filled in by hand: for one activity, any of a project, or any of an area. */
  'documents.exportBlankClaimForm': task({
    permission: 'documents:export',
    input: z.strictObject({ of: z.enum(['AREA', 'PROJECT', 'ACTIVITY']), id: Id, largePrint: z.boolean() }),
    output: MadeDocumentShape,
    errors: ['form-source-gone', ...MAKING],
    touches: ['documents'],
  }),
  /** The letter about what is paid, why it is less and what the person can do. */
  'documents.exportDecisionLetter': task({
    permission: 'documents:export',
    input: OfClaim,
    output: MadeDocumentShape,
    errors: ['claim-not-found', 'letter-not-due', 'letter-not-needed', ...MAKING],
    touches: ['documents'],
  }),
  /** Shows one of these files in its folder. */
  'documents.revealClaimDocument': task({
    permission: 'documents:export',
    input: z.strictObject({ documentId: Id }),
    output: z.strictObject({}),
    errors: ['export-not-found'],
    touches: [],
  }),
} as const;

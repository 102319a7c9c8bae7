import { z } from 'zod';
import { ClaimFileContent, FileDecision } from '../domain/claim-file/shapes.ts';
import { MEDIA_TYPES } from '../domain/vault/media.ts';
import { CLAIM_STATES } from '../domain/claims/states.ts';
import { Id, Instant, Str, Text } from '../values/zod.ts';
import { task } from './define.ts';

const READING = [
  'open-cancelled',
  'file-not-read',
  'project-file-too-large',
  'claim-file-not-json',
  'claim-file-wrong-kind',
  'claim-file-future',
  'claim-file-bad',
  'claim-file-damaged',
] as const;

/** What stands in the way of a decision that came back. */
const TAKING = [
  'claim-file-not-ours',
  'claim-file-undecided',
  'claim-file-old-round',
  'claim-file-differs',
  'claim-file-stranger',
] as const;

const DECIDING = [
  'claim-not-found',
  'changed-elsewhere',
  'claim-not-due',
  'claim-findings-open',
  'claim-own',
  'claim-of-relative',
  'claim-hands',
  'claim-amount-changed',
  'claim-of-own-project',
  'budget-code-missing',
  'claim-nothing-to-pay',
  'claim-approved-once',
  'second-not-due',
  'claim-sum-moved',
  'decider-not-allowed',
  'decision-date-wrong',
  'attendance-not-confirmed',
  'attendance-says-no',
  'reason-missing',
] as const;

/** A claim that leaves as one file, is decided on another laptop, and comes back. */
export const claimFilesContract = {
  /** Saves a claim with its receipts as a file, for the decision that is due. */
  'claims.saveFile': task({
    permission: 'claims:write',
    input: z.strictObject({ claimId: Id }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [
      'claim-not-found',
      'claim-file-nothing-due',
      'save-cancelled',
      'file-not-written',
      'vault-not-set-up',
      'vault-locked',
      'kept-file-not-found',
      'kept-file-missing',
      'kept-file-spoilt',
      'kept-file-unreadable',
    ],
    touches: [],
  }),
  /** Opens a claim file to be looked at. Nothing is stored. */
  'claims.openFile': task({
    permission: 'claims:read',
    input: z.strictObject({}),
    output: z.strictObject({ token: Id }),
    errors: READING,
    touches: [],
  }),
  /** What an opened file says, and how it fits the claim on this laptop, where there is one. */
  'claims.openedFile': task({
    permission: 'claims:read',
    input: z.strictObject({ token: Id }),
    output: z.strictObject({
      savedAt: Instant,
      content: ClaimFileContent,
      decision: FileDecision.nullable(),
      /** Why the person who works here cannot decide; empty when they can. */
      whyNotMe: z.string(),
      /** The claim here, by id; null: it is another laptop’s. */
      own: z
        .strictObject({
          claimId: Id,
          status: z.enum(CLAIM_STATES),
          /** What the file says that the claim here does not. */
          differences: z.array(z.strictObject({ where: z.string(), here: z.string(), there: z.string() })),
        })
        .nullable(),
    }),
    errors: ['claim-file-closed'],
    touches: [],
  }),
  /** A page of a receipt of an opened file, as a picture. */
  'claims.fileReceipt': task({
    permission: 'claims:read',
    input: z.strictObject({ token: Id, receiptId: Id, page: z.int().min(1) }),
    output: z.strictObject({
      name: z.string(),
      pages: z.int(),
      text: z.string(),
      mediaType: z.enum(MEDIA_TYPES),
      base64: z.string(),
    }),
    errors: ['claim-file-closed', 'kept-file-not-found', 'kept-file-not-drawn'],
    touches: [],
  }),
  /** Decides in an opened file and saves it, to be sent back. */
  'claims.decideInFile': task({
    permission: 'claims:read',
    input: z.strictObject({
      token: Id,
      answer: z.enum(['YES', 'QUERY', 'REJECT']),
      confirmCame: z.boolean(),
      budgetCode: Str,
      comment: Text,
    }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [
      'claim-file-closed',
      'claim-file-decided',
      'decider-not-allowed',
      'claim-hands',
      'claim-findings-open',
      'claim-nothing-to-pay',
      'budget-code-missing',
      'attendance-not-confirmed',
      'reason-missing',
      'save-cancelled',
      'file-not-written',
    ],
    touches: [],
  }),
  /** Takes in the decision of a file that came back: only if nothing else of the claim is different. */
  'claims.takeFileDecision': task({
    permission: 'claims:write',
    input: z.strictObject({ token: Id }),
    output: z.strictObject({ claimId: Id, status: z.enum(CLAIM_STATES), waitsForSecond: z.boolean() }),
    errors: ['claim-file-closed', ...TAKING, ...DECIDING],
    touches: ['claims', 'people'],
  }),
} as const;

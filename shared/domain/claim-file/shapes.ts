import { z } from 'zod';
import { MEDIA_TYPES } from '../vault/media.ts';
import { isIsoDate } from '../../values/dates.ts';
import { MAX_PENCE } from '../../values/money.ts';
import { CountOrNull, DateOrNull, Id, Instant, Str, Text, Tri } from '../../values/zod.ts';
import { METHODS } from '../activities/lists.ts';
import { APPROVAL_STEPS } from '../claims/lists.ts';
import { ClaimHead, ClaimLineFields, ClaimOverride, ReceiptFields } from '../claims/shapes.ts';
import { CLAIM_FILE_MAX_LINES } from './limits.ts';

export const CLAIM_FILE_FORMAT = 'engagement-desk-claim';
/** The version this app writes and reads. A change of the shape below needs a new one. */
export const CLAIM_FILE_VERSION = 1;

const Sum = z.int().min(0).max(MAX_PENCE);
const Day = z.string().max(10).refine(isIsoDate, { message: 'date' });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const many = <Shape extends z.ZodType>(shape: Shape): z.ZodArray<Shape> =>
  z.array(shape).max(CLAIM_FILE_MAX_LINES);
/** Members of staff are named, not numbered: the other laptop numbers them otherwise. */
const Person = z.strictObject({ name: Str, email: Str });
export type FilePerson = Readonly<z.infer<typeof Person>>;

const Finding = z.strictObject({
  rule: Str,
  level: z.enum(['block', 'warn', 'prompt']),
  lineId: Id.nullable(),
  words: Text,
  todo: Text,
  holds: z.boolean(),
  /** The reason it was let pass; null: it is open. */
  accepted: Text.nullable(),
  /** The sentence of the policy; empty where the matter is not one of it. */
  says: Text,
});

/** What the policy check said of a line when the file was saved. */
const CheckedLine = z.strictObject({
  lineId: Id,
  claimedPence: Sum,
  acceptedPence: Sum,
  workings: Text,
  reason: Text,
});

/** Everything about one claim that a decision is made from. The order of the names here is their order in the file. */
export const ClaimFileContent = z.strictObject({
  area: Str,
  /** The decision that is asked for. */
  step: z.enum(APPROVAL_STEPS),
  claimId: Id,
  claimNo: Str,
  /** Which time it was handed in. */
  round: z.int().min(1),
  submittedOn: DateOrNull,
  claim: ClaimHead,
  person: z.strictObject({
    name: Str,
    employedCostsMet: Tri,
    declaredTenths: CountOrNull,
    declaredTaxYear: z.int().nullable(),
    /** Where the person is a member of staff too. */
    staff: Person.nullable(),
    /** Staff who declared that the person is a relative. */
    relatives: many(Person),
  }),
  came: Tri,
  activity: z.strictObject({
    title: Str,
    method: z.enum(METHODS),
    venue: Text,
    dateOn: DateOrNull,
    endsOn: DateOrNull,
  }),
  project: z.strictObject({ reference: Str, title: Str }),
  lines: many(z.strictObject({ id: Id, fields: ClaimLineFields })),
  receipts: many(z.strictObject({ id: Id, fields: ReceiptFields, sha256: Sha256.nullable() })),
  overrides: many(z.strictObject({ id: Id, fields: ClaimOverride })),
  checked: z.strictObject({
    lines: many(CheckedLine),
    findings: many(Finding),
    claimedPence: Sum,
    totalPence: Sum,
    /** The most one approver decides alone; null: no limit. */
    limitPence: Sum.nullable(),
  }),
  decisions: many(
    z.strictObject({ step: z.enum(APPROVAL_STEPS), by: Person, decidedOn: Day, amountPence: Sum }),
  ),
});
export type ClaimFileContent = Readonly<z.infer<typeof ClaimFileContent>>;

/** What somebody decided on their own laptop. */
export const FileDecision = z.strictObject({
  answer: z.enum(['YES', 'QUERY', 'REJECT']),
  by: Person,
  decidedOn: Day,
  amountPence: Sum,
  confirmCame: z.boolean(),
  budgetCode: Str,
  /** The comment; the question or the reason where the answer is not yes. */
  comment: Text,
});
export type FileDecision = Readonly<z.infer<typeof FileDecision>>;

/** A claim that leaves, and comes back with a decision. It holds personal data. */
export const ClaimFile = z.strictObject({
  format: z.literal(CLAIM_FILE_FORMAT),
  formatVersion: z.literal(CLAIM_FILE_VERSION),
  savedAt: Instant,
  appVersion: Str,
  content: ClaimFileContent,
  /** SHA-256 of the content, its names in order and without spaces. */
  contentHash: Sha256,
  /** The receipts as they are, each by its hash. */
  files: many(
    z.strictObject({ sha256: Sha256, mediaType: z.enum(MEDIA_TYPES), name: Str, base64: z.base64() }),
  ),
  /** Null until somebody decides. */
  decision: FileDecision.nullable(),
  /** SHA-256 of the content’s hash and the decision; null without one. */
  decisionHash: Sha256.nullable(),
});
export type ClaimFile = Readonly<z.infer<typeof ClaimFile>>;

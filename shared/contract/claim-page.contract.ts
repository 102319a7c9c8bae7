import { z } from 'zod';
import type { Claim } from '../domain/claims/claim.ts';
import { RECEIVED_WAYS } from '../domain/claims/lists.ts';
import { ClaimHead, ClaimLineFields, ClaimOverride, ReceiptFields } from '../domain/claims/shapes.ts';
import { CLAIM_STATES } from '../domain/claims/states.ts';
import type { AreaPolicy } from '../domain/policy/policy.ts';
import { MILEAGE_MODES, TRAVEL_MODES } from '../domain/policy/lists.ts';
import { METHODS } from '../domain/activities/lists.ts';
import { NEED_CATEGORIES } from '../domain/people/lists.ts';
import { isIsoDate } from '../values/dates.ts';
import { CountOrNull, DateOrNull, Id, Instant, Tri, Version } from '../values/zod.ts';
import { command, query } from './define.ts';
import { EntryFields } from './entries.ts';

const Day = z.string().max(10).refine(isIsoDate, { message: 'date' });
const Pence = z.int().min(0);
const State = z.enum(CLAIM_STATES);

const entry = <const Fields extends z.ZodType>(fields: Fields) =>
  z.strictObject({ id: Id, version: Version, archived: z.boolean(), updatedAt: Instant, fields });

/** What the policy check looks at beside the claim (`AssessFacts`). */
const Facts = z.strictObject({
  /** Kept by the policies' own shape; the rules take what they look at. */
  policies: z.array(z.custom<AreaPolicy>()),
  journeys: z.array(
    z.strictObject({
      mode: z.enum(MILEAGE_MODES),
      on: Day,
      tenths: z.int(),
      isDecided: z.boolean(),
    }),
  ),
  /** As the rules take them: `toClaim` has made them from what is stored. */
  others: z.array(z.custom<Claim>()),
  returnReceipts: z.array(
    z.strictObject({ claimId: Id, claimNo: z.string(), lineId: Id, dueOn: Day, receivedOn: DateOrNull }),
  ),
  offer: z.strictObject({ offerText: z.string(), offerToldOn: DateOrNull, repliedOn: DateOrNull }).nullable(),
  today: Day,
});

const Page = z.strictObject({
  claimNo: z.string(),
  status: State,
  round: z.int(),
  claim: entry(ClaimHead),
  lines: z.array(entry(ClaimLineFields)),
  receipts: z.array(
    entry(ReceiptFields).extend({ fileHash: z.string().nullable(), mediaType: z.string().nullable() }),
  ),
  overrides: z.array(entry(ClaimOverride)),
  person: z.strictObject({
    id: Id,
    name: z.string(),
    preferredName: z.string(),
    employedCostsMet: Tri,
    declaredTenths: CountOrNull,
    declaredTaxYear: z.int().nullable(),
    /** What somebody who meets this person has to know (E20). */
    needs: z.array(z.strictObject({ category: z.enum(NEED_CATEGORIES), detail: z.string() })),
  }),
  activity: z.strictObject({
    id: Id,
    title: z.string(),
    method: z.enum(METHODS),
    venue: z.string(),
    dateOn: DateOrNull,
    endsOn: DateOrNull,
    startsAt: z.string().nullable(),
    endsAt: z.string().nullable(),
    reimbursementOffered: Tri,
  }),
  project: z.strictObject({ id: Id, reference: z.string(), title: z.string() }),
  facts: Facts,
  /** Where the person started from last time, and by what. */
  lastJourney: z.strictObject({ fromPlace: z.string(), mode: z.enum(TRAVEL_MODES) }).nullable(),
  events: z.array(
    z.strictObject({
      at: Instant,
      who: z.string(),
      fromStatus: State,
      toStatus: State,
      reason: z.string(),
    }),
  ),
  decisions: z.array(
    z.strictObject({
      at: Instant,
      round: z.int(),
      step: z.enum(['CERTIFY', 'APPROVE', 'SECOND_APPROVE']),
      who: z.string(),
      amountPence: Pence,
      decidedOn: Day,
      given: z.enum(['HERE', 'ELSEWHERE', 'CLAIM_FILE']),
      comment: z.string(),
    }),
  ),
});

/** The most lines that are added at once: a journey there and back with its parking and toll is four. */
const MOST_AT_ONCE = 10;

/** One claim on its page: everything about it, several lines at once, handing it in. */
export const claimPageContract = {
  /** Everything the page of a claim shows, and all that the policy check looks at. */
  'claims.page': query({
    permission: 'claims:read',
    input: z.strictObject({ claimId: Id }),
    output: Page,
    errors: ['claim-not-found'],
  }),
  /** The claims about the same activity, and who came and has none yet: what to enter next. */
  'claims.neighbours': query({
    permission: 'claims:read',
    input: z.strictObject({ claimId: Id }),
    output: z.strictObject({
      claims: z.array(z.strictObject({ id: Id, claimNo: z.string(), status: State, personName: z.string() })),
      without: z.array(z.strictObject({ participantId: Id, name: z.string() })),
    }),
    errors: ['claim-not-found'],
  }),
  /** Adds the lines of one journey or cost with their receipts: all of them or none. */
  'claims.addLines': command({
    permission: 'claims:write',
    input: z.strictObject({
      claimId: Id,
      receipts: z.array(z.strictObject({ fields: EntryFields })).max(MOST_AT_ONCE),
      lines: z
        .array(
          z.strictObject({
            fields: EntryFields,
            /** Which of the receipts above proves the line; null: none. */
            receipt: z.int().min(0).max(MOST_AT_ONCE).nullable(),
          }),
        )
        .min(1)
        .max(MOST_AT_ONCE),
    }),
    output: z.strictObject({ lineIds: z.array(Id), receiptIds: z.array(Id) }),
    errors: [
      'claim-not-found',
      'claim-locked',
      'field-invalid',
      'entry-elsewhere-gone',
      'already-there',
      'receipt-not-given',
    ],
    touches: ['claims'],
  }),
  /** Adds a receipt and says that it proves a line: both or neither. */
  'claims.giveReceipt': command({
    permission: 'claims:write',
    input: z.strictObject({ lineId: Id, receipt: EntryFields }),
    output: z.strictObject({ receiptId: Id, lineVersion: Version }),
    errors: [
      'claim-not-found',
      'claim-locked',
      'field-invalid',
      'entry-not-found',
      'entry-elsewhere-gone',
      'already-there',
      'changed-elsewhere',
    ],
    touches: ['claims'],
  }),
  /** Takes lines off a claim with receipts that prove nothing else, or puts them back: all or none. */
  'claims.setLinesArchived': command({
    permission: 'claims:write',
    input: z.strictObject({
      claimId: Id,
      lineIds: z.array(Id).max(MOST_AT_ONCE),
      receiptIds: z.array(Id).max(MOST_AT_ONCE),
      archived: z.boolean(),
    }),
    output: z.strictObject({}),
    errors: ['claim-not-found', 'claim-locked', 'entry-not-found', 'already-there'],
    touches: ['claims'],
  }),
  /**
   * §4.16, E42. Hands a claim in: the person's declaration on a day, and what the policy check says of each line. Refused
   * while something stands in the way, which is listed.
   */
  'claims.submit': command({
    permission: 'claims:write',
    input: z.strictObject({
      claimId: Id,
      expectedVersion: Version,
      /** The day the person signed the declaration. */
      declarationOn: Day,
      /** The day the claim came in. */
      receivedOn: Day,
      receivedVia: z.enum(RECEIVED_WAYS),
    }),
    output: z.strictObject({ round: z.int(), claimedPence: Pence, acceptedPence: Pence, heldPence: Pence }),
    errors: ['claim-not-found', 'claim-locked', 'changed-elsewhere', 'claim-day-ahead', 'claim-stopped'],
    touches: ['claims'],
  }),
} as const;

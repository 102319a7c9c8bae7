import { z } from 'zod';
import { VARIANCE_ACTIONS } from '../domain/policy/lists.ts';
import { CONTACT_WAYS, PERSON_FORMATS } from '../domain/people/lists.ts';
import { QUEUES } from '../domain/claims/queues.ts';
import { CLAIM_STATES } from '../domain/claims/states.ts';
import { MAX_PENCE } from '../values/money.ts';
import { DateOrNull, Id, Instant, Str } from '../values/zod.ts';
import { command, query } from './define.ts';

const Sum = z.int();
const Pence = z.number();
const Place = { offset: z.int().min(0), limit: z.int().min(1).max(500) };
/** Words of a person's name, or the start of a claim's number. */
const Words = z.string().max(200);

/**
 * Rows of long lists come from the store that made and checked them: ids and moments are not looked at letter by letter
 * again, nor counts for being whole; what is not named here is left out.
 */
const Stored = z.string();
const Counted = z.number();

const QueueRow = z.object({
  id: Stored,
  version: Counted,
  claimNo: z.string(),
  status: z.enum(CLAIM_STATES),
  since: Stored,
  daysWaiting: Counted,
  submittedOn: Stored.nullable(),
  personId: Stored,
  personName: z.string(),
  projectId: Stored,
  reference: z.string(),
  activityTitle: z.string(),
  activityOn: Stored.nullable(),
  budgetCode: z.string(),
  claimedPence: Pence,
  acceptedPence: Pence,
  /** Signed by one approver, waits for another. */
  waitsForSecond: z.boolean(),
  /** Who decided in this round: they may not decide again. */
  deciders: z.array(Stored),
});

const ChasedRow = z.object({
  lineId: Stored,
  claimId: Stored,
  claimNo: z.string(),
  status: z.enum(CLAIM_STATES),
  personId: Stored,
  personName: z.string(),
  preferredContact: z.enum(CONTACT_WAYS).nullable(),
  preferredFormat: z.enum(PERSON_FORMATS).nullable(),
  projectId: Stored,
  reference: z.string(),
  activityTitle: z.string(),
  mode: z.string(),
  travelledOn: Stored.nullable(),
  dueOn: z.string(),
  state: z.enum(['WAITING', 'REMIND', 'OVERDUE']),
  paidPence: Pence,
});

const Adjustment = z.strictObject({
  id: Id,
  lineId: Id,
  claimId: Id,
  claimNo: z.string(),
  /** Below zero: to take back. */
  amountPence: Sum,
  reason: z.string(),
  at: Instant,
});

/** What needs somebody now: queues of claims, return receipts that are waited for. */
export const claimQueuesContract = {
  /** How much there is in each queue that waits for somebody. */
  'claims.queues': query({
    permission: 'claims:read',
    input: z.strictObject({}),
    output: z.strictObject({
      queues: z.array(
        z.strictObject({
          queue: z.enum(QUEUES),
          count: z.int(),
          totalPence: Sum,
          /** Days the oldest has waited; null: nothing is in it. */
          oldestDays: z.int().nullable(),
        }),
      ),
      chasing: z.strictObject({ waiting: z.int(), remind: z.int(), overdue: z.int(), paidPence: Sum }),
    }),
    errors: [],
  }),
  /** One queue, what has waited longest first; `ALL` the other way round. */
  'claims.queue': query({
    permission: 'claims:read',
    input: z.strictObject({
      queue: z.enum(QUEUES),
      search: Words,
      projectId: Id.nullable(),
      /** The day the claim was handed in, both included. */
      from: DateOrNull,
      to: DateOrNull,
      ...Place,
    }),
    output: z.strictObject({
      rows: z.array(QueueRow),
      more: z.boolean(),
      /** How many fit, and their sum; null where that is too many to count each time. */
      found: z.int().nullable(),
      totalPence: Sum.nullable(),
    }),
    errors: [],
  }),
  /** Return receipts that have not come, what is due first comes first. */
  'claims.chasing': query({
    permission: 'claims:read',
    input: z.strictObject({
      state: z.enum(['WAITING', 'REMIND', 'OVERDUE']).nullable(),
      search: Words,
      projectId: Id.nullable(),
      ...Place,
    }),
    output: z.strictObject({ rows: z.array(ChasedRow), more: z.boolean(), today: z.string() }),
    errors: [],
  }),
  /** What is to be paid or taken back beside the claims of a person. */
  'claims.adjustments': query({
    permission: 'claims:read',
    input: z.strictObject({ participantId: Id }),
    output: z.strictObject({ adjustments: z.array(Adjustment), totalPence: Sum }),
    errors: [],
  }),
  /** A return receipt has come; what differs is settled as the policy of the day of travel says. */
  'claims.returnReceipt': command({
    permission: 'claims:write',
    input: z.strictObject({
      lineId: Id,
      fileId: Id.nullable(),
      supplier: Str,
      datedOn: DateOrNull,
      receivedOn: DateOrNull,
      amountPence: z.int().min(0).max(MAX_PENCE),
    }),
    output: z.strictObject({
      receiptId: Id,
      action: z.enum(VARIANCE_ACTIONS),
      paidPence: Sum,
      /** What was written down as an adjustment; zero: none was. */
      adjustedPence: Sum,
    }),
    errors: ['receipt-not-awaited', 'evidence-not-found', 'receipt-day-wrong', 'policy-not-found'],
    touches: ['claims', 'people'],
  }),
} as const;

import { z } from 'zod';
import { VARIANCE_ACTIONS } from '../domain/policy/lists.ts';
import { Id, Text } from '../values/zod.ts';
import { command, query } from './define.ts';

const Sum = z.int();
const Day = z.string();

const Return = z.strictObject({
  lineId: Id,
  mode: z.string(),
  travelledOn: Day.nullable(),
  dueOn: Day,
  state: z.enum(['RECEIVED', 'GIVEN_UP', 'WAITING', 'REMIND', 'OVERDUE']),
  /** What was accepted for the way home before its ticket was there. */
  paidPence: Sum,
  receivedOn: Day.nullable(),
  receiptPence: Sum.nullable(),
  givenUpOn: Day.nullable(),
  givenUpReason: z.string(),
  /** What was written down beside the line for it, with its sign. */
  adjustedPence: Sum,
});

/** What became of the return receipts of a claim, and giving one up. */
export const returnReceiptsContract = {
  /** Every way home of a claim that was paid in advance, and where its receipt stands; none of a draft. */
  'claims.returns': query({
    permission: 'claims:read',
    input: z.strictObject({ claimId: Id }),
    output: z.strictObject({ returns: z.array(Return), today: Day }),
    errors: [],
  }),
  /** What the policy of the day of travel says of a receipt that is waited for. */
  'claims.returnPolicy': query({
    permission: 'claims:read',
    input: z.strictObject({ lineId: Id }),
    output: z.strictObject({ paidPence: Sum, action: z.enum(VARIANCE_ACTIONS) }),
    errors: ['receipt-not-awaited', 'policy-not-found'],
  }),
  /**
   * Nobody waits for a receipt any more, for a reason. What was paid stays paid, unless somebody takes it back and the
   * policy recovers what was paid too much.
   */
  'claims.giveUpReceipt': command({
    permission: 'claims:write',
    input: z.strictObject({ lineId: Id, reason: Text, takeBack: z.boolean() }),
    output: z.strictObject({ paidPence: Sum, adjustedPence: Sum }),
    errors: ['receipt-not-awaited', 'policy-not-found', 'reason-missing', 'take-back-not-allowed'],
    touches: ['claims', 'people'],
  }),
  /** Takes back that a receipt came or was given up: it is waited for again, and what was adjusted for it is turned round. */
  'claims.awaitReceiptAgain': command({
    permission: 'claims:write',
    input: z.strictObject({ lineId: Id }),
    output: z.strictObject({ adjustedPence: Sum }),
    errors: ['receipt-still-awaited'],
    touches: ['claims', 'people'],
  }),
} as const;

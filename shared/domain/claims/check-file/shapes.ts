import { z } from 'zod';
import { ITEM_MAX, LIST_MAX } from '../../../values/limits.ts';
import { isIsoDate } from '../../../values/dates.ts';
import { DateOrNull, NamedStr, Text } from '../../../values/zod.ts';
import { Activity } from '../../activities/shapes.ts';
import { Participant } from '../../people/shapes.ts';
import { MILEAGE_MODES } from '../../policy/lists.ts';
import { PolicyContent } from '../../policy/shapes.ts';
import { ClaimHead, ClaimLineFields, ReceiptFields } from '../shapes.ts';

/** A name that counts inside this file only: `bus-there`. */
const Key = NamedStr.max(ITEM_MAX);
const Day = z.string().max(10).refine(isIsoDate, { message: 'date' });

const head = ClaimHead.pick({ receivedOn: true, declarationOn: true }).partial();
const activity = Activity.pick({ method: true, dateOn: true, endsOn: true, reimbursementOffered: true });
const person = Participant.pick({
  employedCostsMet: true,
  declaredTenths: true,
  declaredTaxYear: true,
}).partial();
const line = ClaimLineFields.omit({ claimId: true, careAgreedById: true, receiptId: true })
  .partial()
  .required({ kind: true })
  .extend({
    id: Key.describe('A name of this line, for the answer'),
    receiptId: Key.nullable().optional().describe('The id of a receipt below; several lines may share one'),
    tenths: ClaimLineFields.shape.tenths.optional().describe('Tenths of a mile: 234 is 23.4 miles'),
    claimedPence: ClaimLineFields.shape.claimedPence
      .optional()
      .describe('Pence; leave it out where it follows from miles, hours or the way there'),
    careMinutes: ClaimLineFields.shape.careMinutes
      .optional()
      .describe('Minutes: 210 is three and a half hours'),
    careHourlyPence: ClaimLineFields.shape.careHourlyPence.optional().describe('Pence an hour'),
    allowedPence: ClaimLineFields.shape.allowedPence
      .optional()
      .describe('The most somebody decided to pay, in pence; say why in reducedReason'),
  });
const receipt = ReceiptFields.omit({ claimId: true, fileId: true })
  .partial()
  .extend({
    id: Key.describe('A name of this receipt, for receiptId'),
    fileHash: z.string().max(ITEM_MAX).nullable().optional().describe('SHA-256 of the file, if there is one'),
  });

/** One claim as `claims check` reads it: the same fields as in the app, and names instead of its ids. */
export const ClaimCheckFile = z.strictObject({
  claim: head.describe('The claim itself: when it came in and when it was signed'),
  activity: activity.partial().required({ method: true, dateOn: true }).describe('What the claim is for'),
  person: person.optional().describe('Whose claim it is, as far as the rules look'),
  lines: z.array(line).max(LIST_MAX),
  receipts: z.array(receipt).max(LIST_MAX).optional(),
  accepted: z
    .array(
      z.strictObject({
        line: Key.nullable().optional().describe('The id of a line; leave it out for the whole claim'),
        otherLine: Key.nullable()
          .optional()
          .describe('Of two lines that look alike (R-124, R-125) the other one, as the answer names it'),
        rule: NamedStr,
        reason: Text,
      }),
    )
    .max(LIST_MAX)
    .optional()
    .describe('Findings that somebody accepted, with the reason'),
  journeys: z
    .array(
      z.strictObject({
        mode: z.enum(MILEAGE_MODES),
        on: Day,
        tenths: z.int().min(0).max(1_000_000).describe('Tenths of a mile'),
        isDecided: z.boolean().optional(),
      }),
    )
    .max(LIST_MAX)
    .optional()
    .describe('Journeys by the mile on the person’s other claims, for the tiers of the tax year'),
  returnReceipts: z
    .array(z.strictObject({ claimNo: NamedStr, dueOn: Day, receivedOn: DateOrNull.optional() }))
    .max(LIST_MAX)
    .optional()
    .describe('Return receipts of the person’s other claims that were waited for'),
});
export type ClaimCheckFile = z.infer<typeof ClaimCheckFile>;

/** A policy to try: its versions. What a version does not say is as in the starting values. */
export const PolicyCheckFile = z.strictObject({
  versions: z
    .array(
      z.strictObject({
        title: NamedStr,
        effectiveFrom: Day,
        effectiveTo: DateOrNull.optional().describe('The last day it is in force; left out: it still is'),
        content: PolicyContent.partial()
          .optional()
          .describe('Switches, caps and rates; money in pence, rates in hundredths of a penny a mile'),
      }),
    )
    .min(1)
    .max(LIST_MAX),
});
export type PolicyCheckFile = z.infer<typeof PolicyCheckFile>;

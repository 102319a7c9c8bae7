import { z } from 'zod';
import { METHODS } from '../domain/activities/lists.ts';
import { CHOICES, RECOGNITION_STATES } from '../domain/payments/lists.ts';
import { RecognitionFields } from '../domain/payments/shapes.ts';
import { RECOGNITION_METHODS, RECOGNITION_UNITS } from '../domain/policy/recognition-lists.ts';
import { MAX_PENCE } from '../values/money.ts';
import { CountOrNull, DateOrNull, Id, PenceOrNull, Str, Text, Tri, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

const Day = DateOrNull.unwrap();
const Sum = z.int().min(0).max(MAX_PENCE);
const Method = z.enum(RECOGNITION_METHODS).nullable();

/** A tax year of one person in pence; expenses and recognition apart. */
const Totals = z.strictObject({
  taxYear: z.int(),
  expensesPaidPence: z.int(),
  expensesWaitingPence: z.int(),
  recognitionPaidPence: z.int(),
  recognitionWaitingPence: z.int(),
});

const Item = z.strictObject({
  id: Id,
  version: Version,
  recognitionNo: z.string(),
  status: z.enum(RECOGNITION_STATES),
  since: Day,
  personName: z.string(),
  activityTitle: z.string(),
  activityOn: DateOrNull,
  projectId: Id,
  projectReference: z.string(),
  fields: RecognitionFields,
  /** What is paid as the person answered; the whole offer until they do. */
  payablePence: Sum,
  arrangedBy: z.string(),
  arrangedById: Id,
  approvedBy: z.string().nullable(),
  approvedOn: DateOrNull,
  withdrawnReason: z.string(),
  /** Why whoever works here cannot approve it themselves; empty: they can, or it is not due. */
  whyNotMe: z.string(),
});
const Stands = z.strictObject({ id: Id, version: Version, status: z.enum(RECOGNITION_STATES) });
const Which = { id: Id, expectedVersion: Version };
const touches = ['payments', 'people'] as const;

/** E46. Payments that thank people for their time: offered, answered, approved or withdrawn. */
export const recognitionContract = {
  /** Everything of one person, or everything at one activity; newest first. */
  'payments.recognitionOf': query({
    permission: 'payments:read',
    input: z.strictObject({ participantId: Id.nullable(), activityId: Id.nullable() }),
    output: z.strictObject({
      items: z.array(Item),
      /** This tax year of the person; null where no person is asked about. */
      totals: Totals.nullable(),
    }),
    errors: [],
  }),
  /** What waits in an area: for an answer, for approval, or for what a run needs. Oldest first. */
  'payments.recognitionQueue': query({
    permission: 'payments:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({ items: z.array(Item) }),
    errors: [],
  }),
  /** Everything an offer is made from, and an answer is taken with. */
  'payments.offerFacts': query({
    permission: 'payments:read',
    input: z.strictObject({ participantId: Id, activityId: Id }),
    output: z.strictObject({
      personName: z.string(),
      activityTitle: z.string(),
      method: z.enum(METHODS),
      /** The day the time is given; today where the activity has no date. */
      on: Day,
      today: Day,
      came: Tri,
      attendedMinutes: CountOrNull,
      /** How the person wants to be paid, where it is a way to be paid. */
      wantsMethod: Method,
      weeklyLimitPence: PenceOrNull,
      eligibility: z.strictObject({ isOffered: z.boolean(), rule: z.string(), words: z.string() }),
      /** The version in force on the day; null: the area has none. */
      policy: z
        .strictObject({
          title: z.string(),
          methods: z.array(z.enum(RECOGNITION_METHODS)),
          benefitsText: z.string(),
          benefitsContact: z.string(),
          taxNote: z.string(),
          rates: z.array(
            z.strictObject({
              id: z.string(),
              unit: z.enum(RECOGNITION_UNITS),
              amountPence: Sum,
              minMinutes: CountOrNull,
              maxMinutes: CountOrNull,
              includesPreparation: z.boolean(),
            }),
          ),
        })
        .nullable(),
      /** Payments that stand, for this session and on other days of its week. */
      sameSession: z.array(z.strictObject({ id: Id, recognitionNo: z.string() })),
      week: z.array(z.strictObject({ id: Id, on: Day, pence: Sum })),
      totals: Totals,
      /** Whether the prompt about benefits advice has to be shown before the next acceptance, and when it was last. */
      promptDue: z.boolean(),
      promptShownOn: DateOrNull,
    }),
    errors: ['person-not-found', 'offer-activity-gone'],
  }),
  /** Makes an offer; what speaks against it needs a reason. */
  'payments.offer': command({
    permission: 'payments:offer',
    input: z.strictObject({
      participantId: Id,
      activityId: Id,
      rateRowId: z.string().max(20).nullable(),
      minutes: CountOrNull,
      units: CountOrNull,
      offeredPence: Sum.min(1),
      offerReason: Text,
      offerMadeOn: Day,
      note: Text,
    }),
    output: Stands.extend({ recognitionNo: z.string() }),
    errors: ['person-not-found', 'offer-activity-gone', 'offer-reason-missing', 'offer-date-wrong'],
    touches,
  }),
  /** Changes the offer before it is answered, and how it is paid until it is in a run. */
  'payments.changeOffer': command({
    permission: 'payments:offer',
    input: z.strictObject({
      ...Which,
      fields: RecognitionFields.pick({
        rateRowId: true,
        minutes: true,
        units: true,
        offeredPence: true,
        offerReason: true,
        offerMadeOn: true,
        taxRoute: true,
        taxEvidence: true,
        budgetCode: true,
        publicSectorSalary: true,
        method: true,
        note: true,
      }).partial(),
    }),
    output: Stands,
    errors: [
      'recognition-not-found',
      'changed-elsewhere',
      'offer-fixed',
      'offer-empty',
      'offer-reason-missing',
      'offer-date-wrong',
      'tax-evidence-missing',
      'method-not-in-policy',
    ],
    touches,
  }),
  /** Writes down what the person wants. `choice` null takes an answer back before it is approved. */
  'payments.choose': command({
    permission: 'payments:offer',
    input: z.strictObject({
      ...Which,
      choice: z.enum(CHOICES).nullable(),
      choiceOn: Day,
      reducedPence: PenceOrNull,
      charityName: Str,
      charityNumber: Str,
      /** The prompt about benefits advice was shown or read out just now. */
      promptShown: z.boolean(),
      method: Method,
    }),
    output: Stands,
    errors: [
      'recognition-not-found',
      'changed-elsewhere',
      'offer-answered',
      'choice-date-wrong',
      'reduced-wrong',
      'charity-missing',
      'benefits-prompt-due',
      'method-not-in-policy',
    ],
    touches,
  }),
  /** The permission is that of whoever decides, so the service asks for it. `elsewhere` null: me, here and now. */
  'payments.approveRecognition': command({
    permission: 'claims:write',
    input: z.strictObject({
      ...Which,
      shownPence: Sum,
      /** What pays it; empty: the code of the offer. */
      budgetCode: Str,
      elsewhere: z.strictObject({ staffId: Id, decidedOn: Day, evidenceId: Id }).nullable(),
    }),
    output: Stands,
    errors: [
      'recognition-not-found',
      'changed-elsewhere',
      'recognition-not-due',
      'recognition-own-hands',
      'recognition-own',
      'recognition-of-relative',
      'recognition-no-guardian',
      'recognition-not-attended',
      'recognition-minutes-differ',
      'recognition-amount-changed',
      'recognition-no-budget',
      'decider-not-allowed',
      'decision-date-wrong',
      'evidence-not-found',
    ],
    touches,
  }),
  /** §4.16. Takes an offer back before it is in a run. */
  'payments.withdraw': command({
    permission: 'payments:offer',
    input: z.strictObject({ ...Which, reason: Text }),
    output: Stands,
    errors: ['recognition-not-found', 'changed-elsewhere', 'recognition-not-open', 'reason-missing'],
    touches,
  }),
} as const;

import { z } from 'zod';
import { RUN_FORMATS, RUN_LINE_KINDS, RUN_LINE_STATES, RUN_STATES } from '../domain/payments/lists.ts';
import { RUN_COLUMNS } from '../domain/payments/run-columns.ts';
import { RECOGNITION_METHODS } from '../domain/policy/recognition-lists.ts';
import { DateOrNull, Id, Str, Text, Version } from '../values/zod.ts';
import { command, query, task } from './define.ts';

const Day = DateOrNull.unwrap();
/** Corrections may be below zero. */
const Pence = z.int();
const Words = { rule: z.string(), words: z.string() };

const Item = z.strictObject({
  id: z.string(),
  kind: z.enum(RUN_LINE_KINDS),
  participantId: z.string(),
  personName: z.string(),
  reference: z.string(),
  activityTitle: z.string(),
  projectReference: z.string(),
  budgetCode: z.string(),
  method: z.enum(RECOGNITION_METHODS).nullable(),
  amountPence: Pence,
});
const Totals = z.strictObject({
  expensesPence: Pence,
  recognitionPence: Pence,
  totalPence: Pence,
  count: z.int(),
});
const Line = Item.extend({
  lineId: z.string(),
  method: z.enum(RECOGNITION_METHODS),
  status: z.enum([...RUN_LINE_STATES, 'TAKEN_OUT']),
  failedReason: z.string(),
  paidOn: DateOrNull,
});
const Head = z.strictObject({
  id: z.string(),
  version: Version,
  runNo: z.string(),
  areaId: z.string(),
  status: z.enum(RUN_STATES),
  payOn: Day,
  preparedBy: z.string(),
  preparedById: z.string(),
  preparedAt: z.string(),
  releasedBy: z.string().nullable(),
  releasedOn: DateOrNull,
  totals: Totals,
});
const Payer = z.strictObject({ userNumber: Str, name: Str, sortCode: Str, accountNumber: Str });
const Which = { runId: Id, expectedVersion: Version };
const Stands = z.strictObject({ runId: Id, version: Version, status: z.enum(RUN_STATES) });
const VAULT = ['vault-not-set-up', 'vault-locked'] as const;

/** E48. Payment runs: what waits, preparing, releasing, what finance is given, and what came back. */
export const runsContract = {
  /** What may be paid in an area now, and what is held and why. */
  'payments.payable': query({
    permission: 'payments:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({
      ready: z.array(Item),
      held: z.array(Item.extend(Words)),
      totals: Totals,
    }),
    errors: [],
  }),
  'payments.runs': query({
    permission: 'payments:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({ runs: z.array(Head) }),
    errors: [],
  }),
  'payments.run': query({
    permission: 'payments:read',
    input: z.strictObject({ runId: Id }),
    output: z.strictObject({
      run: Head,
      lines: z.array(Line),
      exports: z.array(
        z.strictObject({ format: z.enum(RUN_FORMATS), sha256: z.string(), size: z.int(), at: z.string() }),
      ),
      /** How names will stand in a BACS file, where something is lost or cut off (18 letters). */
      shortened: z.array(
        z.strictObject({ personName: z.string(), text: z.string(), lost: z.array(z.string()) }),
      ),
    }),
    errors: ['run-not-found'],
  }),
  /** Puts together a run of these items; `shownPence` is the total the person saw. */
  'payments.prepare': command({
    permission: 'payments:write',
    input: z.strictObject({
      areaId: Id,
      payOn: Day,
      itemIds: z.array(Id).min(1).max(20_000),
      shownPence: Pence,
    }),
    output: Stands.extend({ runNo: z.string() }),
    errors: ['area-not-found', 'run-moved', 'pay-day-past'],
    touches: ['payments', 'claims'],
  }),
  'payments.giveUp': command({
    permission: 'payments:write',
    input: z.strictObject({ ...Which, reason: Text }),
    output: Stands,
    errors: ['run-not-found', 'run-not-prepared', 'changed-elsewhere', 'reason-missing'],
    touches: ['payments', 'claims'],
  }),
  /** Releases a run, wholly or not at all. `elsewhere` null: me, here and now. */
  'payments.release': task({
    permission: 'payments:write',
    input: z.strictObject({
      ...Which,
      shownPence: Pence,
      elsewhere: z.strictObject({ staffId: Id, decidedOn: Day, evidenceId: Id }).nullable(),
    }),
    output: Stands,
    errors: [
      'run-not-found',
      'run-not-prepared',
      'changed-elsewhere',
      'run-moved',
      'releaser-prepared',
      'releaser-decided',
      'decider-not-allowed',
      'evidence-not-found',
      'decision-date-wrong',
      'kept-file-unreadable',
      ...VAULT,
    ],
    touches: ['payments', 'claims'],
  }),
  /** Finance says that the run was paid on a day: every line that has not come back. */
  'payments.markPaid': command({
    permission: 'payments:write',
    input: z.strictObject({ runId: Id, paidOn: Day }),
    output: z.strictObject({ paid: z.int() }),
    errors: ['run-not-found', 'run-not-released', 'pay-day-wrong'],
    touches: ['payments', 'claims'],
  }),
  /** A payment came back: the item is approved again and waits for another run. */
  'payments.failLine': command({
    permission: 'payments:write',
    input: z.strictObject({ lineId: Id, failedOn: Day, reason: Text }),
    output: z.strictObject({}),
    errors: ['run-line-settled', 'reason-missing'],
    touches: ['payments', 'claims'],
  }),
  'payments.payer': query({
    permission: 'payments:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({ payer: Payer.nullable(), version: z.int().min(0) }),
    errors: [],
  }),
  'payments.savePayer': command({
    permission: 'payments:write',
    input: z.strictObject({ areaId: Id, payer: Payer, expectedVersion: z.int().min(0) }),
    output: z.strictObject({ version: Version }),
    errors: [
      'area-not-found',
      'changed-elsewhere',
      'sort-code-wrong',
      'account-number-wrong',
      'user-number-wrong',
    ],
    touches: ['payments'],
  }),
  /** A file for finance; made again it has the same bytes. */
  'payments.export': task({
    permission: 'payments:read',
    input: z.strictObject({
      runId: Id,
      format: z.enum(RUN_FORMATS),
      columns: z.array(z.enum(RUN_COLUMNS)).max(RUN_COLUMNS.length),
    }),
    output: z.strictObject({
      fileName: z.string(),
      sha256: z.string(),
      count: z.int(),
      totalPence: Pence,
    }),
    errors: [
      'run-not-found',
      'run-not-released',
      'run-no-bank-lines',
      'payer-missing',
      'run-name-empty',
      'run-export-differs',
      'kept-file-unreadable',
      'save-cancelled',
      'file-not-written',
      ...VAULT,
    ],
    touches: ['payments'],
  }),
  /** Whether a file that a person chooses is still, byte for byte, one that was made of this run. */
  'payments.checkFile': task({
    permission: 'payments:read',
    input: z.strictObject({ runId: Id }),
    output: z.strictObject({
      fileName: z.string(),
      /** Null: no run has this file; it was changed since, or comes from elsewhere. */
      madeOf: z
        .strictObject({ runId: z.string(), runNo: z.string(), format: z.enum(RUN_FORMATS), at: z.string() })
        .nullable(),
    }),
    errors: ['run-not-found', 'open-cancelled', 'file-not-read', 'run-file-too-large'],
    touches: [],
  }),
  /** Works every total and fingerprint of a run, or of all of them, out again. */
  'payments.verify': task({
    permission: 'payments:read',
    input: z.strictObject({ runId: Id.nullable() }),
    output: z.strictObject({
      runs: z.array(
        z.strictObject({
          runNo: z.string(),
          totalPence: Pence,
          count: z.int(),
          problems: z.array(z.string()),
        }),
      ),
      /** Whether accounts could be opened, so that files were made again. */
      filesChecked: z.boolean(),
    }),
    errors: ['run-not-found'],
    touches: [],
  }),
} as const;

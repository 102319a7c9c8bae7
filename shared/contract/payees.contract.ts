import { z } from 'zod';
import { DateOrNull, Id, Str, Version } from '../values/zod.ts';
import { command, query, task } from './define.ts';

const Account = z.strictObject({
  accountName: Str,
  sortCode: z.string().max(20),
  accountNumber: z.string().max(20),
  rollNumber: Str,
});
const Stands = z.strictObject({ version: Version, needsCheck: z.boolean() });

/** E47. Where people are paid to. The account is sealed; only its last four digits are told until somebody asks. */
export const payeesContract = {
  'payments.payee': query({
    permission: 'payments:read',
    input: z.strictObject({ participantId: Id }),
    output: z.strictObject({
      /** Null: nothing is known yet. */
      payee: z
        .strictObject({
          version: Version,
          /** Empty where there is no account. */
          last4: z.string(),
          payrollReference: z.string(),
          changedBy: z.string(),
          changedById: z.string(),
          changedOn: z.string(),
          needsCheck: z.boolean(),
          verifiedBy: z.string().nullable(),
          /** The day the account was compared. */
          verifiedOn: DateOrNull,
          verifiedNote: z.string(),
          /** The signed form or the e-mail, where it was compared elsewhere; null: it was checked here. */
          verifiedEvidenceId: Id.nullable(),
        })
        .nullable(),
    }),
    errors: [],
  }),
  /** Keeps an account, or a payroll reference, or both. Bank numbers are checked before anything is kept. */
  'payments.savePayee': task({
    permission: 'payments:write',
    input: z.strictObject({
      participantId: Id,
      /** Null: the account stays as it is. */
      account: Account.nullable(),
      payrollReference: Str,
      /** 0: there is none yet. */
      expectedVersion: z.int().min(0),
    }),
    output: Stands,
    errors: [
      'person-not-found',
      'changed-elsewhere',
      'sort-code-wrong',
      'account-number-wrong',
      'account-check-failed',
      'account-name-missing',
      'vault-not-set-up',
      'vault-locked',
    ],
    touches: ['payments', 'people'],
  }),
  /** The whole account, for whoever asks; that they looked is written down. */
  'payments.showAccount': task({
    permission: 'payments:write',
    input: z.strictObject({ participantId: Id }),
    output: Account,
    errors: ['payee-not-found', 'kept-file-unreadable', 'vault-not-set-up', 'vault-locked'],
    touches: [],
  }),
  /** A second person has compared a changed account; elsewhere: on their day, with the file that proves it. */
  'payments.verifyPayee': command({
    permission: 'payments:write',
    input: z.strictObject({
      participantId: Id,
      expectedVersion: Version,
      /** Null: me, here and now. */
      elsewhere: z.strictObject({ staffId: Id, decidedOn: DateOrNull.unwrap(), evidenceId: Id }).nullable(),
      note: Str,
    }),
    output: Stands,
    errors: [
      'payee-not-found',
      'changed-elsewhere',
      'payee-same-hands',
      'decider-not-allowed',
      'evidence-not-found',
      'check-date-wrong',
    ],
    touches: ['payments', 'people'],
  }),
} as const;

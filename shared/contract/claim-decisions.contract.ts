import { z } from 'zod';
import { APPROVAL_STEPS } from '../domain/claims/lists.ts';
import { CLAIM_STATES } from '../domain/claims/states.ts';
import { MAX_PENCE } from '../values/money.ts';
import { DateOrNull, Id, Str, Text, Tri, Version } from '../values/zod.ts';
import { command, query, task } from './define.ts';

const Sum = z.int().min(0).max(MAX_PENCE);
/** A decision that somebody gave on paper or by e-mail: who, when, what they wrote, and the file that proves it. */
const Elsewhere = z.strictObject({
  staffId: Id,
  decidedOn: DateOrNull.unwrap(),
  evidenceId: Id,
});

const Which = { claimId: Id, expectedVersion: Version };
/** What a person who decides says. `shownPence`: the sum they saw; `elsewhere` null: me, here and now. */
const Decision = { ...Which, shownPence: Sum, comment: Text, elsewhere: Elsewhere.nullable() };
const Stands = z.strictObject({
  claimId: Id,
  version: Version,
  status: z.enum(CLAIM_STATES),
  /** Approved once; a second approver is needed. */
  waitsForSecond: z.boolean(),
});

const COMMON = [
  'claim-not-found',
  'changed-elsewhere',
  'claim-not-due',
  'claim-findings-open',
  'claim-own',
  'claim-of-relative',
  'claim-hands',
  'claim-amount-changed',
  'decider-not-allowed',
  'decision-date-wrong',
  'evidence-not-found',
] as const;
const CERTIFYING = [...COMMON, 'attendance-not-confirmed', 'attendance-says-no'] as const;
const APPROVING = [
  ...COMMON,
  'claim-of-own-project',
  'budget-code-missing',
  'claim-nothing-to-pay',
  'claim-approved-once',
] as const;
const SECOND = [...APPROVING, 'second-not-due', 'claim-sum-moved'] as const;
const MOVING = [
  'claim-not-found',
  'changed-elsewhere',
  'claim-not-due',
  'reason-missing',
  'decider-not-allowed',
] as const;

/** One claim of many: done, or why not and what to do. */
const Outcomes = z.strictObject({
  outcomes: z.array(
    z.strictObject({
      claimId: Id,
      claimNo: z.string(),
      done: z.boolean(),
      what: z.string(),
      todo: z.string(),
    }),
  ),
});
const MANY_MAX = 500;
const moving = command({
  permission: 'claims:write',
  input: z.strictObject({ ...Which, reason: Text }),
  output: Stands,
  errors: MOVING,
  touches: ['claims'],
});

/** E49, §4.16. Decisions about claims; the permission is that of whoever decides, so the service asks for it. */
export const claimDecisionsContract = {
  /** Which decision is due, and who decided already. */
  'claims.standing': query({
    permission: 'claims:read',
    input: z.strictObject({ claimId: Id }),
    output: z.strictObject({
      version: Version,
      /** Null: none is. */
      due: z.enum(APPROVAL_STEPS).nullable(),
      came: Tri,
      budgetCode: z.string(),
      certifierId: Id.nullable(),
      approverId: Id.nullable(),
      claimantStaffId: Id.nullable(),
      relativeIds: z.array(Id),
      /** The most one approver decides alone; null: no limit. */
      limitPence: Sum.nullable(),
      /** The day it was handed in: no decision is older. */
      submittedOn: DateOrNull,
    }),
    errors: ['claim-not-found'],
  }),
  /** Attendance is confirmed. `confirmCame` records that the person came, where nobody has yet. */
  'claims.certify': command({
    permission: 'claims:write',
    input: z.strictObject({ ...Decision, confirmCame: z.boolean() }),
    output: Stands,
    errors: CERTIFYING,
    touches: ['claims', 'people'],
  }),
  'claims.approve': command({
    permission: 'claims:write',
    input: z.strictObject({ ...Decision, budgetCode: Str }),
    output: Stands,
    errors: APPROVING,
    touches: ['claims'],
  }),
  /** By another approver, of the same sum. */
  'claims.secondApprove': command({
    permission: 'claims:write',
    input: z.strictObject(Decision),
    output: Stands,
    errors: SECOND,
    touches: ['claims'],
  }),
  /** Back to whoever entered it, with the question. */
  'claims.query': moving,
  'claims.reject': moving,
  'claims.cancel': moving,
  /** Each claim in a transaction of its own; the answer lists every one of them. */
  'claims.certifyMany': task({
    permission: 'claims:certify',
    input: z.strictObject({
      claims: z
        .array(z.strictObject({ ...Which, shownPence: Sum }))
        .min(1)
        .max(MANY_MAX),
      confirmCame: z.boolean(),
      comment: Text,
    }),
    output: Outcomes,
    errors: [],
    touches: ['claims', 'people'],
  }),
  /** `budgetCode` is for claims that have none yet. */
  'claims.approveMany': task({
    permission: 'claims:approve',
    input: z.strictObject({
      claims: z
        .array(z.strictObject({ ...Which, shownPence: Sum }))
        .min(1)
        .max(MANY_MAX),
      budgetCode: Str,
      comment: Text,
    }),
    output: Outcomes,
    errors: [],
    touches: ['claims'],
  }),
} as const;

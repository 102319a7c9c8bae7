import { z } from 'zod';
import { PolicyDetails, PolicyDraft, StoredPolicy } from '../domain/policy/shapes.ts';
import { isIsoDate } from '../values/dates.ts';
import { DateOrNull, Id, Instant, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

const Day = z.string().refine(isIsoDate, { message: 'date' });
const Ended = z.strictObject({ id: Id, effectiveTo: DateOrNull });

/** E02, E03. The versions of an area’s policy on expenses. */
export const policiesContract = {
  /** Every version of an area, the archived ones too, oldest first. */
  'policies.list': query({
    permission: 'claims:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({ versions: z.array(StoredPolicy) }),
    errors: ['area-not-found'],
  }),
  /** The version that is being written for an area; null: none. */
  'policies.draft': query({
    permission: 'claims:read',
    input: z.strictObject({ areaId: Id }),
    output: z.strictObject({ draft: PolicyDraft.nullable(), savedAt: Instant.nullable() }),
    errors: ['area-not-found'],
  }),
  /** Claims with a line on these days: those still open, and those approved or paid. Counting stops at 1,000. Named so that it refreshes with claims. */
  'claims.onPolicyDays': query({
    permission: 'claims:read',
    input: z.strictObject({ areaId: Id, from: Day, to: DateOrNull }),
    output: z.strictObject({ openClaims: z.int(), approvedClaims: z.int() }),
    errors: ['area-not-found'],
  }),
  /** Keeps what is typed of a version; null throws it away. Nothing counts until `policies.save`. */
  'policies.keepDraft': command({
    permission: 'policies:write',
    input: z.strictObject({ areaId: Id, draft: PolicyDraft.nullable() }),
    output: z.strictObject({ savedAt: Instant.nullable() }),
    errors: ['area-not-found'],
    touches: [],
  }),
  /** Adds a version (no id) or changes one. With `endBefore` the version in force on its first day ends the day before. */
  'policies.save': command({
    permission: 'policies:write',
    input: z.strictObject({
      areaId: Id,
      id: Id.nullable(),
      expectedVersion: Version.nullable(),
      details: PolicyDetails,
      endBefore: z.boolean(),
    }),
    output: z.strictObject({
      id: Id,
      version: Version,
      /** The version that was ended, and until when it was in force before. */
      ended: Ended.nullable(),
    }),
    errors: [
      'area-not-found',
      'policy-not-found',
      'policies-overlap',
      'policy-used',
      'policy-invalid',
      'changed-elsewhere',
    ],
    touches: ['policies', 'claims'],
  }),
  /** Ends a version on a day, or (null) leaves it open again. */
  'policies.end': command({
    permission: 'policies:write',
    input: z.strictObject({ id: Id, effectiveTo: DateOrNull, expectedVersion: Version }),
    output: z.strictObject({ id: Id, version: Version, before: DateOrNull }),
    errors: ['policy-not-found', 'policies-overlap', 'policy-used', 'policy-invalid', 'changed-elsewhere'],
    touches: ['policies', 'claims'],
  }),
  /** Puts a version in the archive or takes it out; `reopen` gives another version back the days it had. */
  'policies.setArchived': command({
    permission: 'policies:write',
    input: z.strictObject({
      id: Id,
      archived: z.boolean(),
      expectedVersion: Version,
      reopen: Ended.nullable(),
    }),
    output: z.strictObject({ id: Id, version: Version }),
    errors: ['policy-not-found', 'policies-overlap', 'policy-used', 'policy-invalid', 'changed-elsewhere'],
    touches: ['policies', 'claims'],
  }),
} as const;

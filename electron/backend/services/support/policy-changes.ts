import { blocksOf, checkPolicy } from '../../../../shared/domain/policy/check.ts';
import { daysWords, planSave, type SavePlan } from '../../../../shared/domain/policy/changes.ts';
import type { PolicyDetails, StoredPolicy } from '../../../../shared/domain/policy/shapes.ts';
import { addDays, londonDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { appendAudit, type AuditChange } from '../../store/audit.store.ts';
import {
  countClaimsOn,
  findPolicy,
  insertPolicy,
  listStoredPolicies,
  savePolicy,
} from '../../store/policies.store.ts';
import { stampOf } from './stamp.ts';

type Refusal =
  'policy-not-found' | 'policies-overlap' | 'policy-used' | 'policy-invalid' | 'changed-elsewhere';
interface Saving {
  readonly areaId: string;
  readonly details: PolicyDetails;
  readonly endBefore: boolean;
}
interface Saved {
  readonly id: string;
  readonly version: number;
  readonly ended: { readonly id: string; readonly effectiveTo: IsoDate | null } | null;
}

/** E02. Adds a version; the one in force on its first day is ended the day before, if that was asked for. */
export function addPolicy(context: Writing, saving: Saving): Result<Saved, Refusal> {
  const ready = makeRoom(context, saving, null);
  if (!ready.ok) return ready;
  const id = context.newId();
  insertPolicy(context.db, { id, areaId: saving.areaId }, saving.details, stampOf(context));
  note(context, id, 'create', changesOf(null, saving.details));
  return ok({ id, version: 1, ended: ready.value });
}

/** Changes a version that no approved claim rests on. */
export function changePolicy(
  context: Writing,
  { id, expectedVersion, ...saving }: Saving & { readonly id: string; readonly expectedVersion: number },
): Result<Saved, Refusal> {
  const before = findPolicy(context.db, id);
  if (!before || before.archived || before.areaId !== saving.areaId) return fail('policy-not-found');
  if (before.version !== expectedVersion) return fail('changed-elsewhere', { version: before.version });
  if (before.isUsed) return fail('policy-used');
  const ready = makeRoom(context, saving, id);
  if (!ready.ok) return ready;
  savePolicy(context.db, { id, expectedVersion }, saving.details, stampOf(context));
  note(context, id, 'change', changesOf(before, saving.details));
  return ok({ id, version: expectedVersion + 1, ended: ready.value });
}

/** Ends a version on a day or leaves it open again; approved claims must stay within it. */
export function endPolicy(
  context: Writing,
  {
    id,
    effectiveTo,
    expectedVersion,
  }: {
    readonly id: string;
    readonly effectiveTo: IsoDate | null;
    readonly expectedVersion: number;
  },
): Result<{ readonly id: string; readonly version: number; readonly before: IsoDate | null }, Refusal> {
  const before = findPolicy(context.db, id);
  if (!before || before.archived) return fail('policy-not-found');
  if (before.version !== expectedVersion) return fail('changed-elsewhere', { version: before.version });
  const ended = end(context, before, effectiveTo);
  if (!ended.ok) return ended;
  return ok({ id, version: expectedVersion + 1, before: before.effectiveTo });
}

/** Puts a version away or takes it out again. Undoing a new version also gives the one before it its days back. */
export function archivePolicy(
  context: Writing,
  {
    id,
    archived,
    expectedVersion,
    reopen,
  }: {
    readonly id: string;
    readonly archived: boolean;
    readonly expectedVersion: number;
    readonly reopen: { readonly id: string; readonly effectiveTo: IsoDate | null } | null;
  },
): Result<{ readonly id: string; readonly version: number }, Refusal> {
  const before = findPolicy(context.db, id);
  if (!before) return fail('policy-not-found');
  if (before.version !== expectedVersion) return fail('changed-elsewhere', { version: before.version });
  if (archived && before.isUsed) return fail('policy-used');
  const { clash } = archived
    ? { clash: undefined }
    : planSave(others(context, before.areaId, id), before, KEEP);
  if (clash) return overlap(clash);
  savePolicy(context.db, { id, expectedVersion }, { archived }, stampOf(context));
  note(context, id, archived ? 'archive' : 'restore', []);
  if (reopen !== null) {
    const other = findPolicy(context.db, reopen.id);
    if (!other || other.areaId !== before.areaId || other.archived) return fail('policy-not-found');
    const opened = end(context, other, reopen.effectiveTo);
    if (!opened.ok) return opened;
  }
  return ok({ id, version: expectedVersion + 1 });
}

const KEEP = { endBefore: false };

/** Checks the details and makes room for their days. */
function makeRoom(
  context: Writing,
  { areaId, details, endBefore }: Saving,
  id: string | null,
): Result<Saved['ended'], Refusal> {
  const blocks = blocksOf(checkPolicy(details, londonDate(context.now)));
  if (blocks.length > 0) return fail('policy-invalid', { reasons: blocks.map(({ words }) => words) });
  const { ended, clash }: SavePlan<StoredPolicy> = planSave(others(context, areaId, id), details, {
    endBefore,
  });
  if (clash) return overlap(clash);
  if (!ended) return ok(null);
  const done = end(context, ended.version, ended.effectiveTo);
  return done.ok ? ok({ id: ended.version.id, effectiveTo: ended.version.effectiveTo }) : done;
}

const others = (context: Writing, areaId: string, id: string | null): readonly StoredPolicy[] =>
  listStoredPolicies(context.db, areaId).filter((other) => !other.archived && other.id !== id);

function end(context: Writing, policy: StoredPolicy, effectiveTo: IsoDate | null): Result<null, Refusal> {
  const { id, areaId, version, effectiveFrom } = policy;
  if (effectiveTo !== null && effectiveTo < effectiveFrom)
    return fail('policy-invalid', { reasons: ['The last day is before the first day.'] });
  const { clash } = planSave(others(context, areaId, id), { effectiveFrom, effectiveTo }, KEEP);
  if (clash) return overlap(clash);
  if (effectiveTo !== null && isNeededAfter(context, policy, effectiveTo)) return fail('policy-used');
  savePolicy(context.db, { id, expectedVersion: version }, { effectiveTo }, stampOf(context));
  note(context, id, 'change', [
    { field: 'effectiveTo', before: policy.effectiveTo, after: effectiveTo, personal: false },
  ]);
  return ok(null);
}

/** Whether an approved claim rests on a day of the version after this one. */
function isNeededAfter(
  context: Writing,
  { areaId, effectiveTo: until }: StoredPolicy,
  day: IsoDate,
): boolean {
  const from = addDays(day, 1);
  if (until !== null && until < from) return false;
  return countClaimsOn(context.db, { areaId, from, to: until }).approvedClaims > 0;
}

const overlap = (clash: StoredPolicy): Result<never, 'policies-overlap'> =>
  fail('policies-overlap', { title: clash.title, days: daysWords(clash) });

function changesOf(before: StoredPolicy | null, after: PolicyDetails): readonly AuditChange[] {
  const old = before ? flat(before) : {};
  return Object.entries(flat(after))
    .map(([field, value]) => ({
      field,
      before: old[field] ?? null,
      after: value,
      personal: field === 'approvedBy',
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const flat = ({
  title,
  effectiveFrom,
  effectiveTo,
  content,
}: PolicyDetails): Readonly<Record<string, unknown>> => ({
  title,
  effectiveFrom,
  effectiveTo,
  ...content,
});

function note(
  context: Writing,
  recordId: string,
  action: 'create' | 'change' | 'archive' | 'restore',
  changes: readonly AuditChange[],
): void {
  const subject = { at: context.now, whoId: context.me?.id ?? '', action, projectId: null };
  appendAudit(context.db, { ...subject, record: 'area_policy', recordId }, changes);
}

import { isAllowed } from '../../../../shared/access/permissions.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { hasText } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import { findStored } from '../../store/entries.store.ts';
import { checkClaim, gatherClaim } from './gather-claim.ts';

interface Accepting {
  readonly kind: string;
  /** Absent: it is added. */
  readonly id?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What only an approver may let pass, nobody else gives a reason for. */
export function mayAccept(
  context: Writing,
  { kind, id, fields }: Accepting,
): Result<null, 'approver-needed'> {
  if (isAllowed(context.me?.roles ?? [], 'claims:approve')) return ok(null);
  if (kind === 'claimLine') return hasWords(fields['overrideReason']) ? fail('approver-needed') : ok(null);
  if (kind !== 'claimOverride') return ok(null);
  const before = id === undefined ? undefined : findStored(context.db, { kind, id });
  return isForApprover(context, { ...before?.fields, ...fields }) ? fail('approver-needed') : ok(null);
}

const hasWords = (value: unknown): boolean => typeof value === 'string' && hasText(value);

function isForApprover(context: Writing, override: Readonly<Record<string, unknown>>): boolean {
  const { claimId, lineId, rule, reason } = override;
  if (!hasWords(reason)) return false;
  const gathered = gatherClaim(context.db, String(claimId), londonDate(context.now));
  if (!gathered) return false;
  const { lines, findings } = checkClaim(gathered).assessment;
  return [...findings, ...lines.flatMap((line) => line.findings)].some(
    (finding) =>
      finding.rule === rule && finding.lineId === (lineId ?? null) && finding.mayAccept === 'APPROVER',
  );
}

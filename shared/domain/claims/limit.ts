import type { IsoDate } from '../../values/dates.ts';
import type { Pence } from '../../values/money.ts';
import { policyOn, type AreaPolicy } from '../policy/policy.ts';

/** What one approver decides alone: the lowest limit of the versions that judge the claim’s lines; null: no limit. */
export function approverLimit(
  policies: readonly AreaPolicy[],
  days: readonly (IsoDate | null)[],
): Pence | null {
  const limits = days
    .map((day) => (day === null ? null : (policyOn(policies, day)?.approverLimitPence ?? null)))
    .filter((limit) => limit !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}

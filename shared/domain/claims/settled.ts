import { hasText } from '../../values/text.ts';
import type { Claim, ClaimFinding, ClaimLine } from './claim.ts';

/**
 * A finding with the reason it was let pass, where there is one: what somebody recorded for its rule and line, or, for a
 * line that is held, the reason it was refused (R-132).
 */
export function settled(
  finding: ClaimFinding,
  { overrides }: Claim,
  line: ClaimLine | undefined,
): ClaimFinding {
  if (finding.accepted !== null || finding.level === 'prompt') return finding;
  if (finding.holds && line?.allowedPence === 0 && hasText(line.reducedReason))
    return { ...finding, accepted: line.reducedReason };
  if (finding.mayAccept === null) return finding;
  const override = overrides.find(
    ({ lineId, otherLineId, rule, reason }) =>
      lineId === finding.lineId &&
      otherLineId === finding.otherLineId &&
      rule === finding.rule &&
      hasText(reason),
  );
  return override ? { ...finding, accepted: override.reason } : finding;
}

/**
 * The claim with the reasons that were given on other claims for two lines of which one is its own: whoever
 * said why both count is not asked again from the other side.
 */
export const withReasonsOf = (claim: Claim, others: readonly Claim[]): Claim => ({
  ...claim,
  overrides: [
    ...claim.overrides,
    ...others.flatMap(({ overrides }) =>
      overrides
        .filter(({ lineId, otherLineId }) => lineId !== null && otherLineId !== null)
        .map((override) => ({ ...override, lineId: override.otherLineId, otherLineId: override.lineId })),
    ),
  ],
});

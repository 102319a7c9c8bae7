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
    ({ lineId, rule, reason }) => lineId === finding.lineId && rule === finding.rule && hasText(reason),
  );
  return override ? { ...finding, accepted: override.reason } : finding;
}

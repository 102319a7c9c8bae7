import type { AreaPolicy } from '../policy/policy.ts';
import type { ClaimFinding, FinishedLine } from './claim.ts';
import { says, sentenceFor } from './says.ts';

/** A finding with the policy’s own sentence, where the policy has a say in it. */
export function saidBy(
  finding: ClaimFinding,
  line: FinishedLine | undefined,
  policy: AreaPolicy | undefined,
): ClaimFinding {
  const words = policy && sentenceFor(finding.rule, line, policy);
  return policy && words !== undefined ? { ...finding, policySays: says(words, policy) } : finding;
}

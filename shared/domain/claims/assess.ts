import { addPence, type Pence } from '../../values/money.ts';
import { policyOn } from '../policy/policy.ts';
import type { Claim, ClaimFinding, LineOutcome } from './claim.ts';
import { checkActivity } from './covered.ts';
import { findTwins, type Twin } from './duplicates.ts';
import type { AssessFacts } from './facts.ts';
import { checkLateMiles, isMileageLine } from './late-miles.ts';
import { judgeLines } from './lines.ts';
import { saidBy } from './said-by.ts';
import { settled, withReasonsOf } from './settled.ts';
import { unsound, withRealDates } from './sound.ts';
import { checkDated, checkDeadline, checkDeclared, checkEmployer, checkOverdue, checkTold } from './whole.ts';

export { NO_FACTS, type AssessFacts } from './facts.ts';

export interface Assessment {
  readonly lines: readonly LineOutcome[];
  /** What is said about the claim as a whole. */
  readonly findings: readonly ClaimFinding[];
  /** Lines that look like another one, to show the two side by side. */
  readonly twins: readonly Twin[];
  readonly claimedPence: Pence;
  /** The sum of what was accepted, line by line. */
  readonly totalPence: Pence;
}

/**
 * What each line of a claim is paid and why; the same while typing, on submit, certify and
 * approve. The same claim and facts always give the same answer, and no claim makes it throw.
 */
export function assessClaim(given: Claim, facts: AssessFacts): Assessment {
  const claim = withReasonsOf(withRealDates(given), facts.others);
  const twins = findTwins(claim, facts.others);
  const lines = judgeLines(claim, facts, twins);
  return {
    lines,
    findings: wholeFindings(claim, facts),
    twins,
    claimedPence: addPence(lines.map(({ claimedPence }) => claimedPence)),
    totalPence: addPence(lines.map(({ acceptedPence }) => acceptedPence)),
  };
}

/** What is said about the claim as a whole, with the policy of the activity’s day. */
function wholeFindings(claim: Claim, facts: AssessFacts): readonly ClaimFinding[] {
  const { on } = claim.activity;
  const policy = on === null ? undefined : policyOn(facts.policies, on);
  const driven = claim.lines.filter(isMileageLine).filter((line) => unsound(line).length === 0);
  const findings = [
    ...checkDated(claim),
    ...checkEmployer(claim),
    ...(policy ? [...checkActivity(claim, policy), ...checkDeadline(claim, policy)] : []),
    ...checkTold(facts),
    ...checkOverdue(facts),
    ...checkDeclared(claim),
    ...checkLateMiles(claim, driven, facts),
  ];
  return findings.map((finding) => saidBy(settled(finding, claim, undefined), undefined, policy));
}

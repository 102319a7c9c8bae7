import { checkPlan, PLAN_SOURCES } from '../plan/form/advice.ts';
import { checkDuty, DUTY_SOURCES } from '../duty/check.ts';
import type { Finding, RuleSet } from '../findings.ts';
import { equality } from './equality.ts';
import type { RuleFacts } from './shapes.ts';

const duty: RuleSet<RuleFacts> = {
  check: ({ records }) => checkDuty({ duty: records.legalDuty, urgent: records.project.urgent }),
  sources: DUTY_SOURCES,
};
const plan: RuleSet<RuleFacts> = { check: ({ records }) => checkPlan(records), sources: PLAN_SOURCES };

/** The rules of every part of the field. A new part adds one line. */
const RULE_SETS: readonly RuleSet<RuleFacts>[] = [duty, plan, equality];

/** Everything the rules say about a project, whether or not a person has accepted it. */
export const findingsOf = (facts: RuleFacts): readonly Finding[] =>
  RULE_SETS.flatMap(({ check }) => check(facts));

/** Where a rule comes from, in words; undefined for an id no rule has. */
export function sourceOf(rule: string): string | undefined {
  for (const { sources } of RULE_SETS) if (Object.hasOwn(sources, rule)) return sources[rule];
  return undefined;
}

import { checkPlan, PLAN_SOURCES } from '../plan/form/advice.ts';
import type { Finding, RuleSet } from '../findings.ts';
import { activityRules } from './activities.ts';
import { equality } from './equality.ts';
import { consultationRules } from './consultation.ts';
import { dutyRules } from './duty.ts';
import { insightRules } from './insight.ts';
import { recordsRules } from './records.ts';
import { methodRules } from './methods.ts';
import type { RuleFacts } from './shapes.ts';
import { stakeholderRules } from './stakeholders.ts';
import { timeRules } from './time.ts';

const plan: RuleSet<RuleFacts> = { check: ({ records }) => checkPlan(records), sources: PLAN_SOURCES };

/** The rules of every part of the field. A new part adds one line. */
const RULE_SETS: readonly RuleSet<RuleFacts>[] = [
  dutyRules,
  insightRules,
  plan,
  methodRules,
  activityRules,
  equality,
  timeRules,
  consultationRules,
  recordsRules,
  stakeholderRules,
];

/** Everything the rules say about a project, whether or not a person has accepted it. */
export const findingsOf = (facts: RuleFacts): readonly Finding[] =>
  RULE_SETS.flatMap(({ check }) => check(facts));

/** Where a rule comes from, in words; undefined for an id no rule has. */
export function sourceOf(rule: string): string | undefined {
  for (const { sources } of RULE_SETS) if (Object.hasOwn(sources, rule)) return sources[rule];
  return undefined;
}

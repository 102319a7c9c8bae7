import { checkDuty } from '../../../shared/domain/duty/check.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import { checkPlan } from '../../../shared/domain/plan/form/advice.ts';
import type { Plan } from '../../data/plan.ts';
import { recordsOf } from './saving/plan-values.ts';

/** What the rules say about the answers so far, shown beside each answer. The documents and the status path ask the same rules. */
export function planFindings(plan: Plan): readonly Finding[] {
  const records = recordsOf(plan);
  const { legalDuty, project } = records;
  const findings = [...checkDuty({ duty: legalDuty, urgent: project.urgent }), ...checkPlan(records)];
  // A blank form is not a fault: what is merely not answered yet is in "Still to complete".
  return findings.filter(({ rule }) => rule !== 'R-007');
}

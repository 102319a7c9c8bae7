import { formatDate } from '../../values/dates.ts';
import type { Finding } from '../findings.ts';
import type { RuleFacts } from '../rules/shapes.ts';

/** The assessment is completed before the decision it is for. */
export function checkCompletedInTime({ records }: Pick<RuleFacts, 'records'>): readonly Finding[] {
  const { completedOn } = records.signOff;
  const { decisionDate } = records.project;
  if (completedOn === null || decisionDate === null || completedOn <= decisionDate) return [];
  const words = `The assessment was completed on ${formatDate(completedOn)}, after the decision on ${formatDate(decisionDate)}. It has to come first.`;
  return [{ rule: 'R-016', level: 'warn', field: 'signOff.completedOn', words }];
}

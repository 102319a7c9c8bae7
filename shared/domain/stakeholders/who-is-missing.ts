import type { Finding } from '../findings.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import { entriesOf, finding } from './facts.ts';
import type { GroupType } from './lists.ts';

const VOLUNTARY: readonly GroupType[] = [
  'VCSE',
  'CVS_INFRASTRUCTURE',
  'NEIGHBOURHOOD',
  'CONDITION_GROUP',
  'FAITH',
];

/** Who should be among the stakeholders and is not. */
export const checkWhoIsMissing = (facts: RuleFacts): readonly Finding[] => [
  ...checkVoluntarySector(facts),
  ...checkPatientGroupAlone(facts),
];

/** Voluntary bodies reach people the NHS does not; the umbrella body knows them all. */
function checkVoluntarySector(facts: RuleFacts): readonly Finding[] {
  if (entriesOf(facts, VOLUNTARY).length > 0) return [];
  const words =
    'No voluntary or community group is listed. If you do not know whom to ask, start with the umbrella body for voluntary groups in your area.';
  return [finding('R-050', 'warn', 'rows.projectStakeholder', words)];
}

/** A patient participation group on its own may not reach a mixed public. */
function checkPatientGroupAlone(facts: RuleFacts): readonly Finding[] {
  const listed = entriesOf(facts);
  if (listed.length === 0 || listed.some(({ entry }) => entry.groupType !== 'PPG')) return [];
  const words =
    'Only patient participation groups are listed. They may not reach everyone: add groups that reach other people.';
  return [finding('R-051', 'warn', 'rows.projectStakeholder', words)];
}

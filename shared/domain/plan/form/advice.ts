import { hasText } from '../../../values/text.ts';
import type { Finding } from '../../findings.ts';
import type { FieldKey, PlanRecords } from '../shapes.ts';

/** What the form says beside answers that do not fit together. */
export const checkPlan = (records: PlanRecords): readonly Finding[] => [
  ...checkLevel(records),
  ...checkEvaluation(records.evaluation),
];

/** Where these rules come from. */
export const PLAN_SOURCES: Readonly<Record<string, string>> = {
  'R-030': 'Draft guidance 2022, section 6; Commissioners’ Guide, section 1.1',
  'R-155': 'Health and wellbeing boards guide, principle 7',
};

/** Telling people is rarely enough when services are planned or changed. */
function checkLevel({ level, legalDuty, project }: PlanRecords): readonly Finding[] {
  const isChange =
    legalDuty.step2Types.includes('PLANNING') || project.activityKinds.includes('SERVICE_CHANGE');
  if (level.level !== 'INFORM' || !isChange) return [];
  return [
    find(
      'R-030',
      'warn',
      'level.level',
      'Telling people is rarely enough when a service is planned or changed.',
    ),
  ];
}

/** Local people help to judge the work, or there is a reason why not. */
function checkEvaluation({
  participantsInvolved,
  howPeopleHelp,
}: PlanRecords['evaluation']): readonly Finding[] {
  if (participantsInvolved !== 'NO' || hasText(howPeopleHelp)) return [];
  return [
    find(
      'R-155',
      'warn',
      'evaluation.howPeopleHelp',
      'Say why people will not help to judge how well it went.',
    ),
  ];
}

const find = (rule: string, level: Finding['level'], field: FieldKey, words: string): Finding => ({
  rule,
  level,
  field,
  words,
});

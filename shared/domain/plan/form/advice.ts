import { addMonths, formatDate, type IsoDate } from '../../../values/dates.ts';
import { hasText } from '../../../values/text.ts';
import type { Finding } from '../../findings.ts';
import type { FieldKey, PlanRecords } from '../shapes.ts';

/** Months to plan and to find people before the first of them is asked. */
export const PLANNING_MONTHS = 2;

/** What the form says beside answers that do not fit together. */
export const checkPlan = (records: PlanRecords): readonly Finding[] => [
  ...checkTiming(records.project),
  ...checkLevel(records),
  ...checkPermanence(records.project),
  ...checkEvaluation(records.evaluation),
];

/** Where these rules come from. */
export const PLAN_SOURCES: Readonly<Record<string, string>> = {
  E05: 'Engagement Desk: an end cannot come before its beginning',
  'R-014': 'Draft guidance 2022, section 7',
  'R-030': 'Draft guidance 2022, section 6; Commissioners’ Guide, section 1.1',
  'R-057': 'Statutory guidance 2017, action 5',
  'R-058': 'Statutory guidance 2017, Appendix B',
  'R-059': 'South East London toolkit, page 35',
  'R-155': 'Health and wellbeing boards guide, principle 7',
};

type Project = PlanRecords['project'];

/** Time to plan, an end after the beginning, and a decision after people were heard. */
function checkTiming({
  planStartDate,
  engagementStart,
  engagementEnd,
  decisionDate,
}: Project): readonly Finding[] {
  const findings: Finding[] = [];
  if (engagementStart && engagementEnd && engagementEnd < engagementStart) {
    findings.push(find('E05', 'warn', 'project.engagementEnd', 'The engagement ends before it starts.'));
  }
  if (engagementEnd && decisionDate && engagementEnd >= decisionDate) {
    const words = `The decision is on ${formatDate(decisionDate)}. What people say can only count if they are heard before it.`;
    findings.push(find('R-057', 'warn', 'project.engagementEnd', words));
  }
  if (planStartDate && engagementStart) findings.push(...checkPlanningTime(planStartDate, engagementStart));
  return findings;
}

function checkPlanningTime(planStart: IsoDate, engagementStart: IsoDate): readonly Finding[] {
  if (engagementStart < planStart) {
    return [find('R-058', 'warn', 'project.planStartDate', 'People are asked before the planning starts.')];
  }
  const latest = addMonths(engagementStart, -PLANNING_MONTHS);
  if (planStart <= latest) return [];
  const words = `Less than two months to plan and to find people. To start asking on ${formatDate(engagementStart)}, plan from ${formatDate(latest)}.`;
  return [find('R-059', 'warn', 'project.planStartDate', words)];
}

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

/** A change made for a time needs a new assessment before it stays. */
function checkPermanence({ temporaryChange, intendedPermanent }: Project): readonly Finding[] {
  if (!temporaryChange || !intendedPermanent) return [];
  const words =
    'Go through the three steps again for the lasting change. The answers above were given for a short one.';
  return [find('R-014', 'prompt', 'project.intendedPermanent', words)];
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

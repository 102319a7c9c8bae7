import { addMonths, formatDate, type IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import { activityName, datedActivities, firstAsked, type TimeFacts } from './asked.ts';

/** Months to plan and to find people before the first of them is asked. */
const PLANNING_MONTHS = 2;
/** R-059 [D]. Months that are wise before a consultation, or when people share the work. */
const LONGER_MONTHS = 3;

/** E05, R-057 to R-060. Time to plan, an end after the beginning, a decision after people were heard, dates people can see. */
export const checkTiming = (facts: TimeFacts): readonly Finding[] => [
  ...checkOrder(facts),
  ...checkDifference(facts),
  ...checkBefore(facts),
  ...checkPlanningTime(facts),
  ...checkPublished(facts),
];

/** E05. The engagement starts before it ends. */
function checkOrder({ records: { project } }: TimeFacts): readonly Finding[] {
  const { engagementStart, engagementEnd } = project;
  if (!engagementStart || !engagementEnd || engagementEnd >= engagementStart) return [];
  return [warn('E05', 'project.engagementEnd', 'The engagement ends before it starts.')];
}

/** What people say can only make a difference before the decision. */
function checkDifference({ records: { project } }: TimeFacts): readonly Finding[] {
  const { engagementEnd, decisionDate } = project;
  if (!engagementEnd || !decisionDate || engagementEnd < decisionDate) return [];
  const words = `The decision is on ${formatDate(decisionDate)}. What people say can only count if they are heard before it.`;
  return [warn('R-057', 'project.engagementEnd', words)];
}

/** Nobody is asked before the planning starts: not by the engagement, not by any activity. */
function checkBefore({ records: { project }, rows }: TimeFacts): readonly Finding[] {
  const { planStartDate, engagementStart } = project;
  if (!planStartDate) return [];
  const early = datedActivities(rows).filter(({ dateOn }) => dateOn < planStartDate);
  return [
    ...(engagementStart && engagementStart < planStartDate
      ? [warn('R-058', 'project.planStartDate', 'People are asked before the planning starts.')]
      : []),
    ...early.map((activity) => ({
      ...warn(
        'R-058',
        'rows.activity',
        `${activityName(activity)} is on ${formatDate(activity.dateOn)}, before the planning starts on ${formatDate(planStartDate)}.`,
      ),
      subject: activity.id,
    })),
  ];
}

/** Two calendar months at least between the start of the planning and the first person asked. */
function checkPlanningTime(facts: TimeFacts): readonly Finding[] {
  const { planStartDate } = facts.records.project;
  const asked = firstAsked(facts);
  // Asked before the planning starts: R-058 says so, and says it better.
  if (!planStartDate || !asked || asked < planStartDate) return [];
  const latest = addMonths(asked, -PLANNING_MONTHS);
  if (planStartDate > latest) {
    const words = `Less than two months to plan and to find people. To start asking on ${formatDate(asked)}, plan from ${formatDate(latest)}.`;
    return [warn('R-059', 'project.planStartDate', words)];
  }
  return checkLonger(facts, planStartDate, asked);
}

function checkLonger({ records }: TimeFacts, planStart: IsoDate, asked: IsoDate): readonly Finding[] {
  const why = records.project.consultationPlanned
    ? 'A consultation'
    : records.level.level === 'COPRODUCE' || records.level.level === 'CODESIGN'
      ? 'Working side by side with people'
      : undefined;
  const latest = addMonths(asked, -LONGER_MONTHS);
  if (why === undefined || planStart <= latest) return [];
  const words = `${why} takes longer to prepare than two months. If you can, plan from ${formatDate(latest)}.`;
  return [{ rule: 'R-059', level: 'prompt', field: 'project.planStartDate', words }];
}

/** Once there are dates, people should be able to see them. */
function checkPublished({ records, rows }: TimeFacts): readonly Finding[] {
  const hasDates = records.project.engagementStart !== null || rows.milestone.some(({ dueOn }) => dueOn);
  if (!hasDates || hasText(records.consultation.timelinePublished)) return [];
  const words = 'Publish the dates, so that people can see when they can have their say. Then note where.';
  return [{ rule: 'R-060', level: 'prompt', field: 'consultation.timelinePublished', words }];
}

const warn = (rule: string, field: string, words: string): Finding => ({ rule, level: 'warn', field, words });

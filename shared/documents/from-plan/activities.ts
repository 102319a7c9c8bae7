import { checklistSummary, hasChecklist, itemState } from '../../domain/activities/checklist.ts';
import { groupsOf, isCounted } from '../../domain/activities/counted.ts';
import {
  CHECKLIST_ITEMS,
  CHECKLIST_WORDS,
  CORE_CHECKLIST_ITEMS,
  FORMAT_WORDS,
  METHOD_WORDS,
  MODE_WORDS,
} from '../../domain/activities/lists.ts';
import { groupName } from '../../domain/equality/groups.ts';
import type { StoredRow } from '../../domain/plan/shapes.ts';
import { hasText } from '../../values/text.ts';
import type { ActivityFacts, ChecklistItemFacts } from '../facts.ts';
import { byId, found, type PlanSource } from './source.ts';

type Activity = StoredRow<'activity'>;
type Answers = readonly StoredRow<'checklistItem'>[];

/** E16. The activities that count, in the rows' order; a cancelled one is no part of the plan. */
export function activitiesOf({ rows, directory }: PlanSource): readonly ActivityFacts[] {
  const stakeholders = byId(rows.projectStakeholder);
  const entries = byId(directory.stakeholder);
  const answers = Map.groupBy(rows.checklistItem, ({ activityId }) => activityId);
  const questions = Map.groupBy(rows.surveyQuestion, ({ activityId }) => activityId);
  const forWhom = (activity: Activity): readonly string[] => [
    ...groupsOf(activity, rows).map(groupName),
    ...found(activity.projectStakeholderIds, stakeholders).flatMap(
      ({ stakeholderId }) => entries.get(stakeholderId)?.name ?? [],
    ),
    ...(hasText(activity.audience) ? [activity.audience] : []),
  ];
  return rows.activity.filter(isCounted).map((activity) => ({
    ...plainly(activity),
    groups: forWhom(activity),
    questions: [...activity.questions, ...(questions.get(activity.id) ?? []).map(({ text }) => text)],
    checklist: checklistOf(activity, answers.get(activity.id) ?? []),
    checklistSummary: checklistSummary(activity, answers.get(activity.id) ?? []),
  }));
}

/** What is printed as it was typed. Names of those who run it are not: they may be members of the public. */
const plainly = (
  activity: Activity,
): Omit<ActivityFacts, 'groups' | 'questions' | 'checklist' | 'checklistSummary'> => ({
  id: activity.id,
  title: activity.title,
  method: METHOD_WORDS[activity.method],
  purpose: activity.purpose,
  place: placeOf(activity),
  date: activity.dateOn,
  endsOn: activity.endsOn,
  times: timesOf(activity),
  isDone: activity.state === 'DONE',
  closingDate: activity.closingDate,
  numberExpected: activity.expectedNumber,
  numberAttended: activity.attendedNumber,
  formats: activity.formats.map((format) => FORMAT_WORDS[format]),
  accessNote: activity.accessNote,
  offer: offerOf(activity),
});

function placeOf({ mode, venue, venueNote }: Activity): string {
  const where = [mode === null ? '' : MODE_WORDS[mode], venue].filter(hasText).join(': ');
  return [where, venueNote].filter(hasText).join('\n');
}

function timesOf({ startsAt, endsAt }: Activity): string {
  if (startsAt !== null && endsAt !== null) return `${startsAt} to ${endsAt}`;
  return startsAt === null ? '' : `From ${startsAt}`;
}

/** What is offered: the words people are told, with the two answers about money. */
function offerOf({ reimbursementOffered, recognitionOffered, offerText }: Activity): string {
  const money = [
    ...(reimbursementOffered === 'YES' ? ['expenses paid back'] : []),
    ...(recognitionOffered === 'YES' ? ['a recognition payment'] : []),
  ].join(' and ');
  const none =
    reimbursementOffered === 'NO' && recognitionOffered === 'NO' ? 'No expenses and no payment.' : '';
  return [money === '' ? none : `${money.charAt(0).toUpperCase()}${money.slice(1)}.`, offerText]
    .filter(hasText)
    .join('\n');
}

/** E17. The twelve items in order; one of the four extra ones only where it was answered. */
function checklistOf(activity: Activity, answers: Answers): readonly ChecklistItemFacts[] | null {
  if (!hasChecklist(activity)) return null;
  const extra = CHECKLIST_ITEMS.filter(
    (item) =>
      !CORE_CHECKLIST_ITEMS.includes(item) && itemState(answers, activity.id, item).state !== 'UNANSWERED',
  );
  return [...CORE_CHECKLIST_ITEMS, ...extra].map((item) => {
    const { state, note } = itemState(answers, activity.id, item);
    return { item: CHECKLIST_WORDS[item], state, note };
  });
}

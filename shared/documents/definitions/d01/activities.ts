import { rowLink } from '../../../domain/plan/form/places.ts';
import { formatDate, formatDateRange } from '../../../values/dates.ts';
import type { ActivityFacts } from '../../facts.ts';
import type { Block, Cell } from '../../model.ts';
import { column, h1, h2, keyValues, paragraph, row, table, type LabelledCell } from '../../parts.ts';
import { count, dateRequired } from '../../values.ts';
import {
  bulletsRequired,
  hasWords,
  listOr,
  missing,
  NONE_RECORDED,
  oneLine,
  optional,
  paras,
  required,
  run,
  say,
  stack,
} from '../../words.ts';
import type { D01Facts, Section } from './facts.ts';

const LINK = 'rows.activity';
const linkOf = ({ id }: ActivityFacts): string => rowLink('activity', id);
const HEADING = '9 How will we engage?';
const QUESTIONS = '9c Questions we will ask';

export const byDate = (activities: readonly ActivityFacts[]): readonly ActivityFacts[] =>
  [...activities].sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));

export const activityName = ({ title }: ActivityFacts): string =>
  hasWords(title) ? oneLine(title) : 'Activity without a title';

/** D01 §9. */
export const howWeEngage: Section = ({ activities }) => {
  const sorted = byDate(activities);
  return [
    h1(HEADING),
    table({
      caption: 'How we will engage',
      columns: [
        column('Activity', 13),
        column('Method', 11),
        column('Groups', 13),
        column('Place/online', 12),
        column('Date', 12),
        column('Number expected', 11),
        column('Accessibility and formats', 14),
        column('Support and payment offered', 14),
      ],
      rows: sorted.map(activityRow),
      stacked: true,
      none: { label: HEADING, link: LINK },
    }),
    h2('9b Group activity checklist'),
    checklistBlock(sorted),
    h2(QUESTIONS),
    questionsBlock(sorted),
  ];
};

function activityRow(activity: ActivityFacts): readonly Cell[] {
  const name = activityName(activity);
  const link = linkOf(activity);
  return [
    required(activity.title, '9 Title of an activity', link),
    required(activity.method, `9 Method: ${name}`, link),
    activity.groups.some(hasWords) ? listOr(activity.groups) : missing(`9 Groups: ${name}`, link),
    required(activity.place, `9 Place: ${name}`, link),
    stack(activityDate(activity), paras(activity.times)),
    activity.numberExpected === null
      ? missing(`9 Number expected: ${name}`, link)
      : say(count(activity.numberExpected)),
    accessCell(activity),
    required(activity.offer, `9 Support and payment offered: ${name}`, link),
  ];
}

/** `3 to 5 June 2026` where it runs over several days; a survey without a first day by its closing date. */
export function activityDate(activity: ActivityFacts, number = '9'): Cell {
  const { date, endsOn, closingDate } = activity;
  if (date !== null && endsOn !== null && endsOn > date) return say(formatDateRange(date, endsOn));
  if (date === null && closingDate !== null) return say(`Closes ${formatDate(closingDate)}`);
  return dateRequired(date, `${number} Date: ${activityName(activity)}`, linkOf(activity));
}

export function accessCell(activity: ActivityFacts): Cell {
  const { formats, accessNote } = activity;
  if (!formats.some(hasWords) && !hasWords(accessNote)) {
    return missing(`9 Accessibility and formats: ${activityName(activity)}`, linkOf(activity));
  }
  return stack(formats.some(hasWords) ? listOr(formats) : [], paras(accessNote));
}

/** D01 9b. */
function checklistBlock(activities: readonly ActivityFacts[]): Block {
  const rows = activities.flatMap((activity) =>
    activity.checklist === null ? [] : [row(activityName(activity), optional(activity.checklistSummary))],
  );
  return rows.length === 0 ? paragraph(NONE_RECORDED) : keyValues('Group activity checklist', rows);
}

function questionsBlock(activities: readonly ActivityFacts[]): Block {
  if (activities.length === 0)
    return { kind: 'paragraph', runs: missing(QUESTIONS, LINK).flatMap(({ runs }) => runs) };
  return keyValues(
    'Questions we will ask',
    activities.map((activity) => row(activityName(activity), questionsCell(activity, activities))),
  );
}

/** A survey on paper and online asks the same: the second says so. */
function questionsCell(activity: ActivityFacts, all: readonly ActivityFacts[]): Cell {
  const { questions } = activity;
  const same = all.find((each) => each.questions.join('\n') === questions.join('\n')) ?? activity;
  if (same !== activity && questions.length > 1) return say(`The same questions as “${activityName(same)}”`);
  return bulletsRequired(questions, `${QUESTIONS}: ${activityName(activity)}`, linkOf(activity));
}

/** Short form: date, method, place and groups of each activity on one line. */
export const activityLines = ({ activities }: D01Facts): readonly LabelledCell[] =>
  byDate(activities).map((activity) => {
    const { method, place, groups } = activity;
    const what = [method, place, groups.filter(hasWords).join(', ')].filter(hasWords).map(oneLine);
    return row(activityName(activity), run(activityDate(activity), ...what.map((words) => say(words))));
  });

import type { Finding } from '../findings.ts';
import type { PlanRecords, StoredRow } from '../plan/shapes.ts';
import { addDays, daysBetween, formatDate, type IsoDate } from '../../values/dates.ts';
import { isCounted, isMeeting, lastDay, minutesOf, type Target } from './counted.ts';

type Activity = StoredRow<'activity'>;

/** A Monday, from which the days of the week are counted. */
const A_MONDAY: IsoDate = '2024-01-01';

/** The day of the week: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: IsoDate): number => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7;

const FRIDAY = 4;
const SATURDAY = 5;
const SCHOOL_RUN = [
  ['08:30', '09:15'],
  ['15:00', '15:45'],
] as const;
const DAYTIME = [['09:00', '17:00']] as const;
const PARENTS = /\b(parents?|mothers?|mums?|fathers?|dads?|famil(?:y|ies)|guardians?)\b/;
const WORKERS = /\b(work(?:ing|ers?)|employees?|employed|commuters?|working[- ]age)\b/;

/** The day and the hours suit the people it is for. */
export function checkDay(activity: Activity, target: Target): readonly Finding[] {
  if (!isCounted(activity) || !isMeeting(activity)) return [];
  const { id } = activity;
  const findings: Finding[] = [];
  const friday = fridayIn(activity);
  if (friday !== undefined) {
    const words = `${formatDate(friday)} is a Friday, when fewer people come. Choose another day, and look up cultural and faith days.`;
    findings.push(find('R-076', 'warn', { id, words }));
  }
  const isForParents = target.codes.includes('PARENT_CARERS') || PARENTS.test(target.words);
  if (isForParents && isOnWeekday(activity) && overlaps(activity, SCHOOL_RUN)) {
    const words =
      'Parents take children to school around 08:30 to 09:15 and fetch them around 15:00 to 15:45. Choose other hours.';
    findings.push(find('R-076', 'warn', { id, words }));
  }
  if (WORKERS.test(target.words) && isOnWeekday(activity) && overlaps(activity, DAYTIME)) {
    const words = 'Working people can seldom come in the daytime. Think of an evening or a weekend.';
    findings.push(find('R-076', 'prompt', { id, words }));
  }
  return findings;
}

/** The Friday it falls on; something that runs longer than a working week is not "on" a Friday. */
function fridayIn({ dateOn, endsOn }: Activity): IsoDate | undefined {
  if (dateOn === null) return undefined;
  const days = Math.max(0, endsOn === null ? 0 : daysBetween(dateOn, endsOn));
  if (days > FRIDAY) return undefined;
  const all = Array.from({ length: days + 1 }, (_, index) => addDays(dateOn, index));
  return all.find((day) => weekdayOf(day) === FRIDAY);
}

const isOnWeekday = ({ dateOn }: Activity): boolean => dateOn === null || weekdayOf(dateOn) < SATURDAY;

/** Whether its hours touch one of these; without an end, its beginning counts. */
function overlaps({ startsAt, endsAt }: Activity, spans: readonly (readonly [string, string])[]): boolean {
  if (startsAt === null) return false;
  const start = minutesOf(startsAt);
  const end = Math.max(endsAt === null ? start : minutesOf(endsAt), start + 1);
  return spans.some(([from, to]) => start < minutesOf(to) && end > minutesOf(from));
}

/** E16, R-057. The dates follow each other, and people are heard before the decision. */
export function checkDates(
  activity: Activity,
  { decisionDate }: Pick<PlanRecords['project'], 'decisionDate'>,
): readonly Finding[] {
  if (!isCounted(activity)) return [];
  const { id, dateOn, endsOn, startsAt, endsAt, closingDate } = activity;
  const isOneDay = endsOn === null || endsOn === dateOn;
  const words = [
    isBefore(endsOn, dateOn) ? 'The last day is before the first day.' : undefined,
    isOneDay && (isBefore(endsAt, startsAt) || (endsAt !== null && endsAt === startsAt))
      ? 'It ends before it starts. Check the times.'
      : undefined,
    isBefore(closingDate, dateOn) ? 'It closes before it starts. Check the closing date.' : undefined,
  ].filter((text) => text !== undefined);
  return [
    ...words.map((text) => find('E16', 'warn', { id, words: text })),
    ...checkBeforeDecision(activity, decisionDate),
  ];
}

/** Both are known and the first comes before the second. */
const isBefore = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b;

/** What people say can only count if they say it before the decision. */
function checkBeforeDecision(activity: Activity, decisionDate: IsoDate | null): readonly Finding[] {
  const last = lastDay(activity);
  if (last === null || decisionDate === null || last < decisionDate) return [];
  const words = `The decision is on ${formatDate(decisionDate)}. What people say here comes too late to count.`;
  return [find('R-057', 'warn', { id: activity.id, words })];
}

const find = (
  rule: string,
  level: Finding['level'],
  { id, words }: { readonly id: string; readonly words: string },
): Finding => ({ rule, level, field: 'rows.activity', subject: id, words });

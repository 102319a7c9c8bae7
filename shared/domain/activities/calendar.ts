import { addDays, addMonths, daysInMonth, formatDate, type IsoDate } from '../../values/dates.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { weekdayOf } from './days.ts';

type Activity = StoredRow<'activity'>;

/** A calendar month, `2026-06`. */
export type Month = string;

export const monthOf = (date: IsoDate): Month => date.slice(0, 7);
const firstOf = (month: Month): IsoDate => `${month}-01`;
/** `June 2026`. */
export const monthWords = (month: Month): string => formatDate(firstOf(month)).replace(/^\d+ /, '');
/** The month so many months later, or earlier when negative. */
export const addToMonth = (month: Month, months: number): Month => monthOf(addMonths(firstOf(month), months));

const WEEK = 7;

/** The weeks of a month from Monday to Sunday, filled up with days of its neighbours. */
export function weeksOf(month: Month): readonly (readonly IsoDate[])[] {
  const first = firstOf(month);
  const lead = weekdayOf(first);
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
  const start = addDays(first, -lead);
  return Array.from({ length: Math.ceil((lead + days) / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (_none, day) => addDays(start, week * WEEK + day)),
  );
}

/** An activity on the days it covers, or the day on which its survey closes. */
export interface CalendarEntry {
  readonly activity: Activity;
  readonly kind: 'activity' | 'closes';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** What stands in the calendar, in the order of the day. */
export function entriesOf(activities: readonly Activity[]): readonly CalendarEntry[] {
  const entries = activities.flatMap((activity): readonly CalendarEntry[] => {
    const { dateOn, endsOn, closingDate } = activity;
    const to = dateOn !== null && endsOn !== null && endsOn > dateOn ? endsOn : dateOn;
    return [
      ...(dateOn === null || to === null ? [] : [{ activity, kind: 'activity' as const, from: dateOn, to }]),
      ...(closingDate === null
        ? []
        : [{ activity, kind: 'closes' as const, from: closingDate, to: closingDate }]),
    ];
  });
  return entries.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

/** What runs over several days comes first, the longest on top, so that it keeps its place from day to day; closing dates come last. */
function orderOf({ kind, activity, from, to }: CalendarEntry): string {
  if (kind === 'closes') return '3';
  return from < to ? `1 ${from} ${activity.id}` : `2 ${activity.startsAt ?? '00:00'}`;
}

/** Whether an entry only goes on here: it began earlier, and the week did, too. */
export const isGoingOn = ({ from }: CalendarEntry, day: IsoDate): boolean =>
  from < day && weekdayOf(day) !== 0;

/** What is on a day. */
export const entriesOn = (entries: readonly CalendarEntry[], day: IsoDate): readonly CalendarEntry[] =>
  entries.filter(({ from, to }) => from <= day && day <= to);

/** The activities of one month, or (month null) those without a date. */
export interface MonthGroup {
  readonly month: Month | null;
  readonly activities: readonly Activity[];
}

/** The day by which an activity stands in the list: its first, or the day it closes. */
export const listDay = ({ dateOn, closingDate }: Pick<Activity, 'dateOn' | 'closingDate'>): IsoDate | null =>
  dateOn ?? closingDate;

/** Activities by month in the order they happen; those without a date come first, because they still need one. */
export function groupByMonth(activities: readonly Activity[]): readonly MonthGroup[] {
  const keyOf = (activity: Activity): string => `${listDay(activity) ?? ''} ${activity.startsAt ?? ''}`;
  const sorted = activities.toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)));
  const groups = new Map<Month | null, Activity[]>();
  for (const activity of sorted) {
    const day = listDay(activity);
    const month = day === null ? null : monthOf(day);
    groups.set(month, [...(groups.get(month) ?? []), activity]);
  }
  return [...groups].map(([month, those]) => ({ month, activities: those }));
}

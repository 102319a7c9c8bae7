import { addDays, daysBetween, type IsoDate } from '../../values/dates.ts';

/** A Monday long ago, to count weeks from. */
const MONDAY = '1900-01-01';

/** The day of the week of a date: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (date: IsoDate): number => ((daysBetween(MONDAY, date) % 7) + 7) % 7;

/** The Monday of the week a date falls in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, -weekdayOf(date));

export const isWeekend = (date: IsoDate): boolean => weekdayOf(date) >= 5;

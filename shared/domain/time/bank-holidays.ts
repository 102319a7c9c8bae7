import { addDays, type IsoDate } from '../../values/dates.ts';
import { isWeekend, mondayOf, weekdayOf } from './weekday.ts';

/** A day on which England rests. */
export interface BankHoliday {
  readonly date: IsoDate;
  /** `Easter Monday`. */
  readonly name: string;
}

/** Easter Sunday of a year in the Gregorian calendar (the method of Meeus, Jones and Butcher). */
export function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dateOf(year, month, day);
}

/** Years in which a usual day moved or a day was added by proclamation. */
const MOVED: Readonly<Record<number, Readonly<Record<string, IsoDate>>>> = {
  2012: { 'Spring bank holiday': '2012-06-04' },
  2020: { 'Early May bank holiday': '2020-05-08' },
  2022: { 'Spring bank holiday': '2022-06-02' },
};
const ADDED: readonly BankHoliday[] = [
  { date: '2011-04-29', name: 'Royal wedding' },
  { date: '2012-06-05', name: 'Diamond Jubilee' },
  { date: '2022-06-03', name: 'Platinum Jubilee' },
  { date: '2022-09-19', name: 'State funeral of Queen Elizabeth II' },
  { date: '2023-05-08', name: 'Coronation of King Charles III' },
];

/** The bank holidays of England and Wales in a year, earliest first, with the days that stand in for a weekend. */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const easter = easterSunday(year);
  const usual: readonly BankHoliday[] = [
    { date: firstWorkingDay(dateOf(year, 1, 1)), name: 'New Year’s Day' },
    { date: addDays(easter, -2), name: 'Good Friday' },
    { date: addDays(easter, 1), name: 'Easter Monday' },
    { date: firstMonday(dateOf(year, 5, 1)), name: 'Early May bank holiday' },
    { date: mondayOf(dateOf(year, 5, 31)), name: 'Spring bank holiday' },
    { date: mondayOf(dateOf(year, 8, 31)), name: 'Summer bank holiday' },
    ...christmas(year),
  ];
  return [
    ...usual.map(({ date, name }) => ({ date: MOVED[year]?.[name] ?? date, name })),
    ...ADDED.filter(({ date }) => date.startsWith(`${year}-`)),
  ].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** The bank holidays from one date to another, both included. */
export function bankHolidaysWithin(from: IsoDate, to: IsoDate): readonly BankHoliday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.flatMap(bankHolidays).filter(({ date }) => date >= from && date <= to);
}

/** Two days' rest, whichever days of the week they fall on: a second day never falls on the first one's substitute. */
function christmas(year: number): readonly BankHoliday[] {
  const day = dateOf(year, 12, 25);
  const names = ['Christmas Day', 'Boxing Day'] as const;
  switch (weekdayOf(day)) {
    case 4: // Friday: Boxing Day is moved to Monday.
      return [
        { date: day, name: names[0] },
        { date: addDays(day, 3), name: names[1] },
      ];
    case 5: // Saturday: both are moved.
      return [
        { date: addDays(day, 2), name: names[0] },
        { date: addDays(day, 3), name: names[1] },
      ];
    case 6: // Sunday: Boxing Day keeps Monday, Christmas Day takes Tuesday.
      return [
        { date: addDays(day, 1), name: names[1] },
        { date: addDays(day, 2), name: names[0] },
      ];
    default:
      return [
        { date: day, name: names[0] },
        { date: addDays(day, 1), name: names[1] },
      ];
  }
}

const firstWorkingDay = (date: IsoDate): IsoDate => (isWeekend(date) ? addDays(mondayOf(date), 7) : date);
const firstMonday = (date: IsoDate): IsoDate => (weekdayOf(date) === 0 ? date : addDays(mondayOf(date), 7));
const dateOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

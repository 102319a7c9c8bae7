/** Calendar dates and moments. Public functions take and give strings; nothing else in the app does date arithmetic. */

/** A calendar date, `2026-06-03`. Compares as text. */
export type IsoDate = string & { readonly __isoDate?: never };
/** A moment in UTC with milliseconds, `2026-06-03T09:00:00.000Z`. */
export type IsoInstant = string & { readonly __isoInstant?: never };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(date: string): Parts | undefined {
  const match = PATTERN.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return { year, month, day };
}

function need(date: string): Parts {
  const parts = partsOf(date);
  if (!parts) throw new Error(`Not a calendar date: ${date}`);
  return parts;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const join = ({ year, month, day }: Parts): IsoDate => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
const utc = ({ year, month, day }: Parts): number => Date.UTC(year, month - 1, day);

/** 28 to 31; leap years counted. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a real calendar date between 1900 and 2199 written `yyyy-mm-dd`; `2026-02-30` is refused. */
export function isIsoDate(text: string): text is IsoDate {
  const parts = partsOf(text);
  return parts !== undefined && parts.year >= 1900 && parts.year <= 2199;
}

/** `3 June 2026`. */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = need(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `3 to 5 June 2026`, `30 May to 2 June 2026`, `30 December 2026 to 2 January 2027`; one date when both are equal. */
export function formatDateRange(start: IsoDate, end: IsoDate): string {
  const a = need(start);
  const b = need(end);
  if (start === end) return formatDate(start);
  if (a.year !== b.year) return `${formatDate(start)} to ${formatDate(end)}`;
  if (a.month !== b.month) return `${a.day} ${MONTHS[a.month - 1] ?? ''} to ${formatDate(end)}`;
  return `${a.day} to ${formatDate(end)}`;
}

/** `03/06/2026`: the short form for dense lists. */
export function formatDateShort(date: IsoDate): string {
  const { year, month, day } = need(date);
  return `${pad(day, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

/** The date so many days later (or earlier, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(utc(need(date)) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many calendar months later; the month's last day where that day does not exist. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = need(date);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return join({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (utc(need(to)) - utc(need(from))) / DAY_MS;

/** Made when first needed: the first one reads the date formats of every language, which a start would wait for. */
let london: Intl.DateTimeFormat | undefined;

const newLondon = (): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

function londonParts(instant: IsoInstant): Readonly<Record<string, string>> {
  london ??= newLondon();
  return Object.fromEntries(london.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** The calendar date in London at a moment: 23:30 UTC on 30 June is 1 July. */
export function londonDate(instant: IsoInstant): IsoDate {
  // London's clock shows Greenwich time or an hour more, so only the last hour of a day there can be the next day.
  const day = instant.slice(0, 10);
  if (instant.slice(11, 13) < '23') return day;
  const known = lastHours.get(day);
  if (known !== undefined) return known;
  const parts = londonParts(instant);
  const made = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`;
  lastHours.set(day, made);
  return made;
}

/** The date in London in the last hour of a day, worked out once for each day: the calendar of the system takes long. */
const lastHours = new Map<string, IsoDate>();

/** `14:02`, the London time of a moment. */
export function londonTime(instant: IsoInstant): string {
  const parts = londonParts(instant);
  return `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
}

/** `3 June 2026, 14:02` in London. */
export const formatInstant = (instant: IsoInstant): string =>
  `${formatDate(londonDate(instant))}, ${londonTime(instant)}`;

/** The tax year a date falls in, named by its first year: 5 April 2026 is 2025, 6 April 2026 is 2026. */
export function taxYearOf(date: IsoDate): number {
  const { year } = need(date);
  return date >= `${pad(year, 4)}-04-06` ? year : year - 1;
}

/** The moment the clock shows now. Only the clock port and the window's "saved at" line call this. */
export const nowInstant = (): IsoInstant => new Date().toISOString();

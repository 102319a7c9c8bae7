import { addDays, type IsoDate, type IsoInstant } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import type { StoredRow } from '../plan/shapes.ts';
import { METHOD_WORDS, MODE_WORDS, type ActivityState } from './lists.ts';

type Activity = StoredRow<'activity'>;

/** What a calendar file of an activity is made from. */
export interface CalendarFacts {
  readonly activity: Activity;
  readonly project: { readonly reference: string; readonly title: string };
  /** When the project was last changed; the same facts give the same bytes. */
  readonly changedAt: IsoInstant;
  readonly appVersion: string;
}

/** An activity without any date has no place in a calendar. */
export const isDated = ({ dateOn, closingDate }: Pick<Activity, 'dateOn' | 'closingDate'>): boolean =>
  dateOn !== null || closingDate !== null;

/**
 * One activity as an iCalendar file (RFC 5545): when and where it is, and the day a survey closes. Names of people
 * stay out: a calendar file is passed on. Undefined when it has no date.
 */
export function calendarFile(facts: CalendarFacts): string | undefined {
  const { activity, appVersion } = facts;
  if (!isDated(activity)) return undefined;
  const events = [
    ...(activity.dateOn === null
      ? []
      : event(facts, activity.id, summaryOf(activity), when(activity, activity.dateOn))),
    ...(activity.closingDate === null
      ? []
      : event(
          facts,
          `${activity.id}-closes`,
          `Closes: ${summaryOf(activity)}`,
          wholeDays(activity.closingDate, activity.closingDate),
        )),
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Engagement Desk//Engagement Desk ${escapeText(appVersion)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(events.some((line) => line.includes('TZID=Europe/London')) ? LONDON : []),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Summer time in London since 1996; begins and ends at 01:00 UTC on the last Sunday of March and October. */
const LONDON = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const STATUS: Readonly<Record<ActivityState, string>> = {
  PLANNED: 'TENTATIVE',
  CONFIRMED: 'CONFIRMED',
  DONE: 'CONFIRMED',
  CANCELLED: 'CANCELLED',
};

const summaryOf = ({ title, method }: Activity): string =>
  hasText(title) ? title.trim() : METHOD_WORDS[method];

function event(
  { activity, project, changedAt }: CalendarFacts,
  uid: string,
  summary: string,
  times: readonly string[],
): readonly string[] {
  const place = [activity.mode === null ? '' : MODE_WORDS[activity.mode], activity.venue.trim()];
  const about = [
    `${METHOD_WORDS[activity.method]} for ${project.title} (${project.reference})`,
    activity.purpose.trim(),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utcStamp(changedAt)}`,
    `SEQUENCE:${activity.version - 1}`,
    ...times,
    `SUMMARY:${escapeText(summary)}`,
    ...textLine('LOCATION', place.filter(hasText).join(', ')),
    ...textLine('DESCRIPTION', about.filter(hasText).join('\n\n')),
    `STATUS:${STATUS[activity.state]}`,
    'END:VEVENT',
  ];
}

const textLine = (name: string, text: string): readonly string[] =>
  hasText(text) ? [`${name}:${escapeText(text)}`] : [];

/** Times of a day in London, or whole days where no beginning is given. */
function when({ endsOn, startsAt, endsAt }: Activity, dateOn: IsoDate): readonly string[] {
  const last = endsOn !== null && endsOn > dateOn ? endsOn : dateOn;
  if (startsAt === null) return wholeDays(dateOn, last);
  const start = localStamp(dateOn, startsAt);
  const end = endsAt === null ? undefined : localStamp(last, endsAt);
  return [
    `DTSTART;TZID=Europe/London:${start}`,
    ...(end !== undefined && end > start ? [`DTEND;TZID=Europe/London:${end}`] : []),
  ];
}

/** The end of whole days is the day after the last one. */
const wholeDays = (first: IsoDate, last: IsoDate): readonly string[] => [
  `DTSTART;VALUE=DATE:${plainDate(first)}`,
  `DTEND;VALUE=DATE:${plainDate(addDays(last, 1))}`,
  'TRANSP:TRANSPARENT',
];

const plainDate = (date: IsoDate): string => date.replaceAll('-', '');
const localStamp = (date: IsoDate, time: string): string => `${plainDate(date)}T${time.replace(':', '')}00`;
const utcStamp = (instant: IsoInstant): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break. */
const escapeText = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, '\\n');

/** Most octets in a line, without its line break (RFC 5545 3.1). */
const LINE_OCTETS = 75;

/** Cuts a line where 75 octets of UTF-8 are full, never inside a character; what follows starts with a space. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

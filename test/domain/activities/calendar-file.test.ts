import { describe, expect, it } from 'vitest';
import { calendarFile, foldLine } from '../../../shared/domain/activities/calendar-file.ts';
import type { RowFields } from '../../../shared/domain/plan/shapes.ts';
import { idOf, rowOf } from '../../support/rule-facts.ts';

const file = (fields: Partial<RowFields<'activity'>>): string | undefined =>
  calendarFile({
    activity: rowOf('activity', 1, { title: 'Focus group', ...fields }),
    project: { reference: 'NW-2026-001', title: 'Stroke care' },
    changedAt: '2026-05-01T09:10:11.123Z',
    appVersion: '1.2.3',
  });
/** The lines as a calendar reads them: unfolded. */
const lines = (fields: Partial<RowFields<'activity'>>): readonly string[] =>
  (file(fields) ?? '').replaceAll('\r\n ', '').split('\r\n');
const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('the calendar file of an activity', () => {
  it('holds the whole focus group of 3 June 2026, 10:00 to 12:00, in London time', () => {
    const whole = file({
      dateOn: '2026-06-03',
      startsAt: '10:00',
      endsAt: '12:00',
      mode: 'IN_PERSON',
      venue: 'Town Hall',
    });
    expect(whole?.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Engagement Desk//Engagement Desk 1.2.3//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
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
      'BEGIN:VEVENT',
      `UID:${idOf('activity', 1)}`,
      'DTSTAMP:20260501T091011Z',
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/London:20260603T100000',
      'DTEND;TZID=Europe/London:20260603T120000',
      'SUMMARY:Focus group',
      'LOCATION:In person\\, Town Hall',
      'DESCRIPTION:Focus group for Stroke care (NW-2026-001)',
      'STATUS:TENTATIVE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('covers whole days where no time is given, the last day included', () => {
    const days = lines({ dateOn: '2026-06-29', endsOn: '2026-07-01' });
    expect(days).toContain('DTSTART;VALUE=DATE:20260629');
    expect(days).toContain('DTEND;VALUE=DATE:20260702');
    expect(days).not.toContain('BEGIN:VTIMEZONE');
  });

  it('ends on its last day, and never before it starts', () => {
    expect(
      lines({ dateOn: '2026-06-29', endsOn: '2026-06-30', startsAt: '10:00', endsAt: '09:00' }),
    ).toContain('DTEND;TZID=Europe/London:20260630T090000');
    expect(file({ dateOn: '2026-06-29', startsAt: '10:00', endsAt: '09:00' })).not.toContain('DTEND');
  });

  it('marks the day a survey closes as an event of its own', () => {
    const survey = lines({ method: 'PAPER_SURVEY', title: 'Survey', closingDate: '2026-06-30' });
    expect(survey).toContain('SUMMARY:Closes: Survey');
    expect(survey).toContain('DTSTART;VALUE=DATE:20260630');
    expect(survey).toContain(`UID:${idOf('activity', 1)}-closes`);
    expect(
      lines({ dateOn: '2026-06-01', closingDate: '2026-06-30' }).filter((line) => line === 'BEGIN:VEVENT'),
    ).toHaveLength(2);
  });

  it('says that it was cancelled', () => {
    expect(lines({ dateOn: '2026-06-03', state: 'CANCELLED' })).toContain('STATUS:CANCELLED');
    expect(lines({ dateOn: '2026-06-03', state: 'DONE' })).toContain('STATUS:CONFIRMED');
  });

  it('is not made without any date', () => {
    expect(file({})).toBeUndefined();
    expect(file({ startsAt: '10:00' })).toBeUndefined();
  });

  it('names nobody', () => {
    const people = { facilitator: 'Fay Cilitator', noteTaker: 'Noa Taker', chaperone: 'Cha Perone' };
    expect(file({ dateOn: '2026-06-03', ...people })).not.toMatch(/Fay|Noa|Cha P|ATTENDEE|ORGANIZER/);
  });

  it('escapes what has a meaning of its own, and keeps a title from becoming a property', () => {
    const evil = lines({ dateOn: '2026-06-03', title: 'A\\B; C, D\r\nATTENDEE:x', purpose: 'One\nTwo' });
    expect(evil).toContain('SUMMARY:A\\\\B\\; C\\, D\\nATTENDEE:x');
    expect(evil.filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
    expect(evil).toContain('DESCRIPTION:Focus group for Stroke care (NW-2026-001)\\n\\nOne\\nTwo');
  });
});

describe('folding (RFC 5545 3.1)', () => {
  it('leaves 75 octets whole and cuts 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('never cuts inside a character, and counts octets, not letters', () => {
    for (const sign of ['é', '€', '𝄞', 'ß', '👩']) {
      const line = `SUMMARY:${sign.repeat(100)}`;
      const folded = foldLine(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const part of folded.split('\r\n')) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        expect(part.isWellFormed()).toBe(true);
      }
    }
  });

  it('keeps every line of a file with a long Welsh title within 75 octets', () => {
    const title = 'Grŵp ffocws – gofalwyr ifanc â’u teuluoedd '.repeat(4);
    const whole = file({ dateOn: '2026-06-03', title }) ?? '';
    for (const line of whole.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(whole.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title.trim()}`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  formatDate,
  formatDateRange,
  formatDateShort,
  formatInstant,
  isIsoDate,
  londonDate,
  londonTime,
  taxYearOf,
} from '../../shared/values/dates.ts';

const anyDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

describe('isIsoDate', () => {
  it.each(['2026-06-03', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('takes %s', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-04-03',
    '2026-4-3',
    '03/06/2026',
    '',
    '1899-12-31',
    '2200-01-01',
    '2026-06-03T00:00',
  ])('refuses %s', (date) => {
    expect(isIsoDate(date)).toBe(false);
  });
});

describe('printing dates (domain.md §3.0)', () => {
  it('prints a date in words and short', () => {
    expect(formatDate('2026-06-03')).toBe('3 June 2026');
    expect(formatDateShort('2026-06-03')).toBe('03/06/2026');
  });
  it.each([
    ['2026-06-03', '2026-06-05', '3 to 5 June 2026'],
    ['2026-05-30', '2026-06-02', '30 May to 2 June 2026'],
    ['2026-12-30', '2027-01-02', '30 December 2026 to 2 January 2027'],
    ['2026-06-03', '2026-06-03', '3 June 2026'],
  ])('prints the range %s to %s', (start, end, words) => {
    expect(formatDateRange(start, end)).toBe(words);
  });
  it('refuses to print what is not a date', () => {
    expect(() => formatDate('2026-02-30')).toThrow('Not a calendar date');
  });
});

describe('arithmetic', () => {
  it('crosses months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-09-01', -2)).toBe('2026-07-01');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });
  it('adding days and counting them back agree, for any date', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -2000, max: 2000 }), (date, days) => {
        const other = addDays(date, days);
        fc.pre(isIsoDate(other));
        expect(daysBetween(date, other)).toBe(days);
      }),
    );
  });
  it('dates compare as text', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });
});

describe('London', () => {
  it('is an hour ahead of UTC in summer: late evening is already tomorrow', () => {
    expect(londonDate('2026-06-30T23:30:00.000Z')).toBe('2026-07-01');
    expect(londonTime('2026-06-30T23:30:00.000Z')).toBe('00:30');
    expect(londonDate('2026-12-31T23:30:00.000Z')).toBe('2026-12-31');
  });
  it('has the date that Intl gives it, at any moment', () => {
    const intl = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });
    const moment = fc.date({ min: new Date('1972-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (at) => {
        expect(londonDate(at.toISOString())).toBe(intl.format(at));
      }),
    );
  });
  it('changes its clocks on 29 March and 25 October 2026', () => {
    expect(londonTime('2026-03-29T00:59:00.000Z')).toBe('00:59');
    expect(londonTime('2026-03-29T01:00:00.000Z')).toBe('02:00');
    expect(londonTime('2026-10-25T00:59:00.000Z')).toBe('01:59');
    expect(londonTime('2026-10-25T01:00:00.000Z')).toBe('01:00');
    expect(formatInstant('2026-10-25T01:00:00.000Z')).toBe('25 October 2026, 01:00');
  });
});

describe('tax year', () => {
  it('starts on 6 April', () => {
    expect(taxYearOf('2026-04-05')).toBe(2025);
    expect(taxYearOf('2026-04-06')).toBe(2026);
    expect(taxYearOf('2026-12-31')).toBe(2026);
  });
});

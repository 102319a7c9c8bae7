import { describe, expect, it } from 'vitest';
import { bankHolidays, bankHolidaysWithin, easterSunday } from '../../../shared/domain/time/bank-holidays.ts';
import { holidaysWithin, holidayWords } from '../../../shared/domain/time/holidays.ts';
import { mondayOf, weekdayOf } from '../../../shared/domain/time/weekday.ts';

const dates = (year: number): readonly string[] => bankHolidays(year).map(({ date }) => date.slice(5));

describe('days of the week', () => {
  it('count from Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(0);
    expect(weekdayOf('2026-11-22')).toBe(6);
    expect(weekdayOf('1899-12-31')).toBe(6);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });
});

describe('R-063 bank holidays of England', () => {
  // Easter Sundays as published for these years.
  it.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter of %i', (year, sunday) => {
    expect(easterSunday(year)).toBe(sunday);
    expect(weekdayOf(sunday)).toBe(6);
  });

  // The days the government published for these years: weekends at New Year and Christmas each fall differently.
  it.each([
    [2020, ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28']],
    [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2022, ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27']],
    [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ])('%i', (year, expected) => {
    expect(dates(year)).toEqual(expected);
  });

  it('never fall on a weekend nor twice on one day, in any year', () => {
    for (let year = 1990; year <= 2199; year += 1) {
      const days = bankHolidays(year).map(({ date }) => date);
      expect(days.filter((date) => weekdayOf(date) > 4)).toEqual([]);
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('are found between two dates, both counted', () => {
    const found = bankHolidaysWithin('2026-12-28', '2027-01-01').map(({ date }) => date);
    expect(found).toEqual(['2026-12-28', '2027-01-01']);
    expect(bankHolidaysWithin('2026-12-29', '2026-12-31')).toEqual([]);
  });
});

describe('R-063 holidays in a span', () => {
  it('are none between the summer and Christmas', () => {
    expect(holidaysWithin('2026-09-01', '2026-12-19')).toEqual([]);
    expect(holidaysWithin('2026-09-02', '2026-09-01')).toEqual([]);
  });

  it('take 20 December to 5 January as one, with the bank holidays in it', () => {
    const winter = 'Christmas and New Year (20 December 2026 to 5 January 2027)';
    expect(holidaysWithin('2026-12-20', '2026-12-20').map(holidayWords)).toEqual([winter]);
    expect(holidaysWithin('2027-01-05', '2027-01-06').map(holidayWords)).toEqual([winter]);
    expect(holidaysWithin('2027-01-06', '2027-01-07')).toEqual([]);
    expect(holidaysWithin('2026-12-01', '2027-03-26').map(holidayWords)).toEqual([
      winter,
      'Good Friday (26 March 2027)',
    ]);
  });
});

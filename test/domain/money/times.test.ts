import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  financialYear,
  financialYearOf,
  financialYearWords,
  isIn,
  periodWords,
} from '../../../shared/domain/money/period.ts';
import type { TimesFacts, Waiting } from '../../../shared/domain/money/shapes.ts';
import { timesOf } from '../../../shared/domain/money/times.ts';

const facts = (days: readonly number[], waiting: readonly Waiting[] = []): TimesFacts => ({
  today: '2026-06-30',
  paid: [...Map.groupBy(days, (each) => each)].map(([each, all]) => ({
    part: 'EXPENSES',
    days: each,
    count: all.length,
  })),
  waiting: [...waiting],
});

describe('days to pay', () => {
  it('are the middle one and the longest, half a day where two stand in the middle', () => {
    expect(timesOf(facts([16, 2, 40]))[0]).toMatchObject({ count: 3, medianDays: 16, longestDays: 40 });
    expect(timesOf(facts([16, 2, 40, 19]))[0]).toMatchObject({ count: 4, medianDays: 17.5, longestDays: 40 });
    expect(timesOf(facts([]))[0]).toMatchObject({
      count: 0,
      medianDays: null,
      longestDays: null,
      waiting: null,
    });
  });

  it('are the same as sorting them all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        const middle = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
        const median = ((sorted[middle[0]!] ?? 0) + (sorted[middle[1]!] ?? 0)) / 2;
        expect(timesOf(facts(days))[0]).toMatchObject({ medianDays: median, longestDays: sorted.at(-1) });
      }),
    );
  });

  it('say since when the oldest waits', () => {
    const oldest: Waiting = {
      part: 'EXPENSES',
      count: 3,
      pence: 1650,
      sinceOn: '2026-06-03',
      reference: 'C-2026-00012',
      claimId: 'claim',
    };
    expect(timesOf(facts([], [oldest]))[0]?.waiting).toEqual({ ...oldest, days: 27 });
    expect(timesOf(facts([], [oldest]))[1]?.waiting).toBeNull();
  });
});

describe('the financial year', () => {
  it('starts on 1 April', () => {
    expect(financialYearOf('2026-03-31')).toBe(2025);
    expect(financialYearOf('2026-04-01')).toBe(2026);
    expect(financialYear(2026)).toEqual({ from: '2026-04-01', to: '2027-03-31' });
    expect(financialYearWords(2026)).toBe('2026/27');
    expect(financialYearWords(1999)).toBe('1999/00');
  });

  it('has both its ends in it, and nothing without a day', () => {
    const year = financialYear(2026);
    expect(
      ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01', null].map((day) => isIn(day, year)),
    ).toEqual([false, true, true, false, false]);
    expect(isIn(null, { from: null, to: null })).toBe(true);
  });

  it('is said in words', () => {
    expect(periodWords(financialYear(2026))).toBe('1 April 2026 to 31 March 2027');
    expect(periodWords({ from: '2026-05-01', to: null })).toBe('from 1 May 2026');
    expect(periodWords({ from: null, to: '2026-05-01' })).toBe('up to 1 May 2026');
    expect(periodWords({ from: null, to: null })).toBe('all time');
  });
});

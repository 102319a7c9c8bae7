import { describe, expect, it } from 'vitest';
import { CountOrNull, IdList, TimeOrNull } from '../../shared/values/zod.ts';

const ID = '0190a000-0000-7000-8000-000000000000';

describe('a time of day', () => {
  it.each(['00:00', '09:05', '14:30', '23:59', null])('%j is one', (value) => {
    expect(TimeOrNull.parse(value)).toBe(value);
  });
  it.each(['24:00', '9:05', '12:60', '14.30', '14:30:00', ' 14:30', '2pm', '', 1430, undefined])(
    '%j is none',
    (value) => {
      expect(TimeOrNull.safeParse(value).error?.issues).toHaveLength(1);
    },
  );
  it('says “time” so that words can be found for it', () => {
    expect(TimeOrNull.safeParse('2pm').error?.issues[0]?.message).toBe('time');
  });
});

describe('a count', () => {
  it.each([0, 1, 1_000_000, null])('%j is one', (value) => {
    expect(CountOrNull.parse(value)).toBe(value);
  });
  it.each([-1, 1.5, 1_000_001, '3', Number.NaN, Infinity, true])('%j is none', (value) => {
    expect(CountOrNull.safeParse(value).success).toBe(false);
  });
});

describe('a list of ids', () => {
  it('takes none, one and 200, and no more', () => {
    for (const length of [0, 1, 200]) expect(IdList.safeParse(Array(length).fill(ID)).success).toBe(true);
    expect(IdList.safeParse(Array(201).fill(ID)).success).toBe(false);
  });
  it.each([[['activity-1']], [[null]], [[ID, '']], [ID], [null]])('%j is none', (value) => {
    expect(IdList.safeParse(value).success).toBe(false);
  });
});

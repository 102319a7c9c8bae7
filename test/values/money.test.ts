import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PENCE, addPence, formatMoney, parseMoney } from '../../shared/values/money.ts';

describe('formatMoney (domain.md §3.0)', () => {
  it.each([
    [0, '£0.00'],
    [5, '£0.05'],
    [123_456, '£1,234.56'],
    [100_000_000, '£1,000,000.00'],
    [-300, '-£3.00'],
  ])('prints %i pence', (pence, words) => {
    expect(formatMoney(pence)).toBe(words);
  });
  it('refuses half a penny', () => {
    expect(() => formatMoney(0.5)).toThrow('whole number');
  });
});

describe('parseMoney', () => {
  it.each([
    ['12', 1200],
    ['12.5', 1250],
    ['£1,234.56', 123_456],
    [' £ 3.05 ', 305],
    ['0', 0],
    ['10000000', MAX_PENCE],
  ])('reads %s', (text, pence) => {
    expect(parseMoney(text)).toBe(pence);
  });
  it.each(['', '£', '-3', '3.456', '1,23', '12,34.00', 'ten', '1e3', '3.', '10000000.01', '１２'])(
    'refuses "%s"',
    (text) => {
      expect(parseMoney(text)).toBeUndefined();
    },
  );
  it('reads back whatever formatMoney prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_PENCE }), (pence) => {
        expect(parseMoney(formatMoney(pence))).toBe(pence);
      }),
    );
  });
});

describe('addPence', () => {
  it('adds exactly', () => {
    expect(addPence([10, 20, 30])).toBe(60);
    expect(addPence([])).toBe(0);
  });
  it('refuses a sum that is no longer exact', () => {
    expect(() => addPence([Number.MAX_SAFE_INTEGER, 1])).toThrow('too large');
  });
});

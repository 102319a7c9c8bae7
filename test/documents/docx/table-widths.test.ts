import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastWidth, shareWidths } from '../../../electron/backend/documents/docx/table-widths.ts';

const columns = (...shares: readonly number[]) => shares.map((share) => ({ share }));
const cell = (text: string) => [{ runs: [{ text }] }];

describe('shareWidths', () => {
  it('shares by the numbers asked for', () => {
    expect(shareWidths(9000, columns(1, 2), [0, 0])).toEqual([3000, 6000]);
  });

  it('gives a column what its longest word needs while the others can spare it', () => {
    expect(shareWidths(9000, columns(1, 8), [2000, 3000])).toEqual([2000, 7000]);
  });

  it('shares by need when there is not enough for all', () => {
    expect(shareWidths(9000, columns(1, 1), [10_000, 20_000])).toEqual([3000, 6000]);
  });

  it('adds up exactly, with no column empty', () => {
    const column = fc.record({
      share: fc.double({ min: -1, max: 1e6, noNaN: true }),
      least: fc.integer({ min: 220, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (given) => {
        const widths = shareWidths(
          9638,
          given,
          given.map(({ least }) => least),
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});

describe('leastWidth', () => {
  it('fits the longest word of label and cells', () => {
    expect(leastWidth('Accessibility', [cell('a')], 24)).toBeGreaterThan(1400);
    expect(leastWidth('A', [cell('engagement work')], 24)).toBe(leastWidth('A', [cell('engagement')], 24));
  });

  it('lets an address break: it would push the other columns aside', () => {
    expect(leastWidth('A', [cell('x'.repeat(40))], 24)).toBe(leastWidth('A', [cell('')], 24));
  });

  it('keeps a tick box with its words', () => {
    expect(leastWidth('A', [cell('☒ Yes ☐ No')], 24)).toBeGreaterThan(leastWidth('A', [cell('Yes No')], 24));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widestWord } from '../../../electron/backend/documents/docx/measure.ts';
import {
  columnWidths,
  fitsAcross,
  shareWidths,
} from '../../../electron/backend/documents/docx/table-widths.ts';

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

describe('widestWord', () => {
  const normal = { size: 24, bold: false };

  it('measures the longest word as Arial prints it', () => {
    expect(widestWord('Accessibility', normal)).toBe(1307);
    expect(widestWord('engagement work', normal)).toBe(widestWord('engagement', normal));
  });

  it('knows that bold is wider', () => {
    expect(widestWord('Accessibility', { size: 24, bold: true })).toBe(1482);
  });

  it('lets an address break: it would push the other columns aside', () => {
    expect(widestWord('x'.repeat(40), normal)).toBe(0);
  });

  it('keeps a tick box with its word', () => {
    expect(widestWord('☒ Yes ☐ No', normal)).toBeGreaterThan(widestWord('Yes No', normal));
  });
});

describe('columnWidths', () => {
  const table = (texts: readonly string[]) => ({
    kind: 'table' as const,
    caption: 'T',
    columns: texts.map(() => ({ label: 'A', share: 1 })),
    rows: [texts.map(cell)],
  });
  const ticks = '☐ Positive ☐ Negative ☐ Both';

  it('makes room for two tick boxes side by side where it can', () => {
    expect(columnWidths(table([ticks, 'x', 'x', 'x', 'x']), 9638, 24)[0]).toBeGreaterThan(2400);
  });

  it('does not call a table too wide for the want of that', () => {
    const narrow = table(Array.from({ length: 6 }, () => ticks));
    expect(fitsAcross(narrow, 9638, 24)).toBe(true);
    expect(columnWidths(narrow, 9638, 24)[0]).toBe(1606);
  });

  it('knows a table whose words would break', () => {
    expect(fitsAcross(table(Array.from({ length: 9 }, () => 'Responsibilities')), 9638, 24)).toBe(false);
  });
});

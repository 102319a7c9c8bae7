import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief } from '../../../shared/documents/brief.ts';
import { missing, plain, strong } from '../../../shared/documents/words.ts';

const text = (cell: ReturnType<typeof brief>): string =>
  cell.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
const MORE = ' (more in the plan)';

describe('brief', () => {
  it('leaves a short cell as it is', () => {
    const cell = [{ runs: [plain('Three words here.')] }];
    expect(brief(cell, 17)).toBe(cell);
  });
  it('cuts after the last sentence that fits and says so', () => {
    expect(
      text(brief([{ runs: [plain('The ward closes. The beds move. Nothing else changes.')] }], 35)),
    ).toBe(`The ward closes. The beds move.${MORE}`);
  });
  it('cuts a list after an item, and a long sentence after a word', () => {
    expect(
      text(
        brief(
          [
            {
              runs: [
                plain('opening hours'),
                plain('; '),
                plain('signs and rooms'),
                plain('; '),
                plain('parking'),
              ],
            },
          ],
          33,
        ),
      ),
    ).toBe(`opening hours; signs and rooms${MORE}`);
    expect(text(brief([{ runs: [plain('a sentence that goes on and on')] }], 14))).toBe(`a sentence${MORE}`);
  });
  it('never cuts a cell with something missing', () => {
    const cell = [
      {
        runs: [
          strong('Very long words before the mark. '),
          ...(missing('2a', 'project.description')[0]?.runs ?? []),
        ],
      },
    ];
    expect(brief(cell, 5)).toBe(cell);
  });
  it('is never longer than asked, but for the words that say so, and never empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 60 }),
        (words, most) => {
          const cut = text(brief([{ runs: words.map(plain) }], most));
          expect(cut.replace(MORE, '').length).toBeLessThanOrEqual(
            Math.max(most, words.join('').length > most ? most : words.join('').length),
          );
          expect(cut).not.toBe('');
        },
      ),
    );
  });
});

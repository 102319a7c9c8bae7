import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../electron/backend/documents/docx/look.ts';
import { splitSections } from '../../../electron/backend/documents/docx/sections.ts';
import type { Block } from '../../../shared/documents/model.ts';

/** §3.0: which blocks share a landscape page with a wide table. Each letter is one block; capitals come out landscape. */
const KINDS: Readonly<Record<string, Block>> = {
  h: { kind: 'heading', level: 1, text: 'H' },
  p: { kind: 'paragraph', runs: [{ text: 'P' }] },
  t: { kind: 'table', caption: 'T', columns: [{ label: 'A', share: 1 }], rows: [] },
  w: { kind: 'table', caption: 'W', columns: [{ label: 'A', share: 1 }], rows: [], wide: true },
  m: {
    kind: 'table',
    caption: 'M',
    columns: Array.from({ length: 5 }, () => ({ label: 'A', share: 1 })),
    rows: [],
  },
  b: { kind: 'pageBreak' },
};
const LETTERS = new Map(Object.entries(KINDS).map(([letter, block]) => [block, letter]));

function split(letters: string, largePrint = false): string {
  const blocks = Array.from(letters).flatMap((letter) => KINDS[letter] ?? []);
  return splitSections(blocks, lookOf({ largePrint }))
    .map(({ wide, blocks: kept }) => {
      const text = kept.map((block) => LETTERS.get(block)).join('');
      return wide ? text.toUpperCase() : text;
    })
    .join(' ');
}

describe('splitSections', () => {
  it.each([
    ['hpt', 'hpt', 'keeps a document without wide tables in one'],
    ['phw', 'p HW', 'takes the heading along'],
    ['phhpw', 'p HHPW', 'takes headings and an introduction along'],
    ['hpppppw', 'hppppp W', 'leaves a long text where it is'],
    ['htw', 'ht W', 'leaves a table where it is'],
    ['hwpw', 'HWPW', 'does not turn the paper for one paragraph'],
    ['hwhw', 'HWHW', 'joins wide tables that follow each other'],
    ['hwppppw', 'HW pppp W', 'turns it for many'],
    ['hwph', 'HW ph', 'goes back to portrait'],
    ['pbhw', 'p HW', 'drops a page break that a new section makes needless'],
    ['bhpb', 'hp', 'drops a page break at either end'],
    ['hwbhw', 'HW HW', 'keeps tables parted by a page break on pages of their own'],
    ['hm', 'hm', 'keeps five columns portrait'],
  ])('%s becomes %s: %s', (letters, expected) => {
    expect(split(letters)).toBe(expected);
  });

  it('turns a table of five columns in large print', () => {
    expect(split('phm', true)).toBe('p HM');
  });

  it('gives a document without blocks one empty page', () => {
    expect(splitSections([], lookOf({ largePrint: false }))).toEqual([{ wide: false, blocks: [] }]);
    expect(splitSections([{ kind: 'pageBreak' }], lookOf({ largePrint: false }))).toEqual([
      { wide: false, blocks: [] },
    ]);
  });

  it('a landscape document is not parted; in large print it is like any other', () => {
    const blocks = Array.from('hpt').flatMap((letter) => KINDS[letter] ?? []);
    const parts = (largePrint: boolean) =>
      splitSections(blocks, lookOf({ largePrint }), { landscape: true }).map(({ wide }) => wide);
    expect([parts(false), parts(true)]).toEqual([[true], [false]]);
  });
});

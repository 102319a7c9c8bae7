import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems } from '../../../electron/backend/documents/verify.ts';
import type { Block, DocumentModel } from '../../../shared/documents/model.ts';
import { sdkErrors } from '../../support/word.ts';
import { kitchenSink } from './kitchen-sink.ts';

/**
 * Whatever a person pastes, the file opens: arbitrary text in every text position of the model
 * (runtime.md §3.2: U+FFFE alone made LibreOffice refuse a file).
 */
const NASTY = [
  '',
  ' ',
  '\u200B',
  '\uFFFE',
  'a\uFFFFb',
  '\uD800',
  '\uDC00x',
  '\u0000\u0001\u0008\u000B\u000C\u000E\u001F',
  'a\vb\fc\r\nd\u0085e\u2028f',
  ']]>',
  '<![CDATA[x]]>',
  '<w:p/>&amp;&#0;&lt;',
  '{{name}} {default-bullet-numbering-0} {image1.png} ${x} %s',
  '"quotes" \'and\' <angles>',
  '\u202Eright to left override',
  'السلام عليكم ורחמים',
  '👩‍👩‍👧‍👦🏳️‍🌈 \u{1F9D1}\u{1F3FD}',
  '\t\ttabs\t',
  'e\u0301'.repeat(50),
  '☒ Yes ☐ No ☐ Not known',
  'x'.repeat(300),
  '\n\n\n',
];
const LONG = [
  'x'.repeat(100_000),
  'two words '.repeat(10_000),
  '\uFFFE\uD800'.repeat(50_000),
  '☐'.repeat(5_000),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  // Sixteen-bit units one by one: lone surrogates and the two non-characters included.
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Text in these places is data of the app, not words a person typed. */
const FIXED = new Set(['kind', 'png', 'status', 'date', 'code', 'link', 'tone', 'align']);

/** The same plain data with every text replaced, in order. */
function withTexts<T>(value: T, next: () => string, key = ''): T {
  if (typeof value === 'string') return (FIXED.has(key) ? value : next()) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, next, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, withTexts(item, next, name)]),
  ) as T;
}

/** The kitchen sink with a few rows of each table: every text position, small enough to draw many times. */
const SMALL: DocumentModel = kitchenSink({
  blocks: kitchenSink().blocks.map((block): Block =>
    block.kind === 'table' ? { ...block, rows: block.rows.slice(0, 2) } : block,
  ),
});

function filled(texts: readonly string[]): DocumentModel {
  let at = 0;
  return withTexts(SMALL, () => texts[at++ % texts.length] ?? '');
}

const model = fc.array(text, { minLength: 7, maxLength: 60 }).map(filled);

describe('any text in any place', () => {
  it('gives a file that passes every check', async () => {
    await fc.assert(
      fc.asyncProperty(model, async (nasty) => {
        expect(findProblems(await renderDocx(nasty), nasty)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 300_000);

  it.each(NASTY.map((each) => [JSON.stringify(each), each]))(
    '%s everywhere passes every check',
    async (_, each) => {
      const nasty = filled([each]);
      expect(findProblems(await renderDocx(nasty), nasty)).toEqual([]);
    },
  );

  it.each(LONG.map((each) => [`${each.length} of ${JSON.stringify(each.slice(0, 6))}`, each]))(
    '%s in some places passes every check',
    async (_, each) => {
      const nasty = filled([each, ...Array.from({ length: 40 }, () => 'short')]);
      expect(findProblems(await renderDocx(nasty), nasty)).toEqual([]);
    },
    120_000,
  );

  it('is valid to the Open XML SDK', async () => {
    const some = [
      filled(NASTY),
      filled(NASTY.toReversed()),
      ...fc.sample(model, { numRuns: 4, seed: 20260603 }),
    ];
    for (const nasty of some) expect(await sdkErrors(await renderDocx(nasty))).toEqual([]);
  }, 300_000);
});

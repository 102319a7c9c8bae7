import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, grouped, hasText, listWords, plural, searchKey } from '../../shared/values/text.ts';

const CLEAN = /^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('cleanText', () => {
  it.each([
    ['a\vb\fc', 'a\nb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u0000\u0001\u001Fb', 'ab'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uD800b', 'a\uFFFDb'],
    ['½ price 😀 ]]> {{name}}', '½ price 😀 ]]> {{name}}'],
  ])('makes %j fit for XML', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });
  it('leaves nothing XML forbids, whatever is typed, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const clean = cleanText(typed);
        expect(clean).toMatch(CLEAN);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('words', () => {
  it('sets thousands apart as Intl does', () => {
    fc.assert(
      fc.property(fc.integer(), (count) => {
        expect(grouped(count)).toBe(count.toLocaleString('en-GB'));
      }),
    );
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
  });
  it('counts', () => {
    expect(plural(1, 'project')).toBe('1 project');
    expect(plural(1000, 'project')).toBe('1,000 projects');
    expect(plural(2, 'person', 'people')).toBe('2 people');
  });
  it('lists', () => {
    expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
  it('knows when nothing was said', () => {
    expect([hasText(''), hasText(' \n\t'), hasText(null), hasText(undefined), hasText('x')]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
  it('forgives accents, case and spaces in a search', () => {
    expect(searchKey('  Llandudno  Ffôn ')).toBe('llandudno ffon');
  });
});

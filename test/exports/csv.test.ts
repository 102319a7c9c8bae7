import { describe, expect, it } from 'vitest';
import { csvBytes, harmless } from '../../electron/backend/exports/csv.ts';

describe('a table that leaves the app', () => {
  it.each([
    ['=HYPERLINK("http://bad.invalid")', `'=HYPERLINK("http://bad.invalid")`],
    ['+44 1632 960777', `'+44 1632 960777`],
    ['-2+3', `'-2+3`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['  =1', `'  =1`],
    ['|cmd', `'|cmd`],
    ['-12.50', '-12.50'],
    ['Carys Bowen', 'Carys Bowen'],
    ['', ''],
    [12.5, '12.5'],
  ])('%j becomes %j', (cell, safe) => expect(harmless(cell)).toBe(safe));

  it('quotes what would break a line apart, and starts with the mark Excel wants', () => {
    const bytes = csvBytes([
      ['Name', 'Note'],
      ['Bowen, "Carys"', 'one\ntwo'],
    ]);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('Name,Note\r\n"Bowen, ""Carys""","one\ntwo"\r\n');
  });
});

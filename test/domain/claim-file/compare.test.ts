import { describe, expect, it } from 'vitest';
import { canonical } from '../../../shared/domain/claim-file/canonical.ts';
import { compareContent } from '../../../shared/domain/claim-file/compare.ts';
import { isSamePerson } from '../../../shared/domain/claim-file/people.ts';
import type { ClaimFileContent } from '../../../shared/domain/claim-file/shapes.ts';

const content = (change: object): ClaimFileContent =>
  ({ claimNo: 'C-2026-00001', lines: [{ id: 'a', fields: { claimedPence: 275 } }], ...change }) as never;

describe('a claim file that came back', () => {
  it('says the same whatever order its names are in', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(compareContent(content({}), content({}))).toEqual([]);
  });

  it('names each place that is different, in words, with both values', () => {
    const there = content({ claimNo: 'C-2026-00002', lines: [{ id: 'a', fields: { claimedPence: 975 } }] });
    expect(compareContent(content({}), there)).toEqual([
      { where: 'claim no', here: 'C-2026-00001', there: 'C-2026-00002' },
      { where: 'lines 1, claimed pence', here: '275', there: '975' },
    ]);
  });

  it('names lines that were added or taken away', () => {
    const there = content({ lines: [] });
    expect(compareContent(content({}), there)).toMatchObject([{ where: 'lines 1', there: 'not there' }]);
    expect(compareContent(there, content({}))).toMatchObject([{ where: 'lines 1', here: 'not there' }]);
  });

  it('R-128 knows a person by the e-mail, and by the name only where one of them has none', () => {
    const bela = { name: 'Bela', email: 'bela@nw.invalid' };
    expect(isSamePerson(bela, { name: 'B. Certifier', email: ' BELA@nw.invalid' })).toBe(true);
    expect(isSamePerson(bela, { name: 'Bela', email: 'other@nw.invalid' })).toBe(false);
    expect(isSamePerson(bela, { name: 'bela ', email: '' })).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { isPrefix, suggestPrefix } from '../../../../renderer/features/setup/prefix.ts';

test.each([
  ['NHS North East London', 'NEL'],
  ['NHS North East London Integrated Care Board', 'NEL'],
  ['Brighton and Hove CCG', 'BH'],
  ['Leeds City Council', 'LEE'],
  ['Powys', 'POW'],
  ['Sûr Élan Trust', 'SE'],
  ['NHS Trust', 'NT'],
  ['One two three four five six seven eight nine ten', 'OTTFFSSE'],
  ['', ''],
  ['42', ''],
])('%s gives %s', (name, letters) => {
  expect(suggestPrefix(name)).toBe(letters);
});

test('a suggestion that is not empty is always allowed', () => {
  for (const name of ['a', 'É', 'x y', 'NHS', 'the of and', 'O’Neill Health'])
    expect(isPrefix(suggestPrefix(name))).toBe(true);
  expect(isPrefix('')).toBe(false);
  expect(isPrefix('1AB')).toBe(false);
  expect(isPrefix('ABCDEFGHI')).toBe(false);
});

import { describe, expect, it } from 'vitest';
import {
  LIKE_ENOUGH,
  LIKELY_SAME,
  likeness,
  matchKeys,
  phonesOf,
  type MatchFields,
} from '../../../shared/domain/people/match.ts';
import { makeMatchIndex, worthComparing } from '../../../shared/domain/people/match-quick.ts';
import { digitsOf } from '../../../shared/values/digits.ts';
import { searchKey } from '../../../shared/values/text.ts';

const person = (name: string, more: Partial<MatchFields> = {}): MatchFields => ({
  name,
  preferredName: '',
  email: '',
  phone: '',
  ...more,
});
const compare = (one: MatchFields, other: MatchFields) => likeness(matchKeys(one), matchKeys(other));
const searchOf = ({ name, preferredName, email, phone }: MatchFields) => {
  const search = searchKey([name, preferredName, email, phone].join(' '));
  return makeMatchIndex([{ id: '', search, digits: digitsOf(search) }]);
};

const ALIKE: readonly (readonly [string, string])[] = [
  ['Carys Bowen', 'carys  BOWEN'],
  ['Carys Bowen', 'Bowen, Carys'],
  ['Carys Bowen', 'Carys Bowan'],
  ['Carys Bowen', 'Cayrs Bowen'],
  ['Zoë Adair', 'Zoe Adair'],
  ['Bob Hughes', 'Robert Hughes'],
  ['Mrs Liz Okafor', 'Elizabeth Okafor'],
  ['Catherine Smyth', 'Kathryn Smith'],
  ['Stephen Jones', 'Steven Jones'],
  ['Mohammed Iqbal', 'Muhammad Iqbal'],
  ['Ann Evans', 'Anne Evans'],
  ['Jon Price', 'John Price'],
  ['Anne-Marie Dale', 'Anne Marie Dale'],
  ["Siobhan O'Neill", 'Siobhan ONeill'],
  ['Siobhan O’Neill', "Siobhan O'Neil"],
  ['Fiona MacDonald', 'Fiona Mac Donald'],
  ['John Paul Garth', 'John Garth'],
  ['Gwen Llewelyn-Haverford', 'Gwen Llewellyn Haverford'],
  ['Dr Farah Siddiqui', 'Farah Siddiqi'],
];
const APART: readonly (readonly [string, string])[] = [
  ['John Price', 'Joan Price'],
  ['Mary Evans', 'Mark Evans'],
  ['Carys Bowen', 'Carys Morgan'],
  ['Carys Bowen', 'Dai Bowen'],
  ['Ian Rees', 'Ifan Reeves'],
  ['Tom Hall', 'Tim Hall'],
  ['Carys', 'Carys Bowen'],
  ['Li Wei', 'Li Wen'],
  ['Martin Clarke', 'Martina Hughes'],
  ['', ''],
];

describe('E19 look-alikes by name', () => {
  it.each(ALIKE)('%s and %s may be one person', (one, other) => {
    const found = compare(person(one), person(other));
    expect(found?.signs).toEqual(['NAME']);
    expect(found?.score).toBeGreaterThanOrEqual(LIKELY_SAME - 10);
    expect(compare(person(other), person(one))).toEqual(found);
    expect(worthComparing(searchOf(person(other)), matchKeys(person(one)))).toHaveLength(1);
  });
  it.each(APART)('%s and %s are two people', (one, other) => {
    expect(compare(person(one), person(other))).toBeUndefined();
  });
  it('knows what somebody likes to be called', () => {
    expect(compare(person('Harold Oakes', { preferredName: 'Buzz' }), person('Buzz Oakes'))?.signs).toEqual([
      'NAME',
    ]);
  });
});

describe('E19 look-alikes by e-mail and telephone', () => {
  it.each([
    ['01632 960 777', '+44 1632 960777'],
    ['01632 960 777', '0044 (0)1632 960-777'],
    ['01632960777', '+44 (0) 1632 960 777 ext 12'],
    ['07700 900123 or 01632 960 777', '01632-960-777'],
  ])('%s and %s are one number', (one, other) => {
    const found = compare(person('Carys', { phone: one }), person('Ms Owen', { phone: other }));
    expect(found).toMatchObject({ signs: ['PHONE'] });
    expect(
      worthComparing(
        searchOf(person('', { phone: '01632 960 777' })),
        matchKeys(person('Carys', { phone: other })),
      ),
    ).toHaveLength(1);
  });
  it('does not take the beginning of a number for the number', () => {
    expect(phonesOf('01632')).toEqual([]);
    expect(phonesOf('4412345')).toEqual(['4412345']);
    expect(
      compare(person('A', { phone: '01632 960 777' }), person('B', { phone: '01632 960 778' })),
    ).toBeUndefined();
  });
  it('compares addresses without capitals and without what follows a plus sign', () => {
    const one = person('Carys', { email: 'Carys.Bowen@Example.invalid' });
    const other = person('C Bowen', { email: 'carys.bowen+news@example.invalid ' });
    expect(compare(one, other)).toMatchObject({ signs: ['EMAIL'] });
    expect(worthComparing(searchOf(other), matchKeys(one))).toHaveLength(1);
    expect(worthComparing(searchOf(one), matchKeys(other))).toHaveLength(1);
    expect(compare(person('A', { email: '@' }), person('B', { email: '@' }))).toBeUndefined();
  });
  it('is surer the more there is in common, and less sure of a name when all else differs', () => {
    const known = person('Carys Bowen', { email: 'c@example.invalid', phone: '01632 960 777' });
    const score = (more: Partial<MatchFields>) => compare(person('Carys Bowen', more), known)?.score ?? 0;
    expect(score({ email: 'c@example.invalid', phone: '01632 960 777' })).toBe(100);
    expect(score({ email: 'c@example.invalid' })).toBeGreaterThan(score({}));
    const other = score({ email: 'x@example.invalid', phone: '01632 960 111' });
    expect(other).toBeLessThan(LIKELY_SAME);
    expect(other).toBeGreaterThanOrEqual(LIKE_ENOUGH);
  });
});

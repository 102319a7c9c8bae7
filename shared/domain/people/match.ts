import { searchKey } from '../../values/text.ts';
import { namesApart, nameWords, type NameWord } from './match-names.ts';
import type { PeopleFields } from './shapes.ts';

/** What two records of one person have in common. */
export const SIGNS = ['NAME', 'EMAIL', 'PHONE'] as const;
export type Sign = (typeof SIGNS)[number];
export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  NAME: 'Same or similar name',
  EMAIL: 'Same e-mail address',
  PHONE: 'Same telephone number',
};

/** What somebody is compared by (E19). */
export type MatchFields = Pick<PeopleFields<'participant'>, 'name' | 'preferredName' | 'email' | 'phone'>;

/** Somebody made ready to be compared. */
export interface MatchKeys {
  /** Their name, and their name with what they like to be called in place of the first. */
  readonly names: readonly (readonly NameWord[])[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
}

/** How alike two records are, from 0 to 100, and by what. */
export interface Likeness {
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** From here on somebody is told while they type. */
export const LIKE_ENOUGH = 50;
/** From here on two stored records are shown as possible duplicates. */
export const LIKELY_SAME = 70;

const SCORES = { EMAIL: 92, PHONE: 82, NAME: 88 } as const;
const PER_EDIT = 8;
const PER_WORD = 6;
const MORE_SIGNS = 6;
/** All that can be compared besides the name is different. */
const ELSEWHERE_DIFFERENT = 25;
const LEAST_DIGITS = 7;
const MOST = 100;

/** The e-mail addresses in an answer, as they are compared: lower case, without what follows a plus sign. */
const emailsOf = (email: string): readonly string[] =>
  searchKey(email)
    .split(/[\s,;/]+/)
    .filter((part) => /.@./.test(part))
    .map((part) => part.replace(/\+[^@]*@/, '@'));

/** The telephone numbers in an answer: national digits without the leading nought; `+44 (0)1632` is `01632`. */
export function phonesOf(phone: string): readonly string[] {
  return phone
    .split(/[,;/]|\bor\b|\bext\w*\.?.*$|\bx\d+$/i)
    .map((part) =>
      part
        .replace(/\(0\)/g, '')
        .replace(/\D/g, '')
        .replace(/^(?:00)?44(?=\d{9,10}$)/, '')
        .replace(/^0+/, ''),
    )
    .filter((digits) => digits.length >= LEAST_DIGITS);
}

/** Somebody as they are compared. */
export function matchKeys({ name, preferredName, email, phone }: MatchFields): MatchKeys {
  const words = nameWords(name);
  const called = nameWords(preferredName);
  const last = words.at(-1);
  const other = called.length === 1 && words.length > 1 && last !== undefined ? [...called, last] : called;
  return {
    names: [words, other].filter((each) => each.length > 0),
    emails: emailsOf(email),
    phones: phonesOf(phone),
  };
}

/** E19. Whether two records may be about one person, by name, e-mail and telephone; undefined when nothing says so. */
export function likeness(one: MatchKeys, other: MatchKeys): Likeness | undefined {
  const name = nameScore(one, other);
  const email = shares(one.emails, other.emails);
  const phone = shares(one.phones, other.phones);
  // Nearly every pair ends here, so nothing is made before.
  if (name === 0 && !email && !phone) return undefined;
  const scores = [
    ...(name > 0 ? [{ sign: 'NAME' as const, score: name }] : []),
    ...(email ? [{ sign: 'EMAIL' as const, score: SCORES.EMAIL }] : []),
    ...(phone ? [{ sign: 'PHONE' as const, score: SCORES.PHONE }] : []),
  ];
  const best = Math.max(...scores.map(({ score }) => score));
  const more = MORE_SIGNS * (scores.length - 1);
  const less = scores.length === 1 && name > 0 && allDiffer(one, other) ? ELSEWHERE_DIFFERENT : 0;
  return { score: Math.min(MOST, best + more - less), signs: scores.map(({ sign }) => sign) };
}

function nameScore(one: MatchKeys, other: MatchKeys): number {
  let best = 0;
  for (const a of one.names)
    for (const b of other.names) {
      const apart = namesApart(a, b);
      if (apart)
        best = Math.max(
          best,
          SCORES.NAME - PER_EDIT * apart.edits - PER_WORD * Math.min(2, apart.extraWords),
        );
    }
  return best;
}

const shares = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && one.some((each) => other.includes(each));

/** Both have e-mail addresses and numbers, and they are all different. */
const allDiffer = (one: MatchKeys, other: MatchKeys): boolean => {
  const pairs = [
    [one.emails, other.emails],
    [one.phones, other.phones],
  ] as const;
  return pairs.every(([a, b]) => a.length > 0 && b.length > 0);
};

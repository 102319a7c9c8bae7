/** How hard a passphrase is to guess, as a person is told. Only `good` and `strong` are taken. */
export type Strength = 'short' | 'easy' | 'good' | 'strong';

export const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
  short: 'Too short. Use 12 letters or more; three or four words are easy to remember.',
  easy: 'Too easy to guess. Use words that do not belong together.',
  good: 'Good.',
  strong: 'Strong.',
};

/** The shortest passphrase that is taken, in letters. */
export const PASSPHRASE_MIN = 12;
/** The longest; more than anybody types. */
export const PASSPHRASE_MAX = 200;
const STRONG_FROM = 20;
/** Fewer different letters than this, and it is a pattern. */
const LEAST_DIFFERENT = 6;

/** What people try first, in small letters and without spaces. */
const COMMON = [
  'password',
  'passphrase',
  'letmein',
  'welcome',
  'engagement',
  'qwertyuiop',
  'iloveyou',
  'administrator',
];
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm'];

/** The same letters however a keyboard made them, and no space that nobody sees at either end. */
export const tidyPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

/** How hard it is to guess. */
export function strengthOf(typed: string): Strength {
  const text = tidyPassphrase(typed);
  const length = Array.from(text).length;
  if (length < PASSPHRASE_MIN) return 'short';
  if (isEasy(text.toLowerCase().replace(/\s/g, ''))) return 'easy';
  return length >= STRONG_FROM ? 'strong' : 'good';
}

export const isTaken = (strength: Strength): boolean => strength === 'good' || strength === 'strong';

function isEasy(text: string): boolean {
  if (new Set(text).size < LEAST_DIFFERENT || /^\d+$/.test(text)) return true;
  const rest = COMMON.reduce((left, word) => left.replaceAll(word, ''), text).replace(/[\d\W_]+/g, '');
  if (rest.length < 4 && COMMON.some((word) => text.includes(word))) return true;
  return ROWS.some((row) => row.repeat(2).includes(text) || reversed(row).repeat(2).includes(text));
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

import {
  fewLettersDiffer,
  letterBit,
  mostEdits,
  toWord,
  waysToWrite,
  wordsApart,
  type NameWord,
} from './match-names.ts';
import type { MatchKeys } from './match.ts';

const [LOWER_A, LOWER_Z, ZERO, NINE, PLAIN, AT] = [97, 122, 48, 57, 127, 64];
const APOSTROPHES = new Set([39, 96, 0x2018, 0x2019]);
const isLetter = (code: number): boolean =>
  (code >= LOWER_A && code <= LOWER_Z) || (code >= ZERO && code <= NINE) || code > PLAIN;
/** A part of a name that may be written together with the next one. */
const PART = 3;
const TOGETHER = 8;

/** What somebody is found by: `searchKey` of name, e-mail and so on, and the digits in it. */
export interface Findable {
  readonly search: string;
  readonly digits: string;
}

/**
 * A quick look whether somebody is worth comparing with who is typed, at the text they are found by: false
 * only where `likeness` would find nothing.
 */
export function worthComparing(typed: MatchKeys): (known: Findable) => boolean {
  const words = targetsOf(typed);
  const locals = typed.emails.map((email) => email.slice(0, email.indexOf('@')));
  const { phones } = typed;
  return ({ search, digits }) =>
    locals.some((local) => search.includes(local)) ||
    phones.some((phone) => digits.includes(phone)) ||
    (words.length > 0 && hasNearWord(words, search));
}

/** What is looked for: the words that are typed, other ways to write them, and neighbours written together. */
function targetsOf({ names }: MatchKeys): readonly NameWord[] {
  const texts = names.flatMap((words) =>
    words.flatMap(({ text, means }, at) => [
      text,
      ...waysToWrite(means),
      ...(at > 0 ? [`${words[at - 1]?.text ?? ''}${text}`] : []),
    ]),
  );
  return [...new Set(texts)].map(toWord);
}

/** Goes through a text once, letter by letter, and looks closer only at words with nearly the same letters. */
function hasNearWord(targets: readonly NameWord[], search: string): boolean {
  let from = 0;
  let letters = 0;
  let isName = true;
  for (let at = 0; at <= search.length; at += 1) {
    const code = at === search.length ? 0 : search.charCodeAt(at);
    if (isLetter(code)) letters |= letterBit(code);
    else if (code === AT) isName = false;
    else if (!APOSTROPHES.has(code)) {
      if (isName && at > from && isNear(targets, search, { from, to: at, letters })) return true;
      [from, letters, isName] = [at + 1, 0, true];
    }
  }
  return false;
}

function isNear(
  targets: readonly NameWord[],
  search: string,
  { from, to, letters }: { readonly from: number; readonly to: number; readonly letters: number },
): boolean {
  const length = to - from;
  for (const target of targets) {
    const most = mostEdits(length, target.text.length);
    // A word with an apostrophe is a letter longer than it is compared.
    if (
      Math.abs(length - target.text.length) <= most + 1 &&
      fewLettersDiffer(letters, target.letters, most)
    ) {
      const word = toWord(search.slice(from, to).replace(/['`’‘]/g, ''));
      if (wordsApart(word, target) !== undefined) return true;
    }
    if (length >= PART && target.text.length >= TOGETHER && target.text.startsWith(search.slice(from, to)))
      return true;
  }
  return false;
}

import {
  fewLettersDiffer,
  mostEdits,
  toWord,
  waysToWrite,
  wordsApart,
  type NameWord,
} from './match-names.ts';
import type { MatchKeys } from './match.ts';

/** A part of a name that may be written together with the next one. */
const PART = 3;
const TOGETHER = 8;

/** What somebody is found by: `searchKey` of name, e-mail and so on, and the digits in it. */
export interface Findable {
  readonly id: string;
  readonly search: string;
  readonly digits: string;
}

/** Everybody by the words of what they are found by. */
export interface MatchIndex {
  readonly people: readonly Findable[];
  /** Each word once, with where those who have it stand among the people. */
  readonly words: readonly { readonly word: NameWord; readonly at: readonly number[] }[];
}

/** Makes the index: once, then it is asked at every key that is pressed. */
export function makeMatchIndex(people: readonly Findable[]): MatchIndex {
  const words = new Map<string, number[]>();
  people.forEach(({ search }, at) => {
    for (const token of search.split(' '))
      for (const text of wordsOf(token)) {
        const known = words.get(text);
        if (known) known.push(at);
        else words.set(text, [at]);
      }
  });
  return { people, words: [...words].map(([text, at]) => ({ word: toWord(text), at })) };
}

const PLAIN = /^[a-z0-9]+$/;
/** The words in a piece of text without spaces; none in an e-mail address. */
function wordsOf(token: string): readonly string[] {
  if (PLAIN.test(token)) return [token];
  if (token.includes('@')) return [];
  return token
    .replace(/['’‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * E19. Who is worth comparing with the person being typed, by a quick look at the words they are found by. Nobody is
 * left out with whom `likeness` would find something in common.
 */
export function worthComparing({ people, words }: MatchIndex, typed: MatchKeys): readonly Findable[] {
  const found = new Set<Findable>();
  const add = (at: number): void => {
    const person = people[at];
    if (person) found.add(person);
  };
  const targets = targetsOf(typed);
  for (const { word, at } of words) if (isNear(targets, word)) at.forEach(add);
  const locals = typed.emails.map((email) => email.slice(0, email.indexOf('@')));
  if (locals.length + typed.phones.length > 0)
    for (const person of people)
      if (
        locals.some((local) => person.search.includes(local)) ||
        typed.phones.some((phone) => person.digits.includes(phone))
      )
        found.add(person);
  return [...found];
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

function isNear(targets: readonly NameWord[], word: NameWord): boolean {
  const { length } = word.text;
  for (const target of targets) {
    const most = mostEdits(length, target.text.length);
    if (
      Math.abs(length - target.text.length) <= most &&
      fewLettersDiffer(word.letters, target.letters, most) &&
      wordsApart(word, target) !== undefined
    )
      return true;
    if (length >= PART && target.text.length >= TOGETHER && target.text.startsWith(word.text)) return true;
  }
  return false;
}

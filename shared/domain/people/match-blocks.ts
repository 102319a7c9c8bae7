import type { NameWord } from './match-names.ts';
import type { MatchKeys } from './match.ts';

const WHOLE = 8;
const LEAST_LETTERS = 4;
const MOST_WORDS = 4;
const SOUND: Readonly<Record<string, string>> = { c: 'k', q: 'k', y: 'i', j: 'g', z: 's', v: 'f', p: 'f' };

/** How a word begins, as it sounds. */
const start = ({ means }: NameWord): string => SOUND[means[0] ?? ''] ?? means[0] ?? '';

/** A word, what it means, and it with any one letter left out: two words with one slip between them share one of these. */
function waysOf({ text, means }: NameWord): readonly string[] {
  if (text.length < LEAST_LETTERS) return [text, means];
  const shorter = Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1));
  return [text, means, ...shorter];
}

/**
 * Marks for finding who may be one person without comparing everybody with everybody: two records of one person
 * share at least one, unless both words of the name begin with another letter.
 */
export function blocksOf({ names, emails, phones }: MatchKeys): readonly string[] {
  const blocks = new Set<string>([...emails, ...phones]);
  for (const words of names) {
    const whole = words.map(({ text }) => text).join('');
    if (whole.length >= WHOLE) blocks.add(`whole ${whole.slice(0, WHOLE)}`);
    if (words.length === 1) for (const way of words.flatMap(waysOf)) blocks.add(`one ${way}`);
    else for (const block of pairBlocks(words.slice(0, MOST_WORDS))) blocks.add(block);
  }
  return [...blocks];
}

/** Each word in each of its ways, beside how each other word begins. */
const pairBlocks = (words: readonly NameWord[]): readonly string[] =>
  words.flatMap((word, at) => {
    const starts = words.filter((_, other) => other !== at).map(start);
    return waysOf(word).flatMap((way) => starts.map((other) => `${way} ${other}`));
  });

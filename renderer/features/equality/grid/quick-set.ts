import {
  IMPACTS,
  IMPACT_WORDS,
  RELEVANCES,
  RELEVANCE_WORDS,
} from '../../../../shared/domain/equality/lists.ts';

/** An answer that one key on its cell gives. */
export interface QuickAnswer {
  readonly field: 'relevance' | 'impact';
  readonly label: string;
  readonly codes: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

export const QUICK_RELEVANCE: QuickAnswer = {
  field: 'relevance',
  label: 'relevance',
  codes: RELEVANCES,
  words: RELEVANCE_WORDS,
};
export const QUICK_EFFECT: QuickAnswer = {
  field: 'impact',
  label: 'likely effect',
  codes: IMPACTS,
  words: IMPACT_WORDS,
};

/**
 * The answer a key stands for: the first that begins with the letter, and the next one each time it is pressed again,
 * as in a drop-down list. Delete and Backspace take the answer off. Undefined for other keys.
 */
export function quickAnswer(
  { codes, words }: QuickAnswer,
  now: string | null,
  key: string,
): string | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null;
  if (!/^[a-z]$/i.test(key)) return undefined;
  const fitting = codes.filter((code) => words[code]?.toLowerCase().startsWith(key.toLowerCase()));
  return fitting[(fitting.indexOf(now ?? '') + 1) % fitting.length];
}

import { hasText } from '../../../values/text.ts';
import type { EvidenceLine } from './types.ts';

export const met = (link: string, text: string): EvidenceLine => ({ state: 'met', text, link });
export const notMet = (link: string, text: string): EvidenceLine => ({ state: 'notMet', text, link });
export const notKnown = (link: string, text: string): EvidenceLine => ({ state: 'notKnown', text, link });

/** A yes or no that was or was not given. */
export function fromTri(
  answer: 'YES' | 'NO' | null,
  link: string,
  words: { readonly yes: string; readonly no: string; readonly open: string },
): EvidenceLine {
  if (answer === null) return notKnown(link, words.open);
  return answer === 'YES' ? met(link, words.yes) : notMet(link, words.no);
}

/** A text that is or is not there. */
export const fromText = (
  text: string,
  link: string,
  words: { readonly given: string; readonly open: string },
): EvidenceLine => (hasText(text) ? met(link, words.given) : notKnown(link, words.open));

import { useEffect } from 'react';
import { elementOf } from '../../../shared/domain/plan/form/places.ts';
import { focusAnswer } from './focus.ts';

/** What a page sends along so that the next one puts focus where an answer is missing. */
interface Wish {
  readonly field?: string;
}

/** The link another page asked for, if it did: `project.whyEngage`, `rows.activity#` and a row’s id. */
export const wishedLink = (): string | undefined => (history.state as Wish | null)?.field;

/** The element of the answer another page asked for, if it did. */
export function wishedElement(): string | undefined {
  const link = wishedLink();
  return link === undefined ? undefined : elementOf(link);
}

/** Puts focus on the answer another page asked for, once the page has drawn it. */
export function useWishedFocus(): void {
  useEffect(() => {
    const wish = wishedElement();
    // The shell puts focus on the page's heading first; the answer that was asked for comes after it.
    const frame = requestAnimationFrame(() => wish !== undefined && focusAnswer(wish));
    return () => cancelAnimationFrame(frame);
  }, []);
}

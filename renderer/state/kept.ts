import { useState } from 'react';

/**
 * What is typed into a form with a button to save, by the place it was typed at: whoever leaves the page and comes back goes on
 * where they were. It is in the memory of the window only, and gone when the window is closed.
 */
const kept = new Map<string, unknown>();

export const isKept = (place: string): boolean => kept.has(place);

/** Forgets what was typed at one place; without a place everywhere, for instance when the records behind it were replaced. */
export function forgetKept(place?: string): void {
  if (place === undefined) kept.clear();
  else kept.delete(place);
}

export interface Kept<Value> {
  readonly value: Value;
  readonly set: (change: (old: Value) => Value) => void;
  /** It was saved or given up: the next one starts empty. What is shown stays. */
  readonly forget: () => void;
  /** As it was before anything was typed, now and the next time. */
  readonly startAfresh: () => void;
  /** What is shown was typed on an earlier visit. */
  readonly isFromBefore: boolean;
}

/** `useState` for what is typed and not saved yet. Without a place it is kept no longer than the component. */
export function useKept<Value>(place: string | null, start: Value): Kept<Value> {
  const [isFromBefore, setFromBefore] = useState(() => place !== null && kept.has(place));
  const [value, setValue] = useState(() =>
    // Only this hook writes to a place, and each place has one shape.
    place !== null && kept.has(place) ? (kept.get(place) as Value) : start,
  );
  const set = (change: (old: Value) => Value): void =>
    setValue((old) => {
      const next = change(old);
      if (place !== null) kept.set(place, next);
      return next;
    });
  const forget = (): void => {
    if (place !== null) kept.delete(place);
  };
  const startAfresh = (): void => {
    forget();
    setFromBefore(false);
    setValue(start);
  };
  return { value, set, forget, startAfresh, isFromBefore };
}

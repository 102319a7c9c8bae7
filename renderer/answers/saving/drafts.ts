import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import { saveDone, saveFailed, saveSettled, saveStarted } from '../../state/save-state.ts';
import { addToast } from '../../state/toasts.ts';
import { pushUndo } from '../../state/undo.ts';
import type { Draft, Target } from './draft.ts';
import { DraftBook } from './draft-book.ts';

/** What is being typed anywhere in a plan. One book for the window, so a draft outlives the page it was typed on. */
export const drafts = new DraftBook({
  pushUndo,
  started: saveStarted,
  done: saveDone,
  failed: saveFailed,
  settled: saveSettled,
  say: (text) => addToast({ text, tone: 'error' }),
});

/** An answer given with one click: saved at once, as one step of Undo. */
export function answerNow(target: Target, value: FieldValue): Promise<void> {
  drafts.type(target, value);
  return drafts.leave(target.key);
}

/** One answer on screen: what was typed, or else what the plan holds. */
export interface Answering {
  readonly value: FieldValue;
  readonly draft: Draft | undefined;
  /** `pause`: typing, saved after a pause. `now`: one click, saved at once. */
  readonly change: (value: FieldValue, when: 'pause' | 'now') => void;
  /** Focus left the answer. */
  readonly leave: () => void;
  readonly tryAgain: () => void;
  /** Ends a conflict: this value, or (none) what the plan holds. */
  readonly resolve: (value?: FieldValue) => void;
}

export function useAnswering(target: Target, kept: FieldValue): Answering {
  const { key } = target;
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
  const change = useCallback(
    (value: FieldValue, when: 'pause' | 'now') => {
      if (when === 'now') void answerNow(target, value);
      else drafts.type(target, value);
    },
    [target],
  );
  const leave = useCallback(() => void drafts.leave(key), [key]);
  // A field that goes away (another section, a closed row) is left, too.
  useEffect(() => leave, [leave]);
  return useMemo(
    () => ({
      // The plan itself, not what the page was drawn with: a saved answer is in it before the page hears of it, and a key
      // pressed in between must not bring the old answer back.
      value: draft === undefined ? (target.read() ?? kept) : draft.value,
      draft,
      change,
      leave,
      tryAgain: () => void drafts.flush(key),
      resolve: (value?: FieldValue) => drafts.resolve(key, value),
    }),
    [draft, kept, change, leave, key, target],
  );
}

/** Saves what is being typed whenever the window might go away. */
export function useFlushWithWindow(): void {
  useEffect(() => {
    const flush = (): void => void drafts.flushAll();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
}

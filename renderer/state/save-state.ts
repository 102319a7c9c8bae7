import { create } from 'zustand';
import { nowInstant, type IsoInstant } from '../../shared/values/dates.ts';

interface FailedSave {
  /** Which answer it is: a later save of the same one settles it. */
  readonly what: string;
  readonly message: string;
  readonly retry: () => void;
}

interface Saves {
  /** How many saves are on their way. */
  readonly running: number;
  readonly failed: readonly FailedSave[];
  readonly savedAt: IsoInstant | null;
}

export const useSaves = create<Saves>(() => ({ running: 0, failed: [], savedAt: null }));

/** What the status bar says about saving. */
export type SaveStateNow =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: IsoInstant }
  | { readonly kind: 'failed'; readonly message: string };

/** A failure outweighs everything: it must not be covered by the next thing that went well. */
export function saveStateOf({ running, failed, savedAt }: Saves): SaveStateNow {
  const worst = failed.at(-1);
  if (worst !== undefined) return { kind: 'failed', message: worst.message };
  if (running > 0) return { kind: 'saving' };
  return savedAt === null ? { kind: 'idle' } : { kind: 'saved', at: savedAt };
}

const without = (failed: readonly FailedSave[], what: string): readonly FailedSave[] =>
  failed.filter((one) => one.what !== what);

export function saveStarted(): void {
  useSaves.setState(({ running }) => ({ running: running + 1 }));
}

export function saveDone(what: string): void {
  useSaves.setState(({ running, failed }) => ({
    running: running - 1,
    failed: without(failed, what),
    savedAt: nowInstant(),
  }));
}

export function saveFailed(save: FailedSave): void {
  useSaves.setState(({ running, failed }) => ({
    running: running - 1,
    failed: [...without(failed, save.what), save],
  }));
}

/** Takes a failure off the status bar, because the person settled it another way. */
export function saveSettled(what: string): void {
  useSaves.setState(({ failed }) => ({ failed: without(failed, what) }));
}

/** Tries every failed save again. */
export function retrySaves(): void {
  const { failed } = useSaves.getState();
  useSaves.setState({ failed: [] });
  for (const save of failed) save.retry();
}

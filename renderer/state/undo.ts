import { create } from 'zustand';

/** Something that can be taken back. Both ways report false when they could not be done; the words were shown then. */
export interface UndoStep {
  /** What was done: "Change the title". */
  readonly label: string;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
}

interface UndoState {
  readonly done: readonly UndoStep[];
  readonly undone: readonly UndoStep[];
  readonly isBusy: boolean;
}

const MOST_STEPS = 100;

export const useUndo = create<UndoState>(() => ({ done: [], undone: [], isBusy: false }));

/** Remembers a step; what was undone before it can no longer be redone. */
export function pushUndo(step: UndoStep): void {
  useUndo.setState(({ done }) => ({ done: [...done, step].slice(-MOST_STEPS), undone: [] }));
}

/** Takes back the last step. Gives its label, or undefined when there was none or it could not be done. */
export function undo(): Promise<string | undefined> {
  return move('done', 'undone', (step) => step.undo());
}

/** Does the last undone step again. */
export function redo(): Promise<string | undefined> {
  return move('undone', 'done', (step) => step.redo());
}

/** Forgets every step, for instance when the records behind them were replaced. */
export function forgetUndo(): void {
  useUndo.setState({ done: [], undone: [] });
}

type Side = 'done' | 'undone';

async function move(
  from: Side,
  to: Side,
  run: (step: UndoStep) => Promise<boolean>,
): Promise<string | undefined> {
  const state = useUndo.getState();
  const step = state[from].at(-1);
  if (step === undefined || state.isBusy) return undefined;
  // One at a time: a held-down Ctrl+Z must not start the same step twice.
  useUndo.setState({ isBusy: true });
  const worked = await run(step);
  useUndo.setState((now) => ({
    isBusy: false,
    [from]: now[from].filter((other) => other !== step),
    // A step that could not be taken back is forgotten: trying again would fail again.
    [to]: worked ? [...now[to], step] : now[to],
  }));
  return worked ? step.label : undefined;
}

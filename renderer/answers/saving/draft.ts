import type { FieldValue } from '../../../shared/domain/plan/shapes.ts';
import type { UndoStep } from '../../state/undo.ts';

/** How a save ended. `conflict`: the same answer was changed elsewhere meanwhile. */
export type Outcome =
  | { readonly kind: 'saved'; readonly value: FieldValue }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'conflict'; readonly theirs: FieldValue };

/** One answer that can be typed and saved. */
export interface Target {
  /** Unique in the window; also what the status bar settles a failure by. */
  readonly key: string;
  /** What Undo calls a change of it: `Change “Project title”`. */
  readonly label: string;
  /** What the plan holds now; undefined when it is gone. */
  readonly read: () => FieldValue | undefined;
  /** Saves it. `base` is what the plan held when typing began. */
  readonly send: (value: FieldValue, base: FieldValue) => Promise<Outcome>;
}

/** What was typed and is not safely in the plan yet. */
export interface Draft {
  readonly value: FieldValue;
  readonly state: 'typing' | 'saving' | 'failed' | 'conflict';
  /** Why it was not saved. */
  readonly words?: string;
  /** What stands in the plan now, in a conflict. */
  readonly theirs?: FieldValue;
}

/** What the book tells the rest of the window. */
export interface Tellers {
  readonly pushUndo: (step: UndoStep) => void;
  readonly started: () => void;
  readonly done: (what: string) => void;
  readonly failed: (save: {
    readonly what: string;
    readonly message: string;
    readonly retry: () => void;
  }) => void;
  readonly settled: (what: string) => void;
  readonly say: (words: string) => void;
}

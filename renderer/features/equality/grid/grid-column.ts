import type { ReactNode } from 'react';
import type { GroupFacts } from '../group-facts.ts';
import type { QuickAnswer } from './quick-set.ts';

/** Parts of the editor, so that Enter on a cell lands where its answer is given. */
export type EditorPart = 'know' | 'people' | 'effect' | 'need' | 'hear';

/** A column of a grid of groups. */
export interface GridColumn {
  readonly id: string;
  readonly header: string;
  /** Share of the width. */
  readonly width: number;
  readonly part: EditorPart;
  /** The answer one key gives, where there is one. */
  readonly quick?: QuickAnswer;
  readonly cell: (facts: GroupFacts) => ReactNode;
}

import type { Block, Cell, Column, FieldLink, Run } from './model.ts';
import { missing, plain, say } from './words.ts';

/** The blocks of a document, made short to write. */

export interface LabelledCell {
  readonly label: string;
  readonly cell: Cell;
}

export const h1 = (text: string): Block => ({ kind: 'heading', level: 1, text });
export const h2 = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const h3 = (text: string): Block => ({ kind: 'heading', level: 3, text });

/** One paragraph. */
export const paragraph = (...runs: readonly (string | Run)[]): Block => ({
  kind: 'paragraph',
  runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)),
});

export const row = (label: string, cell: Cell): LabelledCell => ({ label, cell });
export const keyValues = (caption: string, rows: readonly LabelledCell[]): Block => ({
  kind: 'keyValueTable',
  caption,
  rows,
});
export const question = (number: string, text: string, answer: Cell): Block => ({
  kind: 'questionAnswer',
  number,
  question: text,
  answer,
});

/** A cell printed as running text: its paragraphs, with neighbouring list items as one list. */
export function flow(cell: Cell): readonly Block[] {
  const blocks: Block[] = [];
  for (const { runs, bullet } of cell) {
    const last = blocks.at(-1);
    if (!bullet) blocks.push({ kind: 'paragraph', runs });
    else if (last?.kind === 'bullets')
      blocks[blocks.length - 1] = { kind: 'bullets', items: [...last.items, runs] };
    else blocks.push({ kind: 'bullets', items: [runs] });
  }
  return blocks;
}

export const column = (label: string, share: number): Column => ({ label, share });
/** A column of numbers or money. */
export const endColumn = (label: string, share: number): Column => ({ label, share, align: 'end' });

interface TableParts {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly wide?: true;
  readonly stacked?: true;
  readonly totalRow?: readonly Cell[];
  /** Printed when there are no rows: the mark of a needed table, or words for an optional one. */
  readonly none: { readonly label: string; readonly link: FieldLink } | string;
}

/** A table that shows its columns even without rows: one row of missing marks, or of words (§3.0: never blank). */
export function table({ none, rows, ...parts }: TableParts): Block {
  const cell = typeof none === 'string' ? say(none) : missing(none.label, none.link);
  return { kind: 'table', ...parts, rows: rows.length > 0 ? rows : [parts.columns.map(() => cell)] };
}

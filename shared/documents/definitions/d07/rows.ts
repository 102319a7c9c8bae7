import { formatMoney, type Pence } from '../../../values/money.ts';
import type { Block, Cell, Column, FormField, FormRow } from '../../model.ts';
import { hasText } from '../../../values/text.ts';
import { say, writeHere } from '../../words.ts';

/** The rows of the claim form, made short to write. */

export const step = (text: string, note?: string): FormRow => ({
  kind: 'step',
  text,
  ...(note === undefined ? {} : { note }),
});
export const words = (cell: Cell): FormRow => ({ kind: 'words', cell });
export const beside = (label: string, cell: Cell): FormRow => ({ kind: 'beside', label, cell });
export const fields = (...questions: readonly FormField[]): FormRow => ({
  kind: 'fields',
  fields: questions,
});
export const field = (label: string, share: number, cell: Cell): FormField => ({ label, cell, share });
export const columns = (heads: readonly Column[], ...rows: readonly (readonly Cell[])[]): FormRow => ({
  kind: 'columns',
  columns: heads,
  rows,
});

/** One row that goes on in the row below, for which the page has no room beside it. */
export const goingOn = (heads: readonly Column[], cells: readonly Cell[]): FormRow => ({
  kind: 'columns',
  columns: heads,
  rows: [cells],
  withNext: true,
});

/** Short questions beside each other where there is room; one under the other in large print, in the order asked. */
export const asRows = (lines: readonly (readonly FormField[])[], largePrint: boolean): readonly FormRow[] =>
  largePrint
    ? lines.flat().map(({ label, cell }) => beside(label, cell))
    : lines.map((line) => fields(...line));

/** A block of one short answer: beside its heading where there is room for that, to save a line. */
export const shortBlock = (heading: string, cell: Cell, largePrint: boolean): readonly FormRow[] => [
  step(heading),
  largePrint ? words(cell) : beside(heading, cell),
];

/** As many rows to write on as there are to be. */
export const blankRows = (heads: readonly Column[], count: number): readonly (readonly Cell[])[] =>
  Array.from({ length: count }, () => heads.map(() => writeHere));

/** The last of the cells of a row to write on is a box to tick. */
export const withTick = (cells: readonly Cell[]): readonly Cell[] => [...cells.slice(0, -1), say('☐ Yes')];

/** An address on one line: `4 Mill Lane, Northwold`. */
export const postal = (address: string): string =>
  address
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter(hasText)
    .join(', ');

export const money = (pence: Pence): Cell => say(formatMoney(pence));

/** A table for each block: its step is the caption, so a block that runs over a page says again what it is. */
export function blockTables(rows: readonly FormRow[]): readonly Block[] {
  const tables: { readonly kind: 'formTable'; readonly caption: string; readonly rows: FormRow[] }[] = [];
  for (const row of rows)
    if (row.kind === 'step') tables.push({ kind: 'formTable', caption: row.text, rows: [] });
    else tables.at(-1)?.rows.push(row);
  return tables;
}

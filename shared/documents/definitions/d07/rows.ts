import { formatMoney, type Pence } from '../../../values/money.ts';
import type { Cell, Column, FormRow } from '../../model.ts';
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
export const columns = (heads: readonly Column[], ...rows: readonly (readonly Cell[])[]): FormRow => ({
  kind: 'columns',
  columns: heads,
  rows,
});

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

import { formatMoney, type Pence } from '../../../values/money.ts';
import type { Cell, Column, FormRow } from '../../model.ts';
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

export const money = (pence: Pence): Cell => say(formatMoney(pence));

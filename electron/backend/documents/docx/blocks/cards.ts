import type { Block, Cell } from '../../../../../shared/documents/model.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { pageWidth, type Look } from '../look.ts';
import { fitsAcross } from '../table-widths.ts';
import { fitLineOr } from '../text.ts';
import { drawLabelTable } from './label-table.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** True when a table's words would break in pieces even on a landscape page. */
export const needsCards = (block: TableBlock, look: Look): boolean =>
  block.rows.length > 0 && !fitsAcross(block, pageWidth(true, look), look.body);

/** Each row as a table of its own: column names down the left, and what the first column says as the header. */
export function drawCards({ caption, columns, rows, totalRow }: TableBlock, drawing: Drawing): Drawn[] {
  const last = columns.length - 1;
  return [...rows, ...(totalRow === undefined ? [] : [totalRow])].flatMap((row, number) => {
    const labelled = columns.map(({ label }, index) => ({
      label: fitLineOr(label, 'Column'),
      cell: index === last ? row.slice(last).flat() : (row[index] ?? []),
    }));
    const name = fitLineOr(nameOf(row[0]), `${caption} ${number + 1}`);
    return drawLabelTable({ caption: name, rows: saysAll(row[0]) ? labelled.slice(1) : labelled }, drawing);
  });
}

/** The first paragraph of a row's first cell. */
const nameOf = (cell: Cell | undefined): string => cell?.[0]?.runs.map(({ text }) => text).join('') ?? '';

/** True when the header says the whole of the first cell, so that it need not be printed again. */
const saysAll = (cell: Cell | undefined): boolean =>
  cell?.length === 1 && cell.every(({ runs }) => runs.every(({ missing }) => missing === undefined));

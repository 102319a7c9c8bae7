import type { Block, Cell, Column } from '../../../../shared/documents/model.ts';
import { CELL_PADDING } from './look.ts';
import { SPARE, widestPair, widestWord, type Print } from './measure.ts';
import { fitLine } from './text.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Measure = typeof widestWord;

/** True when the words of every column stay whole side by side. */
export const fitsAcross = (block: TableBlock, width: number, size: number): boolean =>
  sum(leastWidths(block, size, widestWord)) <= width;

/** The widths of a table's columns. Tick boxes stand in pairs where there is room for that. */
export function columnWidths(block: TableBlock, width: number, size: number): number[] {
  const liked = leastWidths(block, size, widestPair);
  const least = sum(liked) <= width ? liked : leastWidths(block, size, widestWord);
  return shareWidths(width, block.columns, least);
}

/** The least width of each column: its label is bold, as a total is. */
function leastWidths({ columns, rows, totalRow = [] }: TableBlock, size: number, measure: Measure): number[] {
  return columns.map(({ label }, index) => {
    const heavy = [{ runs: [{ text: fitLine(label) }] }, ...(totalRow[index] ?? [])];
    const cells = rows.flatMap((row) => row[index] ?? []);
    const widest = Math.max(
      widestOf(heavy, measure, { size, bold: true }),
      widestOf(cells, measure, { size, bold: false }),
    );
    return Math.ceil(widest * SPARE) + 2 * CELL_PADDING.side;
  });
}

function widestOf(cell: Cell, measure: Measure, { size, bold }: Print): number {
  let widest = 0;
  for (const run of cell.flatMap((para) => para.runs)) {
    const heavy = bold || run.bold === true || run.missing !== undefined;
    widest = Math.max(widest, measure(run.text, { size, bold: heavy }));
  }
  return widest;
}

/**
 * Shares the table's width out: each column gets its share, but no less than its longest word needs
 * while the others can spare it. The widths are whole and add up to the total exactly.
 */
export function shareWidths(
  total: number,
  columns: readonly Pick<Column, 'share'>[],
  least: readonly number[],
): number[] {
  const asked = scale(
    total,
    columns.map((column) => (column.share > 0 ? column.share : 1)),
  );
  const lacking = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const need = sum(lacking);
  const have = sum(spare);
  if (need === 0) return whole(total, asked);
  if (have < need)
    return whole(
      total,
      scale(
        total,
        asked.map((width, index) => Math.max(1, least[index] ?? width)),
      ),
    );
  return whole(
    total,
    asked.map((width, index) => width + (lacking[index] ?? 0) - ((spare[index] ?? 0) * need) / have),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

function scale(total: number, parts: readonly number[]): number[] {
  const all = sum(parts);
  return parts.map((part) => (part * total) / all);
}

/** Rounds down, and gives what is left over to the last column. */
function whole(total: number, widths: readonly number[]): number[] {
  const floors = widths.map(Math.floor);
  const last = floors.length - 1;
  return floors.map((width, index) => (index === last ? total - sum(floors.slice(0, last)) : width));
}

import type { Block, Cell, Column } from '../../../../shared/documents/model.ts';
import { CELL_PADDING } from './look.ts';
import { pairOfTicks, SPARE, widestWord } from './measure.ts';
import { fitLine } from './text.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;
type Measure = (text: string, halfPoints: number) => number;

/** True when the words of every column stay whole side by side. */
export const fitsAcross = (block: TableBlock, width: number, halfPoints: number): boolean =>
  sum(leastWidths(block, halfPoints)) <= width;

/** The widths of a table's columns. Tick boxes stand in pairs where there is room for that. */
export function columnWidths(block: TableBlock, width: number, halfPoints: number): number[] {
  const liked = leastWidths(block, halfPoints, (text, size) =>
    Math.max(widestWord(text, size), pairOfTicks(text, size)),
  );
  const least = sum(liked) <= width ? liked : leastWidths(block, halfPoints);
  return shareWidths(width, block.columns, least);
}

/** The least width of each column. */
function leastWidths(
  { columns, rows, totalRow }: TableBlock,
  halfPoints: number,
  measure: Measure = widestWord,
): number[] {
  const every = totalRow === undefined ? rows : [...rows, totalRow];
  return columns.map(({ label }, index) => {
    const cells = every.map((row) => row[index] ?? []);
    return leastWidth(fitLine(label), cells, (text) => measure(text, halfPoints));
  });
}

/** Bold letters are wider. */
const BOLD = 1.08;

/** The least width that shows a column's words whole; its label is bold. */
export function leastWidth(label: string, cells: readonly Cell[], measure: (text: string) => number): number {
  let widest = measure(label) * BOLD;
  for (const { text, bold, missing } of cells.flat().flatMap((para) => para.runs)) {
    widest = Math.max(widest, measure(text) * (bold === true || missing !== undefined ? BOLD : 1));
  }
  return Math.ceil(widest * SPARE) + 2 * CELL_PADDING.side;
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

import type { Cell, Column } from '../../../../shared/documents/model.ts';
import { CELL_PADDING } from './look.ts';
import { widestWord } from './measure.ts';

/** Bold letters are wider. */
const BOLD = 1.08;

/** The least width that shows a column's words whole; its label is bold. */
export function leastWidth(label: string, cells: readonly Cell[], halfPoints: number): number {
  let widest = widestWord(label, halfPoints) * BOLD;
  for (const { text, bold, missing } of cells.flat().flatMap((para) => para.runs)) {
    const heavy = bold === true || missing !== undefined;
    widest = Math.max(widest, widestWord(text, halfPoints) * (heavy ? BOLD : 1));
  }
  return Math.ceil(widest) + 2 * CELL_PADDING.side + 20;
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

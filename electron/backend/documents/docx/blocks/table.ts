import type { Block, Cell } from '../../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import { searchKey } from '../../../../../shared/values/text.ts';
import { wordsCell, type CellLook } from '../cell.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { drawCards, needsCards } from './cards.ts';
import { drawStacked } from './stacked.ts';
import { drawParagraph } from '../paragraph.ts';
import { frameTable } from '../table-frame.ts';
import { bodyRows, headerRow, type RowCell } from '../table-rows.ts';
import { columnWidths } from '../table-widths.ts';
import { fitLineOr, plain } from '../text.ts';
import type { Xml } from '../xml.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * A data table: caption above, header row that repeats, rows, and the total kept with the last of them. A table too
 * wide even for a landscape page, as eight columns in large print are, becomes one small table for each row.
 */
export function drawTable(block: TableBlock, drawing: Drawing): Drawn[] {
  const caption = fitLineOr(block.caption, 'Table');
  const columns = block.columns.length > 0 ? block.columns : [{ label: caption, share: 1 }];
  const table = { ...block, caption, columns };
  if (block.stacked === true) return drawStacked(table, drawing);
  if (needsCards(table, drawing.look))
    return [...drawCaption(caption, drawing), ...drawCards(table, drawing)];
  const widths = columnWidths(table, drawing.width, drawing.look.body);
  const looks = columns.map((column, index): CellLook => ({
    width: widths[index] ?? 0,
    align: column.align,
  }));
  const header = headerRow(
    looks.map((look, index) => ({ label: fitLineOr(columns[index]?.label ?? '', 'Column'), look })),
  );
  const rows = [header, ...drawRows(table, looks, drawing)];
  return [...drawCaption(caption, drawing), ...frameTable({ caption, widths, rows, headers: 'row' })];
}

function drawRows({ rows, totalRow }: TableBlock, looks: readonly CellLook[], drawing: Drawing): Xml[] {
  const body = rows.map((row) => cellsOf(row, looks));
  if (totalRow !== undefined) {
    const total = cellsOf(
      totalRow,
      looks.map((look) => ({ ...look, heading: true })),
    );
    return bodyRows([...body, total], drawing, { total: true });
  }
  const none = [{ cell: wordsCell(NONE_RECORDED), look: { width: drawing.width, span: looks.length } }];
  return bodyRows(body.length > 0 ? body : [none], drawing);
}

/** A row with more cells than columns loses none of them: the last column prints the rest. */
function cellsOf(row: readonly Cell[], looks: readonly CellLook[]): RowCell[] {
  const last = looks.length - 1;
  return looks.map((look, index) => ({
    cell: index === last ? row.slice(last).flat() : (row[index] ?? []),
    look,
  }));
}

/** Above the table and kept with it; left out where the heading straight above already says nearly the same. */
function drawCaption(caption: string, { headingAbove }: Drawing): Drawn[] {
  if (repeats(caption, headingAbove)) return [];
  return [drawParagraph(plain(caption), { style: 'Caption' })];
}

/** "What we already know" under "4 What do we already know?": three words in four are in the heading. */
function repeats(caption: string, heading: string): boolean {
  const above = new Set(wordsOf(heading));
  const words = wordsOf(caption);
  return words.filter((word) => above.has(word)).length >= words.length * 0.75;
}

const wordsOf = (text: string): string[] =>
  searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

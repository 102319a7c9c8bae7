import type { FormField, FormRow } from '../../../../../shared/documents/model.ts';
import { led, NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import { wordsCell, type CellLook } from '../cell.ts';
import type { Drawing } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import type { RowCell } from '../table-rows.ts';
import { columnWidths, shareWidths } from '../table-widths.ts';
import { fitLineOr } from '../text.ts';

type ColumnsRow = Extract<FormRow, { kind: 'columns' }>;

/** Columns of their own inside a form: their headings, their rows and the total. */
export function columnRows(row: ColumnsRow, drawing: Drawing): RowCell[][] {
  const table = { ...row, kind: 'table', caption: '' } as const;
  const widths = columnWidths(table, drawing.width, drawing.look.body);
  const looks = row.columns.map(({ align }, index): CellLook => ({ width: widths[index] ?? 0, align }));
  const line = (cells: readonly RowCell['cell'][], look: Partial<CellLook>): RowCell[] =>
    looks.map((each, index) => ({
      cell: cells[index] ?? wordsCell(NONE_RECORDED),
      look: { ...each, ...look },
    }));
  const heads = row.columns.map(({ label }) => wordsCell(fitLineOr(label, 'Column')));
  const last = row.rows.length - 1;
  const goesOn = row.totalRow !== undefined || row.withNext === true;
  return [
    line(heads, { heading: true, fill: COLOUR.labelFill, keepNext: true }),
    ...row.rows.map((cells, index) => line(cells, { keepNext: index === last && goesOn ? true : undefined })),
    ...(row.totalRow === undefined ? [] : [line(row.totalRow, { heading: true })]),
  ];
}

/** Short questions on one line: each cell begins with its label. */
export function fieldCells(fields: readonly FormField[], { width }: Drawing): RowCell[] {
  const widths = shareWidths(
    width,
    fields,
    fields.map(() => 0),
  );
  return fields.map(({ label, cell }, index) => ({
    cell: led(fitLineOr(label, 'Question'), cell),
    look: { width: widths[index] ?? 0 },
  }));
}

/** The grid under rows of different columns: every edge is a line of it. Each cell then spans what lies under it. */
export function onOneGrid(
  rows: readonly (readonly RowCell[])[],
  widths: readonly number[],
): { readonly grid: readonly number[]; readonly rows: readonly (readonly RowCell[])[] } {
  const edges = new Set(edgesOf(widths));
  for (const cells of rows) for (const edge of edgesOf(cells.map(({ look }) => look.width))) edges.add(edge);
  const lines = [...edges].toSorted((a, b) => a - b);
  return {
    grid: lines.map((edge, index) => edge - (lines[index - 1] ?? 0)),
    rows: rows.map((cells) => {
      const ends = edgesOf(cells.map(({ look }) => look.width));
      return cells.map((cell, index) => {
        const span =
          lines.indexOf(ends[index] ?? 0) - (index === 0 ? -1 : lines.indexOf(ends[index - 1] ?? 0));
        return span > 1 ? { ...cell, look: { ...cell.look, span } } : cell;
      });
    }),
  };
}

/** Where each cell of a row ends. */
function edgesOf(widths: readonly number[]): readonly number[] {
  let at = 0;
  return widths.map((width) => (at += width));
}

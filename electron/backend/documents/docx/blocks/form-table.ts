import type { Block, Cell, FormRow } from '../../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import { never } from '../../../../../shared/values/result.ts';
import { wordsCell } from '../cell.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import { frameTable } from '../table-frame.ts';
import { bodyRows, headerRow, type RowCell } from '../table-rows.ts';
import { bold, fitLineOr, plain } from '../text.ts';
import { columnRows, fieldCells, onOneGrid } from './form-columns.ts';
import { labelWidths } from './label-table.ts';

/**
 * The forms of D02, D03 and D07: shaded steps, labels with their answers, and columns where there are some. Column
 * headings that come first are repeated on every page with the caption, or in its place where they begin with its words;
 * a first label that says the caption saves its row, too.
 */
export function drawFormTable(block: Extract<Block, { kind: 'formTable' }>, drawing: Drawing): Drawn[] {
  const caption = fitLineOr(block.caption, 'Form');
  const rows: readonly FormRow[] =
    block.rows.length > 0 ? block.rows : [{ kind: 'words', cell: wordsCell(NONE_RECORDED) }];
  const cells = rows.flatMap((row, index) => cellsOf(row, rows[index + 1], drawing));
  const { grid, rows: spanned } = onOneGrid(cells, labelWidths(drawing));
  const title = headerRow([{ label: caption, look: { width: drawing.width, span: grid.length } }]);
  const { isTitled, headers } = topOf(rows, caption);
  const body = isTitled ? [...spanned.slice(0, headers).map(asTitle), ...spanned.slice(headers)] : spanned;
  return frameTable({
    caption,
    widths: grid,
    rows: [...(isTitled ? [] : [title]), ...bodyRows(body, drawing, { headers })],
    headers: 'row',
  });
}

/**
 * Whether the first row says the caption itself, and how many of the first rows are header rows. Headings of columns are
 * only where the table has no others.
 */
function topOf(
  rows: readonly FormRow[],
  caption: string,
): { readonly isTitled: boolean; readonly headers: number } {
  const [row] = rows;
  const says = (label: string | undefined): boolean => fitLineOr(label ?? '', '').startsWith(caption);
  if (row?.kind === 'columns') {
    const isOnly = rows.filter(({ kind }) => kind === 'columns').length === 1;
    return { isTitled: isOnly && says(row.columns[0]?.label), headers: isOnly ? 1 : 0 };
  }
  const isTitled = row?.kind === 'beside' && says(row.label);
  return { isTitled, headers: isTitled ? 1 : 0 };
}

/** Shaded as a caption is. */
const asTitle = (cells: readonly RowCell[]): readonly RowCell[] =>
  cells.map(({ cell, look }) => ({
    cell,
    look: look.heading === true ? { ...look, fill: COLOUR.headFill } : look,
  }));

const LABEL = { heading: true, fill: COLOUR.labelFill };

/** One printed row, or two where the answer stands under its label. */
function cellsOf(row: FormRow, next: FormRow | undefined, drawing: Drawing): RowCell[][] {
  const widths = labelWidths(drawing);
  const whole = { width: drawing.width };
  switch (row.kind) {
    case 'step':
      return [[{ cell: stepCell(row), look: { ...whole, fill: COLOUR.headFill, keepNext: true } }]];
    case 'answer':
      return [
        [{ cell: wordsCell(row.label), look: { ...whole, ...LABEL, keepNext: true } }],
        [{ cell: row.cell, look: whole }],
      ];
    case 'beside': {
      // Name, job title, date: a page break between them would leave a signature without its person.
      const keepNext = next?.kind === 'beside';
      return [
        [
          { cell: wordsCell(row.label), look: { width: widths[0], ...LABEL, keepNext } },
          { cell: row.cell, look: { width: widths[1], keepNext } },
        ],
      ];
    }
    case 'words':
      // What is signed stays on the page of the signature.
      return [
        [
          {
            cell: row.cell,
            look: { ...whole, keepNext: next?.kind === 'columns' || next?.kind === 'fields' },
          },
        ],
      ];
    case 'fields':
      return [fieldCells(row.fields, drawing)];
    case 'columns':
      return columnRows(row, drawing);
    default:
      return never(row);
  }
}

const stepCell = (row: Extract<FormRow, { kind: 'step' }>): Cell => [
  { runs: bold(row.text) },
  ...(row.note === undefined ? [] : [{ runs: plain(row.note) }]),
];

import type { Cell, Para } from '../../../../shared/documents/model.ts';
import { drawCell, wordsCell, type CellLook } from './cell.ts';
import type { Drawing } from './drawing.ts';
import { COLOUR } from './look.ts';
import { cellHeight, layLines, layTicks } from './measure.ts';
import { flag, mark, type Xml } from './xml.ts';

/** A header row: marked as one, repeated on every page, never alone at a page's foot (§3.0). */
export function headerRow(cells: readonly { readonly label: string; readonly look: CellLook }[]): Xml {
  const drawn = cells.map(({ label, look }) =>
    drawCell(wordsCell(label), { ...look, heading: true, fill: COLOUR.headFill, keepNext: true }),
  );
  return { 'w:tr': [{ 'w:trPr': [flag('w:cantSplit'), flag('w:tblHeader')] }, ...drawn] };
}

export interface RowCell {
  readonly cell: Cell;
  readonly look: CellLook;
}

/** A row of more than a few lines may run over to the next page; kept whole it would leave too much white. */
const TALL = 0.14;
/** A table no taller than this part of a page is kept on one page. */
const SMALL_TABLE = 0.22;

export interface RowsLook {
  /** Least height of a row, to leave room for handwriting. */
  readonly least?: number | undefined;
  /** Keeps the last two rows together: the second of them is the total. */
  readonly total?: boolean;
  /** So many of the first rows are header rows themselves. */
  readonly headers?: number;
  /** Keeps all rows on one page, however many. */
  readonly together?: boolean | undefined;
}

/** The rows under the header: short ones stay whole, and so does a small table (§3.0). */
export function bodyRows(
  given: readonly (readonly RowCell[])[],
  drawing: Drawing,
  look: RowsLook = {},
): Xml[] {
  const least = look.least ?? 0;
  const rows = given.map((cells) =>
    onOneLine(cells.map((each) => ({ ...each, cell: laidOut(each, drawing) }))),
  );
  const heights = rows.map((cells) => Math.max(least, ...cells.map((cell) => heightOf(cell, drawing))));
  const together = look.together === true || isSmall(heights, drawing);
  const last = rows.length - 1;
  return rows.map((cells, index) => {
    const height = heights[index] ?? 0;
    const keepNext = index < last && (together || (look.total === true && index === last - 1));
    const whole = height < drawing.height * TALL;
    const header = index < (look.headers ?? 0);
    return writeRow(keepNext ? cells.map(keptWithNext) : cells, { whole, least, header });
  });
}

function laidOut({ cell, look }: RowCell, { look: { body } }: Drawing): Cell {
  return layLines(layTicks(cell, look.width, body), look.width, body);
}

/** Beside lines to write on, words stand at the foot as the lines do. */
const onOneLine = (cells: readonly RowCell[]): readonly RowCell[] =>
  cells.some(({ cell }) => cell.some(isWritten))
    ? cells.map(({ cell, look }) => ({ cell, look: { ...look, atFoot: true } }))
    : cells;

const isWritten = ({ runs }: Para): boolean => runs.some(({ line }) => line === true);

const keptWithNext = ({ cell, look }: RowCell): RowCell => ({ cell, look: { ...look, keepNext: true } });

function writeRow(
  cells: readonly RowCell[],
  { whole, least, header }: { readonly whole: boolean; readonly least: number; readonly header: boolean },
): Xml {
  const properties: Xml[] = [];
  if (whole) properties.push(flag('w:cantSplit'));
  if (least > 0) properties.push(mark('w:trHeight', { 'w:val': least, 'w:hRule': 'atLeast' }));
  if (header) properties.push(flag('w:tblHeader'));
  const drawn = cells.map(({ cell, look }) => drawCell(cell, look));
  return { 'w:tr': properties.length === 0 ? drawn : [{ 'w:trPr': properties }, ...drawn] };
}

const isSmall = (heights: readonly number[], drawing: Drawing): boolean =>
  heights.reduce((sum, height) => sum + height, 0) < drawing.height * SMALL_TABLE;

const heightOf = ({ cell, look }: RowCell, drawing: Drawing): number =>
  cellHeight(cell, look.width, drawing.look.body);

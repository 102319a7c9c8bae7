import { CELL_PADDING, COLOUR } from './look.ts';
import { writeParagraph } from './paragraph.ts';
import { STYLE } from './styles.ts';
import { mark, val, type Xml } from './xml.ts';

/** A table as every reader should see it: its caption, its column widths, and which cells are headers. */
export interface TableFrame {
  readonly caption: string;
  readonly widths: readonly number[];
  readonly rows: readonly Xml[];
  readonly headers: 'row' | 'row and column';
}

const edge = (side: string, size: number, color: string): Xml =>
  mark(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color });

/** Thin lines, a blue one above and below; nothing is told by colour alone. */
const BORDERS: Xml = {
  'w:tblBorders': [
    edge('top', 8, COLOUR.blue),
    edge('left', 4, COLOUR.line),
    edge('bottom', 8, COLOUR.blue),
    edge('right', 4, COLOUR.line),
    edge('insideH', 4, COLOUR.line),
    edge('insideV', 4, COLOUR.line),
  ],
};

const padding = (side: string, size: number): Xml => mark(`w:${side}`, { 'w:w': size, 'w:type': 'dxa' });

const PADDING: Xml = {
  'w:tblCellMar': [
    padding('top', CELL_PADDING.top),
    padding('left', CELL_PADDING.side),
    padding('bottom', CELL_PADDING.bottom),
    padding('right', CELL_PADDING.side),
  ],
};

/** Parts a table from what follows; Word joins tables that touch. */
export const TABLE_GAP = writeParagraph([], { style: STYLE.tableGap });

/** Word's description of a table, for screen readers; Word cuts longer ones. */
const LONGEST_CAPTION = 250;

/** Header row; header row and first column. */
const LOOKS = { row: ['0620', 0], 'row and column': ['06A0', 1] } as const;

/**
 * A table of fixed widths in DXA: a long word breaks inside its cell and never widens the table.
 */
export function frameTable({ caption, widths, rows, headers }: TableFrame): [Xml, Xml] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties: Xml[] = [
    mark('w:tblW', { 'w:w': total, 'w:type': 'dxa' }),
    BORDERS,
    mark('w:tblLayout', { 'w:type': 'fixed' }),
    PADDING,
    lookOf(headers),
    val('w:tblCaption', caption.slice(0, LONGEST_CAPTION).toWellFormed()),
  ];
  const grid = widths.map((width) => mark('w:gridCol', { 'w:w': width }));
  return [{ 'w:tbl': [{ 'w:tblPr': properties }, { 'w:tblGrid': grid }, ...rows] }, TABLE_GAP];
}

function lookOf(headers: TableFrame['headers']): Xml {
  const [value, firstColumn] = LOOKS[headers];
  return mark('w:tblLook', {
    'w:val': value,
    'w:firstRow': 1,
    'w:lastRow': 0,
    'w:firstColumn': firstColumn,
    'w:lastColumn': 0,
    'w:noHBand': 1,
    'w:noVBand': 1,
  });
}

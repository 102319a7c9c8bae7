import {
  BorderStyle,
  Paragraph,
  StringValueElement,
  Table,
  TableLayoutType,
  XmlComponent,
  type ITableLookOptions,
  type ITableOptions,
  type TableRow,
} from 'docx';
import { CELL_PADDING, COLOUR } from './look.ts';
import { STYLE } from './styles.ts';

/** A table as every reader should see it: its caption, its column widths, and which cells are headers. */
export interface TableFrame {
  readonly caption: string;
  readonly widths: readonly number[];
  readonly rows: readonly TableRow[];
  readonly headers: 'row' | 'row and column';
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOUR.line };
const EDGE = { style: BorderStyle.SINGLE, size: 8, color: COLOUR.blue };

/** Thin lines, a blue one above and below; nothing is told by colour alone. */
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** Word's description of a table for screen readers; docx has no option for it. Longer ones are cut by Word. */
const LONGEST_CAPTION = 250;

class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent) {
      properties.addChildElement(
        new StringValueElement('w:tblCaption', caption.slice(0, LONGEST_CAPTION).toWellFormed()),
      );
    }
  }
}

/**
 * A table of fixed widths in DXA: a long word breaks inside its cell and never widens the table.
 * The small paragraph after it parts it from a table that follows; Word joins tables that touch.
 */
export function frameTable({ caption, widths, rows, headers }: TableFrame): [Table, Paragraph] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const table = new CaptionedTable(
    {
      rows,
      columnWidths: widths,
      width: { size: total, type: 'dxa' },
      layout: TableLayoutType.FIXED,
      borders: BORDERS,
      margins: {
        top: CELL_PADDING.edge,
        bottom: CELL_PADDING.edge - 20,
        left: CELL_PADDING.side,
        right: CELL_PADDING.side,
      },
      tableLook: lookFlags(headers),
    },
    caption,
  );
  return [table, new Paragraph({ style: STYLE.tableGap })];
}

const lookFlags = (headers: TableFrame['headers']): ITableLookOptions => ({
  firstRow: true,
  lastRow: false,
  firstColumn: headers === 'row and column',
  lastColumn: false,
  noHBand: true,
  noVBand: true,
});

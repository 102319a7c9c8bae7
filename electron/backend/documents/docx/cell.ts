import { AlignmentType, TableCell, VerticalAlignTable, type ITableCellOptions, type Paragraph } from 'docx';
import type { Cell, Para } from '../../../../shared/documents/model.ts';
import { partTicks } from './measure.ts';
import { LIST } from './numbering.ts';
import { STYLE } from './styles.ts';
import { drawParagraph, NONE_RECORDED, plain, runsHaveText } from './text.ts';

/** How one cell looks. */
export interface CellLook {
  readonly width: number;
  /** Bold: header cells, row labels and totals. */
  readonly heading?: boolean;
  readonly fill?: string;
  readonly align?: 'end' | undefined;
  readonly span?: number;
  /** Keeps the row on the page of the row below it. */
  readonly keepNext?: boolean | undefined;
}

/** The paragraphs that print something; never none, because blank cells are never printed (§3.0). */
const readable = (cell: Cell): readonly Para[] => {
  const paras = cell.filter((para) => runsHaveText(para.runs));
  return paras.length > 0 ? paras : [{ runs: plain(NONE_RECORDED) }];
};

/** One cell with its width, so that every reader lays the table out alike. */
export function drawCell(cell: Cell, look: CellLook): TableCell {
  const options: ITableCellOptions = {
    width: { size: look.width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.TOP,
    children: readable(cell).map((para) => drawCellParagraph(para, look)),
    ...(look.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: look.fill } }),
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
  };
  return new TableCell(options);
}

function drawCellParagraph(para: Para, look: CellLook): Paragraph {
  return drawParagraph(
    para.runs.map((run) => ({ ...run, text: partTicks(run.text) })),
    {
      style: look.heading === true ? STYLE.tableHeading : STYLE.tableText,
      ...(para.bullet === true ? { numbering: { reference: LIST.cellBullets, level: 0 } } : {}),
      ...(look.align === 'end' ? { alignment: AlignmentType.RIGHT } : {}),
      ...(look.keepNext === true ? { keepNext: true } : {}),
    },
  );
}

/** A cell of plain words. */
export const wordsCell = (text: string): Cell => [{ runs: plain(text) }];

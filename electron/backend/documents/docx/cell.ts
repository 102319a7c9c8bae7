import type { Cell, Para } from '../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../shared/documents/words.ts';
import { LIST } from './numbering.ts';
import { drawParagraph } from './paragraph.ts';
import { STYLE } from './styles.ts';
import { plain, runsHaveText } from './text.ts';
import { mark, val, type Xml } from './xml.ts';

/** How one cell looks. */
export interface CellLook {
  readonly width: number;
  /** Bold: header cells, row labels and totals. */
  readonly heading?: boolean;
  readonly fill?: string;
  readonly align?: 'end' | undefined;
  readonly span?: number;
  /** The words stand at the foot of the cell. */
  readonly atFoot?: boolean;
  /** Keeps the row on the page of the row below it. */
  readonly keepNext?: boolean | undefined;
}

/** The paragraphs that print something; never none, because blank cells are never printed (§3.0). */
const readable = (cell: Cell): readonly Para[] => {
  const paras = cell.filter((para) => runsHaveText(para.runs));
  return paras.length > 0 ? paras : [{ runs: plain(NONE_RECORDED) }];
};

/** One cell with its width, so that every reader lays the table out alike. */
export function drawCell(cell: Cell, look: CellLook): Xml {
  const properties: Xml[] = [mark('w:tcW', { 'w:w': look.width, 'w:type': 'dxa' })];
  if (look.span !== undefined) properties.push(val('w:gridSpan', look.span));
  if (look.fill !== undefined) properties.push(fillOf(look.fill));
  if (look.atFoot === true) properties.push(val('w:vAlign', 'bottom'));
  return {
    'w:tc': [{ 'w:tcPr': properties }, ...readable(cell).map((para) => drawCellParagraph(para, look))],
  };
}

const fillOf = (fill: string): Xml => mark('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill });

function drawCellParagraph(para: Para, look: CellLook): Xml {
  return drawParagraph(para.runs, {
    style: styleOf(para, look),
    keepNext: look.keepNext,
    align: look.align,
    ...(para.bullet === true ? { list: LIST.cellBullets } : {}),
  });
}

function styleOf({ runs }: Para, { heading }: CellLook): string {
  if (runs.some(({ line }) => line === true)) return STYLE.writingLine;
  return heading === true ? STYLE.tableHeading : STYLE.tableText;
}

/** A cell of plain words. */
export const wordsCell = (text: string): Cell => [{ runs: plain(text) }];

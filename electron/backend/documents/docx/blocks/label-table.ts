import type { Cell } from '../../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import { wordsCell } from '../cell.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import { frameTable } from '../table-frame.ts';
import { bodyRows, headerRow } from '../table-rows.ts';
import { fitLineOr } from '../text.ts';

interface LabelTable {
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly cell: Cell }[];
  /** Least height of a row, for tables that are written on by hand. */
  readonly height?: number;
  /** Keeps all rows on one page. */
  readonly together?: boolean;
}

/**
 * Two columns, label and value. The caption is the header row, so it repeats on every page with the
 * rest of the table; each label is marked as the header of its row.
 */
export function drawLabelTable(table: LabelTable, drawing: Drawing): Drawn[] {
  const caption = fitLineOr(table.caption, 'Details');
  const widths = labelWidths(drawing);
  const whole = { width: drawing.width, span: 2 };
  const rows = table.rows.map(({ label, cell }) => [
    { cell: wordsCell(label), look: { width: widths[0], heading: true, fill: COLOUR.labelFill } },
    { cell, look: { width: widths[1] } },
  ]);
  const none = [[{ cell: wordsCell(NONE_RECORDED), look: whole }]];
  const drawn = bodyRows(rows.length > 0 ? rows : none, drawing, {
    least: table.height,
    together: table.together,
  });
  return frameTable({
    caption,
    widths,
    rows: [headerRow([{ label: caption, look: whole }]), ...drawn],
    headers: 'row and column',
  });
}

/** A third for the labels; a little more in large print, where their words are longer. */
export function labelWidths({ width, look }: Drawing): [number, number] {
  const label = Math.round(width * (look.largePrint ? 0.36 : 0.32));
  return [label, width - label];
}

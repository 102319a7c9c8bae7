import type { Block, Cell, Para, Run } from '../../../../../shared/documents/model.ts';
import { hasWords, led, NONE_RECORDED, say } from '../../../../../shared/documents/words.ts';
import { wordsCell } from '../cell.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import { bindTicks, fitsOneLine } from '../measure.ts';
import { frameTable } from '../table-frame.ts';
import { bodyRows, headerRow, type RowCell } from '../table-rows.ts';
import { fitLineOr } from '../text.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

/** Between two short answers that share a line. */
const APART = '\u2003';

/**
 * A table of long text in many columns, one under the other: each row is its first cell on a shaded row, and under it
 * the rest as `label: words` across the page. The caption is the header row, so it repeats on every page.
 */
export function drawStacked(table: TableBlock, drawing: Drawing): Drawn[] {
  const { caption, columns, totalRow } = table;
  const all = totalRow === undefined ? table.rows : [...table.rows, totalRow];
  const rows = (all.length > 0 ? all : [[wordsCell(NONE_RECORDED)]]).flatMap((row, index) =>
    rowsOf(row, { above: all[index - 1], columns, drawing }),
  );
  const header = headerRow([{ label: caption, look: { width: drawing.width } }]);
  return frameTable({
    caption,
    widths: [drawing.width],
    rows: [header, ...bodyRows(rows, drawing)],
    headers: 'row',
  });
}

interface Place {
  readonly above: readonly Cell[] | undefined;
  readonly columns: TableBlock['columns'];
  readonly drawing: Drawing;
}

function rowsOf(row: readonly Cell[], { above, columns, drawing }: Place): RowCell[][] {
  const width = drawing.width;
  const [name = [], ...cells] = row;
  // Words that stand for the whole row are said once.
  if (cells.every((cell) => wordsOf(cell) === wordsOf(name))) return [[{ cell: name, look: { width } }]];
  const last = columns.length - 1;
  const words = columns.slice(1).map(({ label }, index) => {
    const cell = index + 1 === last ? cells.slice(index).flat() : (cells[index] ?? []);
    return led(fitLineOr(label, 'Column'), runOn(cell.length > 0 ? cell : say(NONE_RECORDED)));
  });
  const same = alike(row, above);
  const body = { cell: joinShort(words.slice(Math.max(0, same - 1)).flat(), drawing), look: { width } };
  if (same > 0) return [[body]];
  const bar = onOneLine([...name.slice(0, 1).map(embolden), ...name.slice(1)], drawing);
  return [[{ cell: bar, look: { width, fill: COLOUR.headFill, keepNext: true } }], [body]];
}

/**
 * How many cells at the start say the same as in the row above: they are not said again. The last always is, and so is
 * everything about a row without a name.
 */
function alike(row: readonly Cell[], above: readonly Cell[] | undefined): number {
  if (row[0]?.some(({ runs }) => runs.some(({ missing }) => missing !== undefined)) === true) return 0;
  const differs = row.findIndex((cell, index) => wordsOf(cell) !== wordsOf(above?.[index] ?? []));
  return Math.min(differs === -1 ? row.length : differs, row.length - 1);
}

/** The first paragraph names the row. */
const embolden = (para: Para): Para => ({
  ...para,
  runs: para.runs.map((each) => ({ ...each, bold: true as const })),
});

/** The paragraphs beside each other, or the first above the rest where they do not all fit on one line. */
function onOneLine(cell: Cell, drawing: Drawing): Cell {
  const all = beside(cell);
  const [first, ...rest] = cell;
  if (!first || rest.length === 0 || fitsOneLine(all, drawing.width, drawing.look.body)) return [all];
  return [first, beside(rest)];
}

const beside = (cell: Cell): Para => ({
  runs: cell.flatMap((para, index) => [...(index === 0 ? [] : [{ text: APART }]), ...para.runs]),
});

/** Paragraphs and list items of so many letters together read as well in one. */
const SHORT_CELL = 320;
const TICK = /^[\u2610-\u2612]/;

/**
 * The short paragraphs of a cell, run on in one: sentences after one another, the rest parted by semicolons. Tick boxes
 * share a line of their own, and what begins with a bold lead stands by itself.
 */
function runOn(cell: Cell): Cell {
  const ticks = cell.findIndex(({ runs }) => !TICK.test(textOf(runs)));
  if (ticks !== 0) {
    const boxes = ticks === -1 ? cell : cell.slice(0, ticks);
    const runs = boxes.flatMap((para, index) => [...(index === 0 ? [] : [SPACE]), ...para.runs.map(whole)]);
    const rest = ticks === -1 ? [] : runOn(cell.slice(ticks));
    // After yes or no the reason may go on; after many boxes it would seem to belong to the last.
    const [first, ...others] = rest;
    return boxes.length === 1 && first && !first.bullet
      ? [{ runs: [...runs, { text: APART }, ...first.runs] }, ...others]
      : [{ runs }, ...rest];
  }
  const lead = cell.findIndex(({ runs }, index) => index > 0 && runs[0]?.bold === true);
  if (lead > 0) return [...runOn(cell.slice(0, lead)), ...cell.slice(lead)];
  const letters = cell.reduce((sum, { runs }) => sum + textOf(runs).length, 0);
  if (letters > SHORT_CELL) return cell;
  return [
    {
      runs: cell.flatMap(({ runs }, index) => {
        const before = textOf(cell[index - 1]?.runs ?? []).trimEnd();
        return before === '' ? runs : [{ text: /[.!?:;,]$/.test(before) ? ' ' : '; ' }, ...runs];
      }),
    },
  ];
}

const SPACE: Run = { text: ' ' };
/** The words of a tick box stay with it at the end of a line. */
const whole = (each: Run): Run => ({ ...each, text: bindTicks(each.text) });

/** Short paragraphs beside each other where they fit on one line, each after its bold lead. */
function joinShort(paras: Cell, drawing: Drawing): Cell {
  const joined: Para[] = [];
  for (const para of paras) {
    const before = joined.at(-1);
    const both = { runs: [...(before?.runs ?? []), { text: APART }, ...para.runs] };
    const fits = fitsOneLine(both, drawing.width, drawing.look.body);
    if (before && !before.bullet && !para.bullet && fits && isLed(before) && isLed(para))
      joined[joined.length - 1] = both;
    else joined.push(para);
  }
  return joined;
}

const isLed = ({ runs }: Para): boolean => runs[0]?.bold === true;

const textOf = (runs: Para['runs']): string => runs.map(({ text }) => text).join('');
const wordsOf = (cell: Cell): string =>
  cell
    .map(({ runs }) => textOf(runs))
    .filter(hasWords)
    .join('\n');

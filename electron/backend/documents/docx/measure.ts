import type { Cell, Para } from '../../../../shared/documents/model.ts';
import { CELL_PADDING } from './look.ts';

/** Widths of Arial's letters in thousandths of the text size; any other letter counts as 600. */
const WIDTHS = new Map([
  ...each("'", 191),
  ...each('ijl', 222),
  ...each('|', 260),
  ...each(' !,./:;I[\\]ft', 278),
  ...each('()-`r', 333),
  ...each('{}', 334),
  ...each('"', 355),
  ...each('*', 389),
  ...each('^', 469),
  ...each('Jcksvxyz', 500),
  ...each('#$0123456789?L_abdeghnopqu', 556),
  ...each('+<=>~', 584),
  ...each('FTZ', 611),
  ...each('&ABEKPSVXY', 667),
  ...each('CDHNRUw', 722),
  ...each('GOQ', 778),
  ...each('Mm', 833),
  ...each('%', 889),
  ...each('W', 944),
  ...each('@', 1015),
  ...each('☐☑☒', 900),
  ...each('\u00a0\u2002', 500),
  ...each('\u2003', 1000),
]);
const OTHER = 600;

/** Longer words (addresses, links) are left to break in their cell; they must not push the other columns aside. */
const LONGEST_WORD = 16;

const TICK = /[\u2610-\u2612]/;
/** The space before a tick box: the only place where a line of boxes should end. */
const BEFORE_TICK = /\s+(?=[\u2610-\u2612])/;
/** A tick box belongs to the word after it. */
const WORD_ENDS = /\n|(?<![\u2610-\u2612])\s+|-/;

/** A little more than measured: the font at hand may be another one than Arial. */
export const SPARE = 1.03;

/** What bold adds to a letter. */
const BOLDER = 56;

/** How words are printed: their size in half-points, and whether they are bold. */
export interface Print {
  readonly size: number;
  readonly bold: boolean;
}

function widthOf(text: string, { size, bold }: Print): number {
  let thousandths = 0;
  for (const letter of text) thousandths += (WIDTHS.get(letter) ?? OTHER) + (bold ? BOLDER : 0);
  return Math.ceil((thousandths * size) / 100);
}

/** Width in DXA of the longest ordinary word; a tick box belongs to its word. */
export function widestWord(text: string, print: Print): number {
  const words = text.slice(0, 2000).split(WORD_ENDS);
  return Math.max(0, ...words.map((word) => (word.length > LONGEST_WORD ? 0 : widthOf(word, print))));
}

/** Two short tick boxes, `☐ Positive ☐ Negative`, should find room beside each other. */
const LONGEST_PAIR = 28;

/** The same, or the width of the first two tick boxes with their words where that is more. */
export function widestPair(text: string, print: Print): number {
  const widest = widestWord(text, print);
  if (!TICK.test(text)) return widest;
  const pair = text.split(BEFORE_TICK, 2).join(' ');
  return pair.length <= LONGEST_PAIR ? Math.max(widest, widthOf(pair, print)) : widest;
}

/**
 * Tick boxes laid out in the lines of a cell, each box with its words: left alone, a box may end one line and its
 * words begin the next.
 */
export function layTicks(cell: Cell, width: number, size: number): Cell {
  if (!cell.some(({ runs }) => runs.some(({ text }) => TICK.test(text)))) return cell;
  const room = (width - 2 * CELL_PADDING.side) / SPARE;
  return cell.map((para) => ({
    ...para,
    runs: para.runs.map((run) => ({
      ...run,
      text: layLine(run.text, room, { size, bold: run.bold === true }),
    })),
  }));
}

function layLine(text: string, room: number, print: Print): string {
  if (widthOf(text, print) <= room) return text;
  const lines: string[] = [];
  for (const piece of text.split(BEFORE_TICK)) {
    const longer = `${lines.at(-1) ?? ''} ${piece}`;
    if (lines.length > 0 && widthOf(longer, print) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.join('\n');
}

/** A line to write on is no shorter than this part of its cell; where less is left it goes on a line of its own. */
const LEAST_LINE = 0.3;

/** Lines to write on, as long as what is left of the cell beside the words. */
export function layLines(cell: Cell, width: number, size: number): Cell {
  if (!cell.some(({ runs }) => runs.some(({ line }) => line === true))) return cell;
  const room = (width - 2 * CELL_PADDING.side) / SPARE;
  return cell.map((para) => ({ ...para, runs: layParaLines(para.runs, room, size) }));
}

function layParaLines(runs: Para['runs'], room: number, size: number): Para['runs'] {
  const lines = runs.filter(({ line }) => line === true).length;
  if (lines === 0) return runs;
  const words = runs.filter(({ line }) => line !== true);
  const taken = words.reduce((sum, { text, bold }) => sum + widthOf(text, { size, bold: bold === true }), 0);
  const left = (room - taken) / lines;
  const long = left >= room * LEAST_LINE ? left : room;
  const text = '_'.repeat(Math.max(1, Math.floor(long / widthOf('_', { size, bold: false }))));
  return runs.map((run) => (run.line === true ? { ...run, text } : run));
}

/** True when a paragraph takes one line of a cell. */
export function fitsOneLine({ runs }: Para, width: number, size: number): boolean {
  const room = (width - 2 * CELL_PADDING.side) / SPARE;
  let taken = 0;
  for (const { text, bold, missing } of runs) {
    if (text.includes('\n')) return false;
    taken += widthOf(text, { size, bold: bold === true || missing !== undefined });
  }
  return taken <= room;
}

/** Tick boxes and their words with spaces at which no line ends. */
export const bindTicks = (text: string): string =>
  text
    .split(BEFORE_TICK)
    .map((piece) => piece.replaceAll(' ', '\u00a0'))
    .join(' ');

/** Width of an average letter in parts of the text size, and height of a printed line. */
const AVERAGE_LETTER = 0.52;
const LINE_HEIGHT = 1.32;

/** About how tall a cell's words will be in DXA; good enough to say whether a row fills half a page. */
export function cellHeight(cell: Cell, width: number, halfPoints: number): number {
  const em = halfPoints * 10;
  const letters = Math.max(1, (width - 2 * CELL_PADDING.side) / (em * AVERAGE_LETTER));
  let lines = 0;
  for (const para of cell) {
    const text = para.runs.map((run) => run.text).join('');
    for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / letters));
  }
  return lines * em * LINE_HEIGHT;
}

function each(letters: string, width: number): (readonly [string, number])[] {
  return Array.from(letters, (letter) => [letter, width] as const);
}

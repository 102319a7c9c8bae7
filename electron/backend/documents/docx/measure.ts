import type { Cell } from '../../../../shared/documents/model.ts';
import { CELL_PADDING } from './look.ts';

/** Widths of Arial's letters in thousandths of the text size; what is not named counts as 600. */
const NARROW = new Map([
  ...each("iIljtf.,:;'!|/()[]- ", 290),
  ...each('acksvxyzJ', 500),
  ...each('mMwW%@—', 850),
  ...each('☐☑☒', 950),
]);
const OTHER = 590;

/** Longer words (addresses, links) are left to break in their cell; they must not push the other columns aside. */
const LONGEST_WORD = 16;

/** Three tick boxes or more do not fit side by side in a cell: a box would end one line and its words begin the next. */
export function partTicks(text: string): string {
  const ticks = text.match(TICK)?.length ?? 0;
  return ticks > 2 ? text.replace(/ +(?=[\u2610-\u2612])/g, '\n') : text;
}

const TICK = /[\u2610-\u2612]/g;

/** A tick box belongs to the words around it: `☒ Yes ☐ No` should not be parted. */
const WORD_ENDS = /\n|(?<![\u2610-\u2612])\s+(?![\u2610-\u2612])|-/;

/** Width in DXA of the longest ordinary word, as it would be printed. */
export function widestWord(text: string, halfPoints: number): number {
  let widest = 0;
  for (const word of partTicks(text.slice(0, 2000)).split(WORD_ENDS)) {
    if (word.length > LONGEST_WORD) continue;
    let width = 0;
    for (const letter of word) width += NARROW.get(letter) ?? OTHER;
    widest = Math.max(widest, width);
  }
  return Math.ceil((widest * halfPoints * 10) / 1000);
}

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
    for (const line of partTicks(text).split('\n')) lines += Math.max(1, Math.ceil(line.length / letters));
  }
  return lines * em * LINE_HEIGHT;
}

function each(letters: string, width: number): (readonly [string, number])[] {
  return Array.from(letters, (letter) => [letter, width] as const);
}

import type { Cell, FieldLink, MissingMark, Para, Run } from './model.ts';

/**
 * §3.0 Missing text. Every cell of a definition is made by a function of this file or of values.ts, so a blank
 * cannot be printed and a needed fact cannot be forgotten: it leaves a mark that keeps the document a draft.
 */

export const TO_BE_COMPLETED = '[To be completed]';
export const NONE_RECORDED = 'None recorded';
export const NOT_ASSIGNED = 'Not assigned';

const BULLET = /^\s*[-•]\s+/;

/** True when there is something to print: more than spaces, hidden marks and empty list items. */
export const hasWords = (text: string): boolean => text.split('\n').some(lineHasWords);
const lineHasWords = (line: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line.replace(BULLET, ''));

export const plain = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, bold: true });

/** The `[To be completed]` run of a needed fact. */
export const missingRun = (label: string, link: FieldLink): Run => ({
  text: TO_BE_COMPLETED,
  bold: true,
  italic: true,
  missing: { label, link } satisfies MissingMark,
});

/** A line to write on, for forms that are filled in by hand. */
export const lineRun: Run = { text: '____', line: true };

/** A cell to be filled in by hand. */
export const writeHere: Cell = [{ runs: [lineRun] }];

/** A cell that holds only the missing text. */
export const missing = (label: string, link: FieldLink): Cell => [{ runs: [missingRun(label, link)] }];

/** A cell of fixed words of our own. */
export const say = (...runs: readonly (string | Run)[]): Cell => [
  { runs: runs.map((run) => (typeof run === 'string' ? plain(run) : run)) },
];

function paraOf(line: string): Para {
  return BULLET.test(line)
    ? { runs: [plain(line.replace(BULLET, '').trim())], bullet: true }
    : { runs: [plain(line.trim())] };
}

/** Typed text as paragraphs: a line break starts a new one, and lines that begin with `- ` or `• ` are list items. */
export const paras = (text: string): Cell => text.split('\n').filter(lineHasWords).map(paraOf);

/** The typed text of a needed (F) fact, or the missing mark. */
export function required(text: string, label: string, link: FieldLink): Cell {
  const cell = paras(text);
  return cell.length > 0 ? cell : missing(label, link);
}

/** The typed text, or the words that stand for nothing. */
export function optional(text: string, otherwise: string = NONE_RECORDED): Cell {
  const cell = paras(text);
  return cell.length > 0 ? cell : say(otherwise);
}

/** Each item as a list item; a line break inside an item stays inside it. */
export const bullets = (items: readonly string[]): Cell =>
  items.filter(hasWords).map((item) => ({ runs: [plain(oneLine(item))], bullet: true }));

/** A needed list as bullets, or the missing mark. */
export function bulletsRequired(items: readonly string[], label: string, link: FieldLink): Cell {
  const cell = bullets(items);
  return cell.length > 0 ? cell : missing(label, link);
}

/** An optional list on one line, or `None recorded`. */
export function listOr(items: readonly string[], otherwise: string = NONE_RECORDED): Cell {
  const words = items.filter(hasWords).map(oneLine);
  return say(words.length > 0 ? words.join(', ') : otherwise);
}

/** Text made to fit where only one line may stand: line breaks become spaces, bullet signs go. */
export const oneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(BULLET, '').trim())
    .filter((line) => line !== '')
    .join(' ');

/** Cells one under the other. */
export const stack = (...cells: readonly Cell[]): Cell => cells.flat();

/** Cells run together as one paragraph, parted by semicolons: for tables that must stay short. */
export const run = (...cells: readonly Cell[]): Cell => [
  { runs: cells.flat().flatMap(({ runs }, index) => (index === 0 ? runs : [plain('; '), ...runs])) },
];

/** `Owner: …`: a bold lead before a cell's first paragraph, or above it when that is a list item. */
export function led(lead: string, cell: Cell): Cell {
  const [first, ...rest] = cell;
  const stop = /[?:]$/.test(lead) ? '' : ':';
  const title = strong(`${lead}${stop} `);
  if (!first || first.bullet) return [{ runs: [strong(`${lead}${stop}`)] }, ...cell];
  return [{ runs: [title, ...first.runs] }, ...rest];
}

/** The same cell in bold, for rows that need to stand out. */
export const embolden = (cell: Cell): Cell =>
  cell.map((para) => ({ ...para, runs: para.runs.map((run) => ({ ...run, bold: true as const })) }));

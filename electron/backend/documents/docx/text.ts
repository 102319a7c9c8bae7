import type { Run } from '../../../../shared/documents/model.ts';
import { hasWords, NONE_RECORDED } from '../../../../shared/documents/words.ts';
import { cleanText } from '../../../../shared/values/text.ts';
import { TICK_FONT } from './look.ts';
import { flag, mark, type Xml } from './xml.ts';

const TICKS = /^[\u2610-\u2612]/;

/**
 * Tick boxes, and the place docx keeps for a list number in the finished XML: typed by a person it would be
 * printed as `1`, so its brace is written in a run of its own.
 */
const PIECES = /([\u2610-\u2612]+)|(?<=\{)(?=default-bullet-numbering)/;

/** The text as it may stand in XML and on paper: a tab has no place in a sentence, so it becomes a space. */
export const fit = (text: string): string => cleanText(text).replaceAll('\t', ' ');

/** The text on one line, for headings, headers and properties. */
export const fitLine = (text: string): string =>
  fit(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The text on one line, or other words when it has none. */
export function fitLineOr(text: string, otherwise: string): string {
  const line = fitLine(text);
  return hasWords(line) ? line : otherwise;
}

export const plain = (text: string): readonly Run[] => [{ text }];
export const bold = (text: string): readonly Run[] => [{ text, bold: true }];

/** True when the runs print something to read. */
export const runsHaveText = (runs: readonly Run[]): boolean => runs.some((run) => hasWords(fit(run.text)));

/** The runs of a paragraph; an empty list prints "None recorded". */
export const drawRuns = (runs: readonly Run[]): Xml[] =>
  runsHaveText(runs) ? runs.flatMap(drawRun) : [writeRun(NONE_RECORDED, [])];

const BOLD = [flag('w:b'), flag('w:bCs')];
const ITALIC = [flag('w:i'), flag('w:iCs')];
const TICK = mark('w:rFonts', {
  'w:ascii': TICK_FONT.ascii,
  'w:cs': TICK_FONT.cs,
  'w:eastAsia': TICK_FONT.eastAsia,
  'w:hAnsi': TICK_FONT.hAnsi,
});

/** `[To be completed]` is bold italic (§3.0); a `\n` is a real line break. */
function drawRun(run: Run): Xml[] {
  const missing = run.missing !== undefined;
  const look = [
    ...(run.bold === true || missing ? BOLD : []),
    ...(run.italic === true || missing ? ITALIC : []),
  ];
  const text = fit(run.text);
  if (!text.includes('\n')) return drawLine(text, look);
  return text
    .split('\n')
    .flatMap((line, index) => [...(index === 0 ? [] : [BREAK]), ...drawLine(line, look)]);
}

const BREAK: Xml = { 'w:r': [flag('w:br')] };

/** A tick box is written in a font that has one; the words beside it are not. */
function drawLine(line: string, look: readonly Xml[]): Xml[] {
  const pieces = line.split(PIECES).filter(Boolean);
  return pieces.map((piece) => writeRun(piece, TICKS.test(piece) ? [TICK, ...look] : look));
}

/** One run: its look in the schema's order (font, bold, italic, spacing), then its text. */
export function writeRun(text: string, look: readonly Xml[]): Xml {
  const words: Xml = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] };
  return { 'w:r': look.length === 0 ? [words] : [{ 'w:rPr': look }, words] };
}

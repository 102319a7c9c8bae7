import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import type { Run } from '../../../../shared/documents/model.ts';
import { cleanText, hasText } from '../../../../shared/values/text.ts';
import { TICK_FONT } from './look.ts';

/** Printed where a cell would be blank; blank cells are never printed (§3.0 Missing text). */
export const NONE_RECORDED = 'None recorded';

const TICKS = /([\u2610\u2611\u2612]+)/;

/** The text as it may stand in XML and on paper: a tab has no place in a sentence, so it becomes a space. */
export const fit = (text: string): string => cleanText(text).replaceAll('\t', ' ');

/** The text on one line, for headings, headers and properties. */
export const fitLine = (text: string): string =>
  fit(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The text on one line, or other words when it has none. */
export const fitLineOr = (text: string, otherwise: string): string => {
  const line = fitLine(text);
  return hasText(line) ? line : otherwise;
};

export const plain = (text: string): readonly Run[] => [{ text }];
export const bold = (text: string): readonly Run[] => [{ text, bold: true }];

/** True when the runs print something to read. */
export const runsHaveText = (runs: readonly Run[]): boolean => runs.some((run) => hasText(fit(run.text)));

/** The runs of a paragraph in Word's terms; an empty list prints "None recorded". */
export function drawRuns(runs: readonly Run[]): TextRun[] {
  return runsHaveText(runs) ? runs.flatMap(drawRun) : [new TextRun(NONE_RECORDED)];
}

/** `[To be completed]` is bold italic (§3.0); a `\n` is a real line break. */
function drawRun(run: Run): TextRun[] {
  const missing = run.missing !== undefined;
  const look: IRunOptions = {
    ...(run.bold === true || missing ? { bold: true } : {}),
    ...(run.italic === true || missing ? { italics: true } : {}),
  };
  return fit(run.text)
    .split('\n')
    .flatMap((line, index) => drawLine(line, index === 0 ? look : { ...look, break: 1 }));
}

function drawLine(line: string, look: IRunOptions): TextRun[] {
  if (!TICKS.test(line))
    return line === '' && look.break === undefined ? [] : [new TextRun({ ...look, text: line })];
  const { break: breaks, ...rest } = look;
  const pieces = line.split(TICKS).filter((piece) => piece !== '');
  return pieces.map((piece, index) => {
    const lead = index === 0 && breaks !== undefined ? { break: breaks } : {};
    return new TextRun({ ...rest, ...lead, ...(TICKS.test(piece) ? { font: TICK_FONT } : {}), text: piece });
  });
}

/** A paragraph of runs in one of the named styles. */
export const drawParagraph = (runs: readonly Run[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: drawRuns(runs) });

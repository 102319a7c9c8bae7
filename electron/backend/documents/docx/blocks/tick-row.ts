import { Paragraph, TextRun } from 'docx';
import type { Block, Tick } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { TICK_FONT } from '../look.ts';
import { STYLE } from '../styles.ts';
import { drawParagraph, fitLine, bold, drawRuns } from '../text.ts';

/** Printed after the ticks of an unanswered question (§3.0 Tick boxes). */
const TO_BE_COMPLETED = '[To be completed]';

/** More words than this do not fit beside each other; each tick then has a line of its own. */
const ONE_LINE = 64;

/** The question in bold, kept with `☒ Yes ☐ No` under it: characters, not colours or controls (§3.0). */
export function drawTickRow(block: Extract<Block, { kind: 'tickRow' }>): Drawn[] {
  const label = fitLine(block.label);
  const question =
    label === ''
      ? []
      : [drawParagraph(bold(label), { style: STYLE.tickRow, keepNext: true, spacing: { after: 40 } })];
  const missing =
    block.missing === undefined ? [] : drawRuns([{ text: ` ${TO_BE_COMPLETED}`, missing: block.missing }]);
  const children = [...drawTicks(block.ticks), ...missing];
  return [...question, new Paragraph({ style: STYLE.tickRow, children })];
}

function drawTicks(ticks: readonly Tick[]): TextRun[] {
  const short = ticks.reduce((sum, tick) => sum + tick.label.length + 3, 0) <= ONE_LINE;
  return ticks.flatMap((tick, index) => [
    ...(index > 0 && short ? [new TextRun({ text: ' ', characterSpacing: 120 })] : []),
    new TextRun({
      text: tick.ticked ? '☒' : '☐',
      font: TICK_FONT,
      ...(index > 0 && !short ? { break: 1 } : {}),
    }),
    ...drawRuns([{ text: ` ${fitLine(tick.label)}` }]),
  ]);
}

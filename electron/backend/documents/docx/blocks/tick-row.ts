import type { Block, Tick } from '../../../../../shared/documents/model.ts';
import { TO_BE_COMPLETED } from '../../../../../shared/documents/words.ts';
import type { Drawn } from '../drawing.ts';
import { drawParagraph, writeParagraph } from '../paragraph.ts';
import { STYLE } from '../styles.ts';
import { bold, drawRuns, fitLine, writeRun } from '../text.ts';
import { flag, val, type Xml } from '../xml.ts';

/** More words than this do not fit beside each other; each tick then has a line of its own. */
const ONE_LINE = 64;

/** One space to read, wide enough to see which words belong to which box. */
const WIDE_SPACE = writeRun(' ', [val('w:spacing', 120)]);
const NEW_LINE: Xml = { 'w:r': [flag('w:br')] };

/**
 * The question in bold, kept with `☒ Yes ☐ No` under it: characters, not colours or controls; the missing
 * mark follows an unanswered one (§3.0 Tick boxes).
 */
export function drawTickRow(block: Extract<Block, { kind: 'tickRow' }>): Drawn[] {
  const label = fitLine(block.label);
  const question = { style: STYLE.tickRow, keepNext: true, space: { after: 40 } };
  const { missing } = block;
  const runs = [
    ...drawTicks(block.ticks),
    ...(missing === undefined ? [] : drawRuns([{ text: ` ${TO_BE_COMPLETED}`, missing }])),
  ];
  return [
    ...(label === '' ? [] : [drawParagraph(bold(label), question)]),
    writeParagraph(runs, { style: STYLE.tickRow }),
  ];
}

function drawTicks(ticks: readonly Tick[]): Xml[] {
  const letters = ticks.reduce((sum, tick) => sum + tick.label.length + 3, 0);
  const between = letters <= ONE_LINE ? WIDE_SPACE : NEW_LINE;
  return ticks.flatMap((tick, index) => [
    ...(index > 0 ? [between] : []),
    ...drawRuns([{ text: `${tick.ticked ? '☒' : '☐'} ${fitLine(tick.label)}` }]),
  ]);
}

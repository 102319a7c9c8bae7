import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { drawParagraph } from '../paragraph.ts';
import { STYLE } from '../styles.ts';
import { bold, fitLine } from '../text.ts';

/** A warning says so in words: its colour alone must not carry the meaning (§3.0). */
const LEAD = { info: '', warning: 'Important: ' } as const;

/** Paragraphs with one border, which Word joins into a box; no text box, no table made for looks. */
export function drawCallout(block: Extract<Block, { kind: 'callout' }>): Drawn[] {
  const style = block.tone === 'warning' ? STYLE.calloutWarning : STYLE.calloutInfo;
  const title = `${LEAD[block.tone]}${fitLine(block.title)}`.trim();
  const first = { style, keepNext: true, space: { before: 160, after: 40 } };
  return [
    ...(title === '' ? [] : [drawParagraph(bold(title), first)]),
    drawParagraph(block.runs, { style, space: { after: 280 } }),
  ];
}

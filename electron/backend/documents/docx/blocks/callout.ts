import type { Block } from '../../../../../shared/documents/model.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import type { Drawn } from '../drawing.ts';
import { STYLE } from '../styles.ts';
import { bold, drawParagraph, fitLine } from '../text.ts';

/** A warning says so in words: its colour alone must not carry the meaning (§3.0). */
const LEAD = { info: '', warning: 'Important: ' } as const;

/** Paragraphs with a shared border, which Word joins into one box; no text box, no layout table. */
export function drawCallout(block: Extract<Block, { kind: 'callout' }>): Drawn[] {
  const style = block.tone === 'warning' ? STYLE.calloutWarning : STYLE.calloutInfo;
  const title = fitLine(block.title);
  const head = hasText(title)
    ? [
        drawParagraph(bold(LEAD[block.tone] + title), {
          style,
          keepNext: true,
          spacing: { before: 160, after: 40 },
        }),
      ]
    : [];
  return [...head, drawParagraph(block.runs, { style, spacing: { after: 280 } })];
}

import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import { drawParagraph } from '../paragraph.ts';
import { STYLE } from '../styles.ts';
import { fitLineOr, plain } from '../text.ts';
import { mark } from '../xml.ts';

const RULE = mark('w:bottom', { 'w:val': 'single', 'w:sz': 12, 'w:space': 8, 'w:color': COLOUR.blue });

/** The title, the draft line straight under it (§3.0 Status), then the lines that say what this is a copy of. */
export function drawTitle(block: Extract<Block, { kind: 'title' }>): Drawn[] {
  const draft = block.draftLine === undefined ? [] : [fitLineOr(block.draftLine, 'DRAFT – not complete')];
  const last = block.lines.length - 1;
  return [
    drawParagraph(plain(fitLineOr(block.text, 'Untitled')), { style: 'Title' }),
    ...draft.map((line) => drawParagraph(plain(line), { style: STYLE.draftLine })),
    ...block.lines.map((line, index) =>
      drawParagraph(plain(line), {
        style: STYLE.titleLine,
        ...(index === last ? { rule: RULE, space: { after: 280 } } : {}),
      }),
    ),
  ];
}

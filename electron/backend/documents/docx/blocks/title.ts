import { BorderStyle, HeadingLevel, Paragraph } from 'docx';
import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { COLOUR } from '../look.ts';
import { STYLE } from '../styles.ts';
import { bold, drawParagraph, fitLineOr, plain } from '../text.ts';

const RULE = { bottom: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.blue, space: 8 } };

/** The title, the draft line straight under it (§3.0 Status), then the lines that say what this is a copy of. */
export function drawTitle(block: Extract<Block, { kind: 'title' }>): Drawn[] {
  const last = block.lines.length - 1;
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: fitLineOr(block.text, 'Untitled') }),
    ...(block.draftLine === undefined ? [] : [drawDraftLine(block.draftLine)]),
    ...block.lines.map((line, index) =>
      drawParagraph(plain(line), {
        style: STYLE.titleLine,
        ...(index === last ? { border: RULE, spacing: { after: 280 } } : {}),
      }),
    ),
  ];
}

const drawDraftLine = (text: string): Paragraph =>
  drawParagraph(bold(fitLineOr(text, 'DRAFT – not complete')), { style: STYLE.draftLine });

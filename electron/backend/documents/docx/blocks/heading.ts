import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { drawParagraph } from '../paragraph.ts';
import { fitLineOr, plain } from '../text.ts';

/** A built-in heading, so Word's navigation pane lists it; never blank, for the same reason. */
export const drawHeading = (block: Extract<Block, { kind: 'heading' }>): Drawn[] => [
  drawParagraph(plain(fitLineOr(block.text, 'Untitled')), { style: `Heading${block.level}` }),
];

import { HeadingLevel, Paragraph } from 'docx';
import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { fitLineOr } from '../text.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A built-in heading, so Word's navigation pane lists it; never blank, for the same reason. */
export const drawHeading = (block: Extract<Block, { kind: 'heading' }>): Drawn[] => [
  new Paragraph({ heading: LEVELS[block.level], text: fitLineOr(block.text, 'Untitled') }),
];

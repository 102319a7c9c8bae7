import type { Block } from '../../../../../shared/documents/model.ts';
import type { Drawn } from '../drawing.ts';
import { plain } from '../text.ts';
import { drawHeading } from './heading.ts';
import { drawBullets } from './lists.ts';

/** The list at the end of a draft (§3.0 Status), under a heading of its own; nothing when nothing is missing. */
export function drawStillToComplete(block: Extract<Block, { kind: 'stillToComplete' }>): Drawn[] {
  if (block.items.length === 0) return [];
  return [
    ...drawHeading({ kind: 'heading', level: 1, text: 'Still to complete' }),
    ...drawBullets(block.items.map(plain)),
  ];
}

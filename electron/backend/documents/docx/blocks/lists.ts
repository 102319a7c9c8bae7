import type { Run } from '../../../../../shared/documents/model.ts';
import { NONE_RECORDED } from '../../../../../shared/documents/words.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { LIST, numberedList } from '../numbering.ts';
import { drawParagraph } from '../paragraph.ts';
import { plain } from '../text.ts';

type Items = readonly (readonly Run[])[];

/** A real bulleted list; with no items it says so. */
export const drawBullets = (items: Items): Drawn[] => drawList(items, () => LIST.bullets);

/** A real numbered list that starts at 1, whatever list went before. */
export const drawNumbered = (items: Items, drawing: Drawing): Drawn[] =>
  drawList(items, () => numberedList(drawing.lists.next()));

function drawList(items: Items, take: () => number): Drawn[] {
  if (items.length === 0) return [drawParagraph(plain(NONE_RECORDED))];
  const list = take();
  return items.map((runs) => drawParagraph(runs, { style: 'ListParagraph', list }));
}

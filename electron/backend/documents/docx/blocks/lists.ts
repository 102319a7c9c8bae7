import type { Run } from '../../../../../shared/documents/model.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { LIST } from '../numbering.ts';
import { drawParagraph, NONE_RECORDED, plain } from '../text.ts';

type Items = readonly (readonly Run[])[];

/** A real bulleted list; with no items it says so. */
export function drawBullets(items: Items): Drawn[] {
  if (items.length === 0) return [drawParagraph(plain(NONE_RECORDED))];
  return items.map((runs) => drawParagraph(runs, { numbering: { reference: LIST.bullets, level: 0 } }));
}

/** A real numbered list that starts at 1, whatever list went before. */
export function drawNumbered(items: Items, drawing: Drawing): Drawn[] {
  if (items.length === 0) return [drawParagraph(plain(NONE_RECORDED))];
  const instance = drawing.nextList();
  return items.map((runs) =>
    drawParagraph(runs, { numbering: { reference: LIST.numbers, level: 0, instance } }),
  );
}

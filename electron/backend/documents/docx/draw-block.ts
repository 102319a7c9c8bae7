import type { Block } from '../../../../shared/documents/model.ts';
import { drawCallout } from './blocks/callout.ts';
import { drawFormTable } from './blocks/form-table.ts';
import { drawHeading } from './blocks/heading.ts';
import { drawImage } from './blocks/image.ts';
import { drawLabelTable } from './blocks/label-table.ts';
import { drawBullets, drawNumbered } from './blocks/lists.ts';
import { drawQuestionAnswer } from './blocks/question-answer.ts';
import { drawStillToComplete } from './blocks/still-to-complete.ts';
import { drawTable } from './blocks/table.ts';
import { drawTickRow } from './blocks/tick-row.ts';
import { drawTitle } from './blocks/title.ts';
import type { Drawing, Drawn } from './drawing.ts';
import { drawParagraph, writeParagraph } from './paragraph.ts';
import { STYLE } from './styles.ts';
import { plain } from './text.ts';

/** Least height of a row to sign in. */
const SIGNING_HEIGHT = 620;

type Draw<Kind extends Block['kind']> = (block: Extract<Block, { kind: Kind }>, drawing: Drawing) => Drawn[];

/** One function per kind of block; a new kind that has none does not compile. */
const DRAW: { readonly [Kind in Block['kind']]: Draw<Kind> } = {
  title: drawTitle,
  heading: drawHeading,
  paragraph: ({ runs }) => [drawParagraph(runs)],
  bullets: ({ items }) => drawBullets(items),
  numbered: ({ items }, drawing) => drawNumbered(items, drawing),
  keyValueTable: drawLabelTable,
  table: drawTable,
  questionAnswer: drawQuestionAnswer,
  tickRow: drawTickRow,
  formTable: drawFormTable,
  callout: drawCallout,
  image: drawImage,
  // Turned into an image before (with-pictures.ts); what it shows in words would stand in for it.
  drawing: ({ alt }) => [drawParagraph(plain(alt))],
  pageBreak: () => [writeParagraph([], { style: STYLE.pageStart, pageBreakBefore: true })],
  stillToComplete: drawStillToComplete,
  signOff: ({ rows }, drawing) =>
    drawLabelTable({ caption: 'Sign-off', rows, height: SIGNING_HEIGHT, together: true }, drawing),
};

export function drawBlock(block: Block, drawing: Drawing): Drawn[] {
  // The table above pairs each kind with its own function, which the compiler cannot follow through a lookup.
  const draw = DRAW[block.kind] as (block: Block, drawing: Drawing) => Drawn[];
  return draw(block, drawing);
}

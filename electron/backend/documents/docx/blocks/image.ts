import { ImageRun, Paragraph } from 'docx';
import type { Block } from '../../../../../shared/documents/model.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import type { Drawing, Drawn } from '../drawing.ts';
import { pageWidth } from '../look.ts';
import { drawParagraph } from '../paragraph.ts';
import { STYLE } from '../styles.ts';
import { fitLine, fitLineOr, plain } from '../text.ts';

/** Word counts 96 pixels to the inch, and 1440 DXA. */
const DXA_PER_PIXEL = 15;
/** Leaves room for the heading above and the caption below. */
const TALLEST = { portrait: 760, landscape: 440 } as const;

/** A picture with alternative text (§3.0), no wider than the page, kept with its caption. */
export function drawImage(block: Extract<Block, { kind: 'image' }>, drawing: Drawing): Drawn[] {
  const caption = fitLine(block.caption);
  const id = drawing.pictures.next();
  const picture = new ImageRun({
    type: 'png',
    data: Buffer.from(block.png, 'base64'),
    transformation: sizeOnPage(block, drawing),
    // A given id keeps docx from numbering pictures through all documents of one process.
    altText: {
      id: String(id),
      name: `Picture ${id}`,
      description: fitLineOr(block.alt, fitLineOr(caption, 'Picture')),
    },
  });
  return [
    new Paragraph({ style: STYLE.picture, children: [picture], keepNext: hasText(caption) }),
    ...(hasText(caption) ? [drawParagraph(plain(caption), { style: 'Caption', keepNext: false })] : []),
  ];
}

function sizeOnPage(
  image: { readonly widthPixels: number; readonly heightPixels: number },
  { width, look }: Drawing,
) {
  const widest = Math.floor(width / DXA_PER_PIXEL);
  const tallest = width === pageWidth(true, look) ? TALLEST.landscape : TALLEST.portrait;
  const scale = Math.min(1, widest / image.widthPixels, tallest / image.heightPixels);
  return {
    width: Math.max(1, Math.round(image.widthPixels * scale)),
    height: Math.max(1, Math.round(image.heightPixels * scale)),
  };
}

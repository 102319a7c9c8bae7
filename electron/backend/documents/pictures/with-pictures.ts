import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { pngOf } from './png.ts';

/** The same document with every drawing turned into a picture, as Word needs it. */
export async function withPictures(model: DocumentModel): Promise<DocumentModel> {
  if (!model.blocks.some(({ kind }) => kind === 'drawing')) return model;
  const blocks: Block[] = [];
  for (const block of model.blocks) blocks.push(block.kind === 'drawing' ? await pictureOf(block) : block);
  return { ...model, blocks };
}

async function pictureOf(block: Extract<Block, { kind: 'drawing' }>): Promise<Block> {
  const { alt, caption, drawing, wide } = block;
  return {
    kind: 'image',
    alt,
    caption,
    png: Buffer.from(await pngOf(drawing)).toString('base64'),
    widthPixels: drawing.width,
    heightPixels: drawing.height,
    ...(wide ? { wide } : {}),
  };
}

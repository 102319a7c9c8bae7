import type { ComponentType } from 'react';
import type { Block } from '../../shared/documents/model.ts';
import { DrawingBlock } from './DrawingBlock.tsx';
import { BulletsBlock, NumberedBlock, StillToCompleteBlock } from './ListBlocks.tsx';
import { FormTableBlock } from './FormTableBlock.tsx';
import { KeyValueBlock, SignOffBlock } from './KeyValueBlock.tsx';
import { TableBlock } from './TableBlock.tsx';
import {
  CalloutBlock,
  HeadingBlock,
  ImageBlock,
  PageBreakBlock,
  ParagraphBlock,
  TitleBlock,
} from './TextBlocks.tsx';
import { QuestionBlock, TickRowBlock } from './QuestionBlocks.tsx';
import type { BlockOf } from './block-of.ts';

const BLOCKS: { readonly [K in Block['kind']]: ComponentType<{ readonly block: BlockOf<K> }> } = {
  title: TitleBlock,
  heading: HeadingBlock,
  paragraph: ParagraphBlock,
  bullets: BulletsBlock,
  numbered: NumberedBlock,
  keyValueTable: KeyValueBlock,
  table: TableBlock,
  questionAnswer: QuestionBlock,
  tickRow: TickRowBlock,
  formTable: FormTableBlock,
  callout: CalloutBlock,
  image: ImageBlock,
  drawing: DrawingBlock,
  pageBreak: PageBreakBlock,
  stillToComplete: StillToCompleteBlock,
  signOff: SignOffBlock,
};

/** One block of a document, drawn by its kind. */
export function BlockView({ block }: { readonly block: Block }) {
  // The map pairs each kind with its own component; TypeScript cannot follow the pairing through the index.
  const View = BLOCKS[block.kind] as ComponentType<{ readonly block: Block }>;
  return <View block={block} />;
}

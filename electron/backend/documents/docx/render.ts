import { Document, FileChild, Packer, type ISectionOptions } from 'docx';
import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { withPictures } from '../pictures/with-pictures.ts';
import { drawBlock } from './draw-block.ts';
import { Counter, type Drawing, type Drawn } from './drawing.ts';
import { lookOf, pageHeight, pageWidth } from './look.ts';
import { numberingPart } from './numbering.ts';
import { pageFooter, pageHeader, pageProperties } from './page.ts';
import { writeParagraph } from './paragraph.ts';
import { coreProperties, customProperties } from './properties.ts';
import { splitSections, type Section } from './sections.ts';
import { documentStyles, STYLE } from './styles.ts';
import { fitLine } from './text.ts';
import { TABLE_GAP } from './table-frame.ts';
import { BodyPart, SectionEnd } from './xml.ts';
import { setZipDates } from '../../files/zip-times.ts';

/**
 * §3.0, R-164. The document as a Word file. The same model always gives the same bytes: no clock, no random
 * identifiers, and every date in the file is the model's.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const look = lookOf(model);
  const { blocks } = await withPictures(model);
  const shared = { look, lists: new Counter(), pictures: new Counter() };
  const document = new Document({
    styles: documentStyles(look),
    customProperties: customProperties(model),
    sections: splitSections(blocks, look, model).map((section, index) => ({
      ...drawSection(section, shared),
      // Later sections go on with the header and footer of the first.
      ...(index === 0
        ? { headers: { default: pageHeader(model, look) }, footers: { default: pageFooter(model, look) } }
        : {}),
    })),
  });
  const ours = [
    { path: 'docProps/core.xml', data: coreProperties(model) },
    { path: 'word/numbering.xml', data: numberingPart(shared.lists.count) },
  ];
  return setZipDates(await Packer.pack(document, 'uint8array', undefined, ours), model.date);
}

function drawSection(
  section: Section,
  shared: Pick<Drawing, 'look' | 'lists' | 'pictures'>,
): ISectionOptions {
  const width = pageWidth(section.wide, shared.look);
  const height = pageHeight(section.wide, shared.look);
  const drawn = section.blocks.flatMap((block, index) => {
    const headingAbove = headingOf(section.blocks[index - 1]);
    const parts = drawBlock(block, { ...shared, width, height, headingAbove });
    return section.blocks[index + 1]?.kind === 'pageBreak' ? withoutGap(parts) : parts;
  });
  return { properties: pageProperties(section.wide, shared.look), children: endSection(drawn) };
}

/** Above a page break the gap under a table could fall on a page of its own and leave it blank. */
const withoutGap = (drawn: Drawn[]): Drawn[] => (drawn.at(-1) === TABLE_GAP ? drawn.slice(0, -1) : drawn);

/** Under a table at the end of a section stands the least paragraph there can be, so that it fits on the page. */
const LEAST_PARAGRAPH = writeParagraph([], { style: STYLE.pageStart });

function endSection(drawn: readonly Drawn[]): FileChild[] {
  const last = drawn.at(-1);
  const isText = last !== undefined && !(last instanceof FileChild) && last !== TABLE_GAP;
  const before = isText || last === TABLE_GAP ? drawn.slice(0, -1) : drawn;
  return [...before.map(asChild), new SectionEnd(isText ? last : LEAST_PARAGRAPH)];
}

const asChild = (drawn: Drawn): FileChild => (drawn instanceof FileChild ? drawn : new BodyPart(drawn));

const headingOf = (block: Block | undefined): string =>
  block?.kind === 'heading' ? fitLine(block.text) : '';

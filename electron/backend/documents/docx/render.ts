import { Document, Packer, type ISectionOptions } from 'docx';
import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';
import { drawBlock } from './draw-block.ts';
import { counter, type Drawing } from './drawing.ts';
import { LANDSCAPE_WIDTH, lookOf, pageHeight, PORTRAIT_WIDTH } from './look.ts';
import { NUMBERING } from './numbering.ts';
import { pageFooter, pageHeader, pageProperties } from './page.ts';
import { coreProperties, customProperties } from './properties.ts';
import { splitSections, type Section } from './sections.ts';
import { documentStyles } from './styles.ts';
import { fitLine } from './text.ts';
import { setZipDates } from './zip-times.ts';

/**
 * §3.0, R-164. The document as a Word file. The same model always gives the same bytes: no clock, no random
 * identifiers, and every date in the file is the model's.
 */
export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const look = lookOf(model.largePrint);
  const shared = { look, nextList: counter(), nextPicture: counter() };
  const document = new Document({
    styles: documentStyles(look),
    numbering: NUMBERING,
    customProperties: customProperties(model),
    sections: splitSections(model.blocks, model.largePrint).map((section, index) => ({
      ...drawSection(section, shared),
      // Later sections go on with the header and footer of the first.
      ...(index === 0
        ? { headers: { default: pageHeader(model) }, footers: { default: pageFooter(model) } }
        : {}),
    })),
  });
  const core = { path: 'docProps/core.xml', data: coreProperties(model) };
  const bytes = await Packer.pack(document, 'uint8array', undefined, [core]);
  return setZipDates(bytes, model.date);
}

function drawSection(
  section: Section,
  shared: Pick<Drawing, 'look' | 'nextList' | 'nextPicture'>,
): ISectionOptions {
  const width = section.wide ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH;
  const height = pageHeight(section.wide, shared.look);
  return {
    properties: pageProperties(section.wide, shared.look),
    children: section.blocks.flatMap((block, index) =>
      drawBlock(block, { ...shared, width, height, headingAbove: headingOf(section.blocks[index - 1]) }),
    ),
  };
}

const headingOf = (block: Block | undefined): string =>
  block?.kind === 'heading' ? fitLine(block.text) : '';

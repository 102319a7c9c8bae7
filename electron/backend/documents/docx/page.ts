import {
  BorderStyle,
  Footer,
  Header,
  PageOrientation,
  Paragraph,
  SimpleField,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { COLOUR, edgeOf, MARGIN, PAGE, type Look } from './look.ts';
import { fitLine } from './text.ts';

const RULE = { style: BorderStyle.SINGLE, size: 6, color: COLOUR.line };
const BAR = '  |  ';

/** Organisation, then document title and marking (§3.0). Left-aligned, so portrait and landscape share one. */
export function pageHeader(model: DocumentModel): Header {
  const marking = fitLine(model.marking);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [new TextRun({ text: fitLine(model.organisation), bold: true, color: COLOUR.blue })],
      }),
      new Paragraph({
        style: 'Header',
        border: { bottom: { ...RULE, space: 4 } },
        children: [
          new TextRun(fitLine(model.title)),
          ...(hasText(marking) ? [new TextRun(BAR), new TextRun({ text: marking, bold: true })] : []),
        ],
      }),
    ],
  });
}

/** Reference, version, date, page x of y, and the line about other formats (§3.0). Word counts the pages itself. */
export function pageFooter(model: DocumentModel): Footer {
  const version = `Version ${model.version}${model.status === 'draft' ? ' (draft)' : ''}`;
  const facts = [fitLine(model.reference), version, formatDate(model.date)].filter(hasText).join(BAR);
  const page = [
    new TextRun(`${facts}${BAR}Page `),
    new SimpleField('PAGE', '1'),
    new TextRun(' of '),
    new SimpleField('NUMPAGES', '1'),
  ];
  const formats = fitLine(model.formatsLine);
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', border: { top: { ...RULE, space: 4 } }, children: page }),
      ...(hasText(formats) ? [new Paragraph({ style: 'Footer', text: formats })] : []),
    ],
  });
}

/** A4 (§3.0); docx swaps the sides itself when the page is turned. A turned page is low, so its edges are narrower. */
export function pageProperties(wide: boolean, look: Look): ISectionPropertiesOptions {
  const less = wide ? MARGIN.lessWhenWide : 0;
  return {
    page: {
      size: {
        width: PAGE.short,
        height: PAGE.long,
        orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: MARGIN.side,
        right: MARGIN.side,
        top: edgeOf(wide, look),
        bottom: edgeOf(wide, look),
        header: MARGIN.header - less / 3,
        footer: MARGIN.footer - less / 3,
      },
    },
  };
}

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
import { COLOUR, edgesOf, PAGE, type Look } from './look.ts';
import { fitLine } from './text.ts';

const RULE = { style: BorderStyle.SINGLE, size: 6, color: COLOUR.line };
const BAR = '  |  ';

/** Organisation, document title and marking on one line (§3.0). Left-aligned, so portrait and landscape share one. */
export function pageHeader(model: DocumentModel, { underHeader }: Look): Header {
  const marking = fitLine(model.marking);
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        spacing: { after: underHeader },
        border: { bottom: { ...RULE, space: 4 } },
        children: [
          new TextRun({ text: fitLine(model.organisation), bold: true, color: COLOUR.blue }),
          new TextRun(BAR),
          new TextRun(fitLine(model.title)),
          ...(hasText(marking) ? [new TextRun(BAR), new TextRun({ text: marking, bold: true })] : []),
        ],
      }),
    ],
  });
}

/**
 * Reference, version, date, page x of y, and the line about other formats (§3.0), which a compact form runs on in the
 * same paragraph. Word counts the pages itself.
 */
export function pageFooter(model: DocumentModel, { compact }: Look): Footer {
  const version = `Version ${model.version}${model.status === 'draft' ? ' (draft)' : ''}`;
  const facts = [fitLine(model.reference), version, formatDate(model.date)].filter(hasText).join(BAR);
  const page = [
    new TextRun(`${facts}${BAR}Page `),
    new SimpleField('PAGE', '1'),
    new TextRun(' of '),
    new SimpleField('NUMPAGES', '1'),
  ];
  const formats = fitLine(model.formatsLine);
  const runOn = compact && hasText(formats);
  const first = runOn ? [...page, new TextRun(`${BAR}${formats}`)] : page;
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', border: { top: { ...RULE, space: 4 } }, children: first }),
      ...(hasText(formats) && !runOn ? [new Paragraph({ style: 'Footer', text: formats })] : []),
    ],
  });
}

/** A4 (§3.0); docx swaps the sides itself when the page is turned. */
export function pageProperties(wide: boolean, look: Look): ISectionPropertiesOptions {
  return {
    page: {
      size: {
        width: PAGE.short,
        height: PAGE.long,
        orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: look.margin.side,
        right: look.margin.side,
        ...edgesOf(wide, look),
        header: look.margin.header,
        footer: look.margin.footer,
      },
    },
  };
}

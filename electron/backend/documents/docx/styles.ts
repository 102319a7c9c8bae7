import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { BODY_FONT, COLOUR, LINE, type Look } from './look.ts';

/** Styles of our own; the built-in ones (Title, Heading 1–3, Caption, Header, Footer) keep Word's names. */
export const STYLE = {
  titleLine: 'TitleLine',
  draftLine: 'DraftLine',
  question: 'Question',
  answer: 'Answer',
  tickRow: 'TickRow',
  calloutInfo: 'CalloutInformation',
  calloutWarning: 'CalloutWarning',
  picture: 'Picture',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  writingLine: 'WritingLine',
  tableGap: 'TableGap',
  pageStart: 'PageStart',
} as const;

/** Left indent of an answer, and the place where a question's words begin after its number. */
export const QUESTION_INDENT = 794;

const GB = { value: 'en-GB', eastAsia: 'en-GB' };
const rule = (color: string, size: number, space: number) => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

/** Without the rule LibreOffice takes a number of lines for a height. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Above and under a heading that saves room. */
const CLOSE = { before: 180, after: 80 };

const heading = (size: number, around: { readonly before: number; readonly after: number }) => ({
  run: { font: BODY_FONT, size, bold: true, color: COLOUR.blue },
  paragraph: { keepNext: true, keepLines: true, spacing: { ...around, ...lines(259) } },
});

/** §3.0: Arial, 12 pt (16 pt large print), 1.15 lines, left-aligned, British English for both scripts Word asks about. */
export function documentStyles(look: Look): IStylesOptions {
  const size = { run: { size: look.body } };
  return {
    default: {
      document: {
        run: { font: BODY_FONT, size: look.body, color: COLOUR.text, language: GB },
        paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 0, after: 160, ...lines(LINE) } },
      },
      title: {
        run: { font: BODY_FONT, size: look.title, bold: true, color: COLOUR.blue },
        paragraph: { keepNext: true, spacing: { before: 0, after: look.underTitle, ...lines(240) } },
      },
      heading1: heading(look.heading1, look.compact ? CLOSE : { before: 360, after: 120 }),
      heading2: heading(look.heading2, look.compact ? CLOSE : { before: 260, after: 100 }),
      heading3: heading(look.heading3, { before: 220, after: 80 }),
      listParagraph: { paragraph: { contextualSpacing: true, spacing: { after: 160 } } },
      // Not used, but a person who adds a note should not get smaller print than the rest.
      footnoteText: size,
      footnoteTextChar: size,
      endnoteText: size,
      endnoteTextChar: size,
      caption: {
        run: { size: look.body, bold: true, italics: false, color: COLOUR.blue },
        paragraph: { keepNext: true, spacing: { before: 160, after: 100 } },
      },
    },
    paragraphStyles: [...pageStyles(look), ...textStyles(), ...tableStyles(look)],
  };
}

function own(
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

function pageStyles(look: Look): IParagraphStyleOptions[] {
  const small = {
    run: { size: look.body, color: COLOUR.text },
    paragraph: { spacing: { after: 20, ...lines(252) } },
  };
  return [
    own('Header', 'header', small),
    own('Footer', 'footer', small),
    own(STYLE.titleLine, 'Title line', { paragraph: { spacing: { after: 60 } } }),
    own(STYLE.draftLine, 'Draft line', {
      run: { bold: true },
      paragraph: {
        spacing: look.compact ? { before: 40, after: 80 } : { before: 120, after: 200 },
        indent: { left: 120, right: 120 },
        border: look.compact ? boxed(2) : boxed(5),
      },
    }),
    own(STYLE.pageStart, 'Page start', { paragraph: { spacing: GAP(20) } }),
  ];
}

const boxed = (space: number) => {
  const side = rule(COLOUR.text, 12, space);
  return { top: side, bottom: side, left: side, right: side };
};
const GAP = (line: number) => ({ before: 0, after: 0, line, lineRule: LineRuleType.EXACT });

function callout(line: string, fill: string) {
  return {
    paragraph: {
      keepLines: true,
      indent: { left: 260, right: 140 },
      spacing: { before: 0, after: 0 },
      shading: { type: 'clear' as const, color: 'auto', fill },
      border: {
        top: rule(fill, 4, 6),
        bottom: rule(fill, 4, 6),
        right: rule(fill, 4, 6),
        left: rule(line, 36, 8),
      },
    },
  };
}

function textStyles(): IParagraphStyleOptions[] {
  return [
    own(STYLE.question, 'Question', {
      run: { bold: true },
      paragraph: {
        keepNext: true,
        keepLines: true,
        spacing: { before: 200, after: 60 },
        indent: { left: QUESTION_INDENT, hanging: QUESTION_INDENT },
      },
    }),
    own(STYLE.answer, 'Answer', {
      paragraph: { indent: { left: QUESTION_INDENT }, spacing: { after: 120 } },
    }),
    own(STYLE.tickRow, 'Tick row', { paragraph: { keepLines: true } }),
    own(STYLE.calloutInfo, 'Callout information', callout(COLOUR.blue, COLOUR.infoFill)),
    own(STYLE.calloutWarning, 'Callout warning', callout(COLOUR.warningLine, COLOUR.warningFill)),
    own(STYLE.picture, 'Picture', {
      paragraph: { keepNext: true, spacing: { before: 120, after: 80, ...lines(240) } },
    }),
  ];
}

function tableStyles({ table: { line, after, writing, gap } }: Look): IParagraphStyleOptions[] {
  const spacing = { before: 0, after, ...lines(line) };
  return [
    own(STYLE.tableText, 'Table text', { paragraph: { spacing } }),
    own(STYLE.tableHeading, 'Table heading', { run: { bold: true }, paragraph: { spacing } }),
    own(STYLE.writingLine, 'Line to write on', { paragraph: { spacing: { ...spacing, ...writing } } }),
    own(STYLE.tableGap, 'Table gap', { paragraph: { spacing: GAP(gap) } }),
  ];
}

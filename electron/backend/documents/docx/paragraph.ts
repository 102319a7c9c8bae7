import type { Run } from '../../../../shared/documents/model.ts';
import { drawRuns } from './text.ts';
import { flag, mark, val, type Xml } from './xml.ts';

/** What sets one paragraph apart from its style. */
export interface ParagraphLook {
  readonly style?: string;
  /** Keeps it on the page of the paragraph below; `false` overrules a style that does. */
  readonly keepNext?: boolean | undefined;
  readonly pageBreakBefore?: boolean;
  /** The list it is an item of, as numbered in `numbering.ts`. */
  readonly list?: number;
  /** A line under it. */
  readonly rule?: Xml;
  readonly space?: { readonly before?: number; readonly after: number };
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly align?: 'end' | undefined;
}

/** A paragraph of runs, in one of the named styles. */
export const drawParagraph = (runs: readonly Run[], look: ParagraphLook = {}): Xml =>
  writeParagraph(drawRuns(runs), look);

/** A paragraph of runs already drawn. */
export function writeParagraph(runs: readonly Xml[], look: ParagraphLook = {}): Xml {
  const properties = writeProperties(look);
  return { 'w:p': properties.length === 0 ? runs : [{ 'w:pPr': properties }, ...runs] };
}

/** In the order the schema asks for. */
function writeProperties(look: ParagraphLook): Xml[] {
  const { style, keepNext, list, rule, space, indent } = look;
  const properties: Xml[] = [];
  if (style !== undefined) properties.push(val('w:pStyle', style));
  if (keepNext !== undefined) properties.push(keepNext ? flag('w:keepNext') : val('w:keepNext', '0'));
  if (look.pageBreakBefore === true) properties.push(flag('w:pageBreakBefore'));
  if (list !== undefined) properties.push({ 'w:numPr': [val('w:ilvl', 0), val('w:numId', list)] });
  if (rule !== undefined) properties.push({ 'w:pBdr': [rule] });
  if (space !== undefined) properties.push(mark('w:spacing', spacing(space)));
  if (indent !== undefined)
    properties.push(mark('w:ind', { 'w:left': indent.left, 'w:hanging': indent.hanging }));
  if (look.align === 'end') properties.push(val('w:jc', 'right'));
  return properties;
}

const spacing = ({ before, after }: { readonly before?: number; readonly after: number }) =>
  before === undefined ? { 'w:after': after } : { 'w:before': before, 'w:after': after };

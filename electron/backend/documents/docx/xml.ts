import { FileChild, Paragraph, type IContext, type IXmlableObject } from 'docx';

/**
 * The body's paragraphs and tables are written as plain trees. docx can build them from its own objects, but a
 * table of eighty rows is then some ten thousand objects, and that is most of the time a document takes.
 * Everything else (styles, sections, pictures, header, footer, packing) is left to docx.
 */
export type Xml = IXmlableObject;

/** An element with attributes and nothing in it: `<w:jc w:val="right"/>`. */
export const mark = (name: string, attributes: Readonly<Record<string, string | number>>): Xml => ({
  [name]: { _attr: attributes },
});

/** `<name w:val="value"/>`. */
export const val = (name: string, value: string | number): Xml => ({ [name]: { _attr: { 'w:val': value } } });

/** An element that says yes by being there: `<w:keepNext/>`. */
export const flag = (name: string): Xml => ({ [name]: {} });

/** Puts a tree into the body of a docx document. */
export class BodyPart extends FileChild {
  readonly #xml: Xml;

  constructor(xml: Xml) {
    super('w:p');
    this.#xml = xml;
  }

  override prepForXml(_context: IContext): Xml {
    return this.#xml;
  }
}

/**
 * The last paragraph of a section. Word keeps a section's page layout inside its last paragraph; an empty one
 * added for the purpose could fall on a page of its own and print it blank.
 */
export class SectionEnd extends Paragraph {
  readonly #xml: Xml;

  constructor(xml: Xml) {
    super({});
    this.#xml = xml;
  }

  override prepForXml(context: IContext): Xml | undefined {
    const layout = childrenOf(childrenOf(super.prepForXml(context), 'w:p')[0], 'w:pPr').filter(isLayout);
    if (layout.length === 0) return this.#xml;
    const [first, ...rest] = childrenOf(this.#xml, 'w:p');
    const properties = childrenOf(first, 'w:pPr');
    const runs = properties.length === 0 ? childrenOf(this.#xml, 'w:p') : rest;
    return { 'w:p': [{ 'w:pPr': [...properties, ...layout] }, ...runs] };
  }
}

const isLayout = (child: unknown): boolean =>
  typeof child === 'object' && child !== null && 'w:sectPr' in child;

/** The children of an element of that name; none when it is another one or has none. */
function childrenOf(element: unknown, name: string): readonly unknown[] {
  if (typeof element !== 'object' || element === null || !(name in element)) return [];
  const children: unknown = Object.entries(element).find(([key]) => key === name)?.[1];
  return Array.isArray(children) ? children : [];
}

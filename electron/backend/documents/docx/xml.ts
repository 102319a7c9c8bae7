import { FileChild, type IContext, type IXmlableObject } from 'docx';

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

/** An element with others in it, in the order the schema asks for. */
export const holds = (name: string, children: readonly Xml[]): Xml => ({ [name]: children });

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

import { SaxesParser } from 'saxes';

export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads an XML part from end to end; false when it is not well-formed. */
export function readXml(xml: string, reader: XmlReader = {}): boolean {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let wellFormed = true;
  parser.on('error', () => {
    wellFormed = false;
  });
  const { open, close, text } = reader;
  if (open) parser.on('opentag', (tag) => open(tag.name, tag.attributes));
  if (close) parser.on('closetag', (tag) => close(tag.name));
  if (text) parser.on('text', text);
  parser.write(xml).close();
  return wellFormed;
}

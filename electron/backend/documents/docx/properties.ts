import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { fitLine } from './text.ts';

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => XML[sign] ?? sign);

/** The moment written everywhere in the file: the model's date, so the same model gives the same bytes. */
export const momentOf = (model: DocumentModel): string => `${model.date}T00:00:00Z`;

/** The words of the document's "Title" property; verification compares with it. */
export const titleProperty = (model: DocumentModel): string =>
  [fitLine(model.title), fitLine(model.projectTitle)].filter((part) => part !== '').join(' – ') || 'Untitled';

/** `docProps/core.xml`. Ours replaces the one of docx, which would hold the present moment. */
export function coreProperties(model: DocumentModel): string {
  const moment = momentOf(model);
  const author = escape(fitLine(model.author));
  const subject = escape(
    [fitLine(model.projectTitle), fitLine(model.reference)].filter((part) => part !== '').join(', '),
  );
  const about = escape(`${fitLine(model.title)}, version ${model.version}, ${fitLine(model.organisation)}`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escape(titleProperty(model))}</dc:title>`,
    `<dc:subject>${subject}</dc:subject>`,
    `<dc:creator>${author}</dc:creator>`,
    `<dc:description>${about}</dc:description>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '<dc:language>en-GB</dc:language>',
    '</cp:coreProperties>',
  ].join('');
}

/** Facts a records system can read without opening the document. */
export const customProperties = (model: DocumentModel) => [
  { name: 'Reference', value: fitLine(model.reference) },
  { name: 'Document code', value: fitLine(model.code) },
  { name: 'Version', value: String(model.version) },
  { name: 'Status', value: model.status },
];

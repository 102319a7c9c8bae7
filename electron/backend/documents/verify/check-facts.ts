import { listMissing } from '../../../../shared/documents/missing.ts';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { titleProperty } from '../docx/properties.ts';
import type { Parts } from './check-package.ts';
import { readXml } from './read-xml.ts';

/** §3.0: British English for both scripts Word asks about, the title property, and a draft that says it is one. */
export function checkFacts(parts: Parts, model: DocumentModel): string[] {
  const problems: string[] = [];
  if (!isBritish(parts.get('word/styles.xml') ?? '')) problems.push('the language is not British English');
  if (titleIn(parts.get('docProps/core.xml') ?? '') !== titleProperty(model))
    problems.push('the title property is wrong');
  const saysDraft = (parts.get('word/document.xml') ?? '').includes('<w:pStyle w:val="DraftLine"/>');
  if (model.status === 'draft' && !saysDraft) problems.push('a draft does not say that it is one');
  if (model.status === 'final' && saysDraft) problems.push('a final document says that it is a draft');
  if (model.status === 'final' && listMissing(model.blocks).length > 0)
    problems.push('a final document has parts to complete');
  return problems;
}

function isBritish(styles: string): boolean {
  let defaults = false;
  let british = false;
  readXml(styles, {
    open: (name, attributes) => {
      if (name === 'w:docDefaults') defaults = true;
      if (defaults && name === 'w:lang')
        british = attributes['w:val'] === 'en-GB' && attributes['w:eastAsia'] === 'en-GB';
    },
    close: (name) => {
      if (name === 'w:docDefaults') defaults = false;
    },
  });
  return british;
}

function titleIn(core: string): string {
  let inTitle = false;
  let title = '';
  readXml(core, {
    open: (name) => {
      inTitle = name === 'dc:title';
    },
    text: (words) => {
      if (inTitle) title += words;
    },
    close: () => {
      inTitle = false;
    },
  });
  return title;
}

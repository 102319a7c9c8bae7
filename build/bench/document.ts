/** D01 of the sample, facts to bytes, against docxtemplater filling an equivalent template from the same blocks. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { openBackend } from '../../electron/backend/backend.ts';
import { renderDocx } from '../../electron/backend/documents/docx/render.ts';
import { loadSources } from '../../electron/backend/documents/sources/index.ts';
import { openForReading } from '../../electron/backend/store/connection.ts';
import { findHead } from '../../electron/backend/store/projects.store.ts';
import { buildDocument } from '../../shared/documents/build.ts';
import type { Facts } from '../../shared/documents/facts.ts';
import { DOCUMENTS } from '../../shared/documents/index.ts';
import type { DocumentModel } from '../../shared/documents/model.ts';
import { benchPorts } from './ports.ts';
import { dataOf, templateOf } from './equivalent-template.ts';
import { sideBySide, type Ratio } from './timing.ts';

const OPTIONS = { short: false, largePrint: false, today: '2026-06-03', version: 1, author: 'Bench' };

/** The facts of the sample project, as an export loads them. */
async function sampleFacts(): Promise<Facts> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const opened = await openBackend({ folder, ports: benchPorts() });
  if (!opened.ok) throw new Error(opened.error.code);
  const answer = await opened.value.call('projectFiles.openSample', {});
  if (!answer.ok) throw new Error(answer.error.code);
  const db = { connection: openForReading(folder) };
  const head = findHead(db, (answer.value as { readonly projectId: string }).projectId);
  if (!head) throw new Error('The sample is not there');
  const facts = { ...loadSources(definition(), { db, head }), history: [] };
  db.connection.close();
  opened.value.close();
  rmSync(folder, { recursive: true, force: true });
  return facts;
}

function definition() {
  const found = DOCUMENTS.find(({ code }) => code === 'D01');
  if (!found) throw new Error('D01 is not there');
  return found;
}

const draw = (facts: Facts): DocumentModel => buildDocument(definition(), facts, OPTIONS);

function fillTemplate(template: Uint8Array, facts: Facts): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(dataOf(draw(facts)));
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The words of a Word file, to show that both sides made the same document. */
function wordsIn(bytes: Uint8Array): string {
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? '';
  return xml
    .replace(/<\/w:p>|<w:br\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export async function benchDocument(): Promise<Ratio> {
  const facts = await sampleFacts();
  const template = await renderDocx(templateOf(draw(facts)));
  const [made, filled] = [wordsIn(await renderDocx(draw(facts))), wordsIn(fillTemplate(template, facts))];
  if (made !== filled) {
    const at = made.split('').findIndex((letter, index) => letter !== filled[index]);
    throw new Error(
      `The two documents differ: "${made.slice(at - 40, at + 40)}" and "${filled.slice(at - 40, at + 40)}"`,
    );
  }
  const { ours, peer } = await sideBySide(
    () => renderDocx(draw(facts)),
    () => fillTemplate(template, facts),
    21,
  );
  return {
    name: 'D01 of the sample, facts to bytes',
    peerName: 'docxtemplater, the same document',
    ours,
    peer,
    unit: 'ms',
    most: 1.2,
  };
}

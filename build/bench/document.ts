/** D01 of the sample, facts to bytes, against docxtemplater filling an equivalent template from the same blocks. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
import { fillPlan } from './seed-plan.ts';
import type { Result } from '../../shared/values/result.ts';
import { dataOf, templateOf } from './equivalent-template.ts';
import { sideBySide, type Ratio } from './timing.ts';

const OPTIONS = { short: false, largePrint: false, today: '2026-06-03', version: 1, author: 'Bench' };

type Call = (name: string, input: unknown) => Promise<unknown>;

/** The facts of one project of a new store, as an export loads them. */
async function factsOf(make: (call: Call) => Promise<string>): Promise<Facts> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const opened = await openBackend({ folder, ports: benchPorts() });
  if (!opened.ok) throw new Error(opened.error.code);
  const projectId = await make(opened.value.call as Call);
  const db = { connection: openForReading(folder) };
  const head = findHead(db, projectId);
  if (!head) throw new Error('The project is not there');
  const facts = {
    ...loadSources(definition(), { db, head, today: OPTIONS.today, neighbours: () => [] }),
    history: [],
  };
  db.connection.close();
  opened.value.close();
  rmSync(folder, { recursive: true, force: true });
  return facts;
}

async function openSample(call: Call): Promise<string> {
  const answer = (await call('projectFiles.openSample', {})) as Result<{ readonly projectId: string }>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.projectId;
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
  const facts = await factsOf(openSample);
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

/** D01 of a large project, time for each page, against the same of the sample. */
export async function benchLargeDocument(): Promise<Ratio> {
  const sample = await factsOf(openSample);
  const large = await factsOf(async (call) => {
    const projectId = await openSample(call);
    await fillPlan(call, projectId, { stakeholders: 50, activities: 40, sources: 30 });
    return projectId;
  });
  const pages = {
    sample: pagesOf(await renderDocx(draw(sample))),
    large: pagesOf(await renderDocx(draw(large))),
  };
  const { ours, peer } = await sideBySide(
    () => renderDocx(draw(large)),
    () => renderDocx(draw(sample)),
    11,
  );
  return {
    name: `D01 with 50 stakeholders, 40 activities and 30 sources more (${pages.large} pages), for each page`,
    peerName: `the sample, ${pages.sample} pages`,
    ours: ours / pages.large,
    peer: peer / pages.sample,
    unit: 'ms',
    most: 2,
  };
}

/** How many pages a Word file has when it is printed, as LibreOffice lays it out. */
function pagesOf(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-pages-'));
  writeFileSync(join(folder, 'plan.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'plan.docx'], {
    cwd: folder,
  });
  const told = spawnSync('pdfinfo', [join(folder, 'plan.pdf')], { encoding: 'utf8' }).stdout;
  rmSync(folder, { recursive: true, force: true });
  const pages = Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]);
  if (!(pages > 0)) throw new Error('LibreOffice and pdfinfo are needed to count pages');
  return pages;
}

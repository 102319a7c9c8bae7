import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that goes away with the tests' process. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `desk-${name}-`));
  made.push(folder);
  return folder;
}

/** What lies in a folder, by name; for tests of the window, which do not touch the disk themselves. */
export const namesIn = (folder: string): readonly string[] => readdirSync(folder);

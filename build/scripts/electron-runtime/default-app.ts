import { createPackage } from '@electron/asar';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'default-app');

/** Changes whenever the default app does. */
export function hashDefaultApp(): string {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'main.ts']) hash.update(readFileSync(join(source, name)));
  return hash.digest('hex');
}

/** Packs the default app for a runtime. The stand-in cannot run TypeScript, so the types are taken out here. */
export async function packDefaultApp(work: string, target: string): Promise<void> {
  await mkdir(work, { recursive: true });
  await cp(join(source, 'package.json'), join(work, 'package.json'));
  await writeFile(join(work, 'main.js'), stripTypeScriptTypes(readFileSync(join(source, 'main.ts'), 'utf8')));
  await createPackage(work, target);
}

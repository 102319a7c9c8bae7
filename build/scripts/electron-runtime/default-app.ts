import { createPackage } from '@electron/asar';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const main = new URL('./default-app/main.ts', import.meta.url);
const manifest = new URL('./default-app/package.json', import.meta.url);

/** Changes whenever the default app does. */
export function hashDefaultApp(): string {
  const hash = createHash('sha256');
  for (const file of [manifest, main]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Packs the default app for a runtime. The stand-in cannot run TypeScript, so the types are taken out here. */
export async function packDefaultApp(work: string, target: string): Promise<void> {
  await mkdir(work, { recursive: true });
  await cp(manifest, join(work, 'package.json'));
  await writeFile(join(work, 'main.js'), stripTypeScriptTypes(readFileSync(main, 'utf8')));
  await createPackage(work, target);
}

import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledSqlite } from './sqlite-build.ts';

const binary = 'better_sqlite3.node';
const mark = 'made-for-stand-in.txt';

/** Puts the compiled file where better-sqlite3 looks first. Returns false when it was already there. */
export async function installSqlite(packageFolder: string, compiled: CompiledSqlite): Promise<boolean> {
  const release = join(packageFolder, 'build', 'Release');
  if (installedKey(release) === compiled.key) return false;
  await mkdir(release, { recursive: true });
  // A rename, because a process may have the old file loaded: writing into it would crash that process.
  const temporary = join(release, `${binary}.${process.pid}`);
  await copyFile(compiled.file, temporary);
  await rename(temporary, join(release, binary));
  await writeFile(join(release, mark), compiled.key);
  return true;
}

/** Takes our compiled file away again, so that a real Electron uses the package's own. Leaves a stranger's alone. */
export async function uninstallSqlite(packageFolder: string): Promise<boolean> {
  const release = join(packageFolder, 'build', 'Release');
  if (installedKey(release) === null) return false;
  await rm(join(release, binary), { force: true });
  await rm(join(release, mark), { force: true });
  return true;
}

function installedKey(release: string): string | null {
  const complete = existsSync(join(release, mark)) && existsSync(join(release, binary));
  return complete ? readFileSync(join(release, mark), 'utf8') : null;
}

import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../process/problem.ts';
import { hashDefaultApp, packDefaultApp } from './default-app.ts';
import { fetchArchive } from './fetch-archive.ts';
import { placeInRuntime, runtimeFileCount, standIn } from './pins.ts';
import { unzipSelected } from './unpack.ts';

/** Present in a finished stand-in, and only there: how any script tells it from a real Electron. */
export const standInMark = 'stand-in.json';

/** Where the stand-in of this recipe is kept. Another hash or default app gives another folder. */
export function standInFolder(cache: string): string {
  const hash = createHash('sha256').update(standIn.integrity).update(hashDefaultApp());
  return join(cache, `electron-${standIn.electronVersion}-stand-in-${hash.digest('hex').slice(0, 8)}`);
}

/** Returns the folder of a complete stand-in, making it on the first call. Run it while holding the lock. */
export async function ensureStandIn(cache: string, log: (line: string) => void): Promise<string> {
  const folder = standInFolder(cache);
  if (existsSync(join(folder, standInMark))) return folder;
  log(`Fetching the Electron ${standIn.electronVersion} stand-in (about 200 MB, once).`);
  const work = `${folder}.work`;
  await rm(work, { recursive: true, force: true });
  const runtime = join(work, 'runtime');
  await assemble(await fetchArchive(work), runtime, work);
  await rm(folder, { recursive: true, force: true });
  await rename(runtime, folder);
  await rm(work, { recursive: true, force: true });
  return folder;
}

async function assemble(archive: string, runtime: string, work: string): Promise<void> {
  const count = await unzipSelected(archive, runtime, placeInRuntime);
  if (count !== runtimeFileCount) {
    throw new Problem(`The runtime's archive has ${count} of the ${runtimeFileCount} files needed.`);
  }
  await setFuses(join(runtime, 'electron'));
  await mkdir(join(runtime, 'resources'));
  await packDefaultApp(join(work, 'default-app'), join(runtime, 'resources', 'default_app.asar'));
  await writeFile(join(runtime, 'version'), standIn.electronVersion);
  await writeFile(join(runtime, standInMark), JSON.stringify(standIn, null, 2));
}

async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives the app through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The archive's own snapshot is left out, so Electron must not look for it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Problem } from '../process/problem.ts';
import { inRepository } from '../process/repository.ts';
import { cacheFolder } from './cache.ts';
import { failedLately, forgetFailure, rememberFailure } from './download-memory.ts';
import { whileLocked } from './lock.ts';
import { downloadOwnElectron, executableIn, findOwnElectron, wantedElectronVersion } from './own-electron.ts';
import { ensureCompiledSqlite } from './sqlite-build.ts';
import { installSqlite, uninstallSqlite } from './sqlite-install.ts';
import { ensureStandIn, standInMark } from './stand-in.ts';

/** An Electron that can be run here. */
export interface ElectronRuntime {
  readonly kind: 'electron' | 'stand-in';
  /** What ELECTRON_OVERRIDE_DIST_PATH must be. */
  readonly dist: string;
  /** What ELECTRON_EXEC_PATH must be. */
  readonly executable: string;
  readonly version: string;
}

export interface EnsureOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (line: string) => void;
  /** Try Electron's own download even if it failed lately. */
  readonly retryDownload?: boolean;
}

const sqlitePackage = inRepository('node_modules/better-sqlite3');

/** Finds or makes a runtime, with a better-sqlite3 that loads in it. Later calls find everything in place. */
export async function ensureElectronRuntime(options: EnsureOptions = {}): Promise<ElectronRuntime> {
  const env = options.env ?? process.env;
  const log = options.log ?? (() => undefined);
  const cache = cacheFolder(env);
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  const own = named === undefined ? findOwnElectron() : resolve(named);
  if (own !== null && !isStandIn(own)) return withShippedSqlite(own);
  return whileLocked(cache, async () => {
    const dist = own ?? (await downloadUnlessHopeless(env, cache, options.retryDownload === true));
    if (dist !== null && !isStandIn(dist)) return withShippedSqlite(dist);
    const folder = dist ?? (await makeStandIn(cache, log));
    await installSqlite(sqlitePackage, await ensureCompiledSqlite(cache, log));
    return describeRuntime(folder);
  });
}

async function downloadUnlessHopeless(
  env: NodeJS.ProcessEnv,
  cache: string,
  retry: boolean,
): Promise<string | null> {
  const version = wantedElectronVersion();
  const mirrorNamed = env['ELECTRON_MIRROR'] !== undefined;
  if (!retry && !mirrorNamed && failedLately(cache, version, Date.now())) return null;
  const downloaded = await downloadOwnElectron(env);
  if (downloaded === null) rememberFailure(cache, version);
  else forgetFailure(cache, version);
  return downloaded;
}

async function makeStandIn(cache: string, log: (line: string) => void): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return ensureStandIn(cache, log);
  throw new Problem(
    'Electron could not be downloaded. Check the network, or set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.\n' +
      `(There is a stand-in for Linux x64 only; this is ${process.platform} ${process.arch}.)`,
  );
}

async function withShippedSqlite(dist: string): Promise<ElectronRuntime> {
  const runtime = describeRuntime(dist);
  await uninstallSqlite(sqlitePackage);
  return runtime;
}

function isStandIn(dist: string): boolean {
  return existsSync(join(dist, standInMark));
}

/** Describes the Electron in a folder; fails when there is none. */
export function describeRuntime(dist: string): ElectronRuntime {
  const executable = executableIn(dist);
  if (!existsSync(executable))
    throw new Problem(`There is no Electron in ${dist} (looked for ${executable}).`);
  const versionFile = join(dist, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown';
  return { kind: isStandIn(dist) ? 'stand-in' : 'electron', dist, executable, version };
}

/** The variables that make the electron package, Playwright and electron-vite use a runtime. */
export function runtimeEnvironment(runtime: ElectronRuntime): Record<string, string> {
  return { ELECTRON_OVERRIDE_DIST_PATH: runtime.dist, ELECTRON_EXEC_PATH: runtime.executable };
}

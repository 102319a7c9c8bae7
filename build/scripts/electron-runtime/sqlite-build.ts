import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { capture, lastLines } from '../process/capture.ts';
import { Problem } from '../process/problem.ts';
import { inRepository } from '../process/repository.ts';
import { findNodeHeaders } from './node-headers.ts';
import { addonDefines, compileSteps, linkStep, readSqliteDefines, type CompileStep } from './sqlite-steps.ts';

const require = createRequire(import.meta.url);
const source = inRepository('node_modules/better-sqlite3');
const compileLimitMs = 15 * 60_000;

/** A compiled better-sqlite3, and the key that names exactly what it was made from. */
export interface CompiledSqlite {
  readonly key: string;
  readonly file: string;
}

/** Returns better-sqlite3 compiled for the stand-in, compiling it on the first call. Run it while holding the lock. */
export async function ensureCompiledSqlite(
  cache: string,
  log: (line: string) => void,
): Promise<CompiledSqlite> {
  const sqliteDefines = readSqliteDefines(await readFile(join(source, 'deps', 'defines.gypi'), 'utf8'));
  const key = await keyFor(sqliteDefines);
  const file = join(cache, key, 'better_sqlite3.node');
  if (existsSync(file)) return { key, file };
  log('Compiling better-sqlite3 for the stand-in (about a minute, once).');
  await compile(join(cache, key), file, sqliteDefines);
  return { key, file };
}

async function keyFor(sqliteDefines: readonly string[]): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'));
  const { version } = manifest as { version: string };
  const hash = createHash('sha256').update([...addonDefines, ...sqliteDefines].join('\n'));
  return `better-sqlite3-${version}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 8)}`;
}

async function compile(folder: string, file: string, sqliteDefines: readonly string[]): Promise<void> {
  await requireCompilers();
  const work = join(folder, 'work');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const addonHeaders = dirname(require.resolve('node-addon-api'));
  const paths = { source, work, addonHeaders, nodeHeaders: findNodeHeaders() };
  await Promise.all(compileSteps(paths, sqliteDefines).map(runStep));
  const linked = join(work, 'better_sqlite3.node');
  await runStep(linkStep(work, linked));
  await checkLoads(linked);
  await rename(linked, file);
  await rm(work, { recursive: true, force: true });
}

async function requireCompilers(): Promise<void> {
  const answers = await Promise.all(['gcc', 'g++'].map((name) => capture(name, ['--version'])));
  if (answers.every((answer) => answer.code === 0)) return;
  throw new Problem(
    'The Electron stand-in needs better-sqlite3 compiled for it, and there is no C++ compiler here.\n' +
      'Run: apt-get install -y g++',
  );
}

async function runStep(step: CompileStep): Promise<void> {
  const result = await capture(step.command, step.args, { timeoutMs: compileLimitMs });
  if (result.code === 0) return;
  throw new Problem(`better-sqlite3 could not be compiled (${step.command}):\n${lastLines(result)}`);
}

/** Opens a store in memory with the new file: better a clear failure here than a crash inside the app. */
async function checkLoads(nativeBinding: string): Promise<void> {
  const script =
    `const Database = require(${JSON.stringify(source)});` +
    `new Database(':memory:', ${JSON.stringify({ nativeBinding })}).prepare('select sqlite_version()').get();`;
  const result = await capture(process.execPath, ['-e', script], { timeoutMs: 60_000 });
  if (result.code === 0) return;
  throw new Problem(`The compiled better-sqlite3 does not load:\n${lastLines(result)}`);
}

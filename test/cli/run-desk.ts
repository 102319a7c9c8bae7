import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { runDesk } from '../../electron/cli/run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SAMPLE = join(ROOT, 'shared/samples/stroke-rehabilitation.edproj.json');
export const REFERENCE = 'NW-2026-014';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The real program in a process of its own, as somebody would start it. */
export function deskProcess(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['electron/cli/desk.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The same program in this process: a second faster, for the many cases. No case may touch the usual store. */
export async function desk(...args: readonly string[]): Promise<Ended> {
  let out = '';
  let err = '';
  const output = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await runDesk(args, output, '/no/usual/store/in/tests');
  return { code, out, err };
}

/** The answer of a command that must succeed, with `--json`. */
export async function deskJson<Value>(...args: readonly string[]): Promise<Value> {
  const ended = await desk(...args, '--json');
  if (ended.code !== 0 || ended.err !== '')
    throw new Error(`desk ${args.join(' ')} ended with ${ended.code}: ${ended.err}`);
  return JSON.parse(ended.out) as Value;
}

const folders: string[] = [];
afterAll(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder, gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-cli-'));
  folders.push(folder);
  return folder;
}

/** Records with the sample in them. */
export async function storeWithSample(): Promise<string> {
  const store = join(newFolder(), 'store');
  await deskJson('import', SAMPLE, '--store', store);
  return store;
}

import { lstat, mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAME_MAX } from '../../../shared/domain/vault/limits.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { SEAL_BYTES } from './sealer.ts';
import { LENGTH_BYTES, MARK, placeOf } from './vault.ts';

/** A sealed file there should be, and how many bytes of a given file it holds. */
export interface SealedLine {
  readonly fileId: string;
  readonly holds: number;
}

/** What was found while copying, in numbers. */
export interface Copied {
  readonly files: number;
  /** Not in their folder, so not copied. */
  readonly missing: number;
  /** Copied, but without their mark or of a wrong length. */
  readonly spoilt: number;
}

/** How many files are copied at once: flushing each to a slow disk is mostly waiting. */
const LANES = 4;
/** The longest head: its own words, and a name each of whose characters is written `\u0000`. */
const HEAD_MAX = 64 + NAME_MAX * 6;

/**
 * Copies sealed files from one store's folder to another as they are; no key is needed. Each copy is flushed, read again
 * and compared. `backup-bad` when a copy is not what was read; a file that is gone or damaged is counted.
 */
export async function copySealed(
  from: string,
  to: string,
  lines: readonly SealedLine[],
): Promise<Result<Copied, 'backup-bad'>> {
  const found = { missing: 0, spoilt: 0 };
  if (lines.length > 0) await mkdir(join(to, 'vault', 'files'), { recursive: true, mode: 0o700 });
  for (let at = 0; at < lines.length; at += LANES) {
    const ends = await Promise.all(lines.slice(at, at + LANES).map((line) => copyOne(from, to, line)));
    if (ends.includes('bad')) return fail('backup-bad');
    for (const end of ends) if (end === 'missing' || end === 'spoilt') found[end] += 1;
  }
  return ok({ files: lines.length, ...found });
}

async function copyOne(
  from: string,
  to: string,
  { fileId, holds }: SealedLine,
): Promise<'copied' | 'missing' | 'spoilt' | 'bad'> {
  const bytes = await readSealed(from, fileId);
  if (bytes === null) return 'missing';
  const target = placeOf(to, 'files', fileId);
  const handle = await open(target, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (!(await readFile(target)).equals(bytes)) return 'bad';
  return looksWhole(bytes, holds) ? 'copied' : 'spoilt';
}

/** A file may be moved from `arriving` to `files` between two looks, so `files` is looked into again. */
async function readSealed(folder: string, fileId: string): Promise<Buffer | null> {
  for (const room of ['files', 'arriving', 'files'] as const) {
    const place = placeOf(folder, room, fileId);
    const found = await lstat(place).catch(absent);
    if (found?.isFile() !== true) continue;
    const bytes = await readFile(place).catch(absent);
    if (bytes !== null) return bytes;
  }
  return null;
}

function absent(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT' || fault.code === 'ENOTDIR') return null;
  throw fault;
}

/** What can be told without the key: how it begins, and that it is as long as what it holds wants. */
function looksWhole(sealed: Buffer, holds: number): boolean {
  const head = sealed.length - MARK.length - SEAL_BYTES - LENGTH_BYTES - holds;
  return sealed.subarray(0, MARK.length).equals(MARK) && head > 0 && head <= HEAD_MAX;
}

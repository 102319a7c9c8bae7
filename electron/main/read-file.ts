import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../shared/values/result.ts';
import { notAFile, reasonOf } from './file-trouble.ts';

const MEGABYTE = 1_000_000;

/** Reads a whole file, unless it holds more than `maxBytes`: that is found out before anything is read. */
export async function readWhole(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, 'file-not-read' | 'project-file-too-large'>> {
  try {
    const handle = await open(path, 'r');
    try {
      const found = await handle.stat();
      if (!found.isFile()) throw notAFile();
      if (found.size > maxBytes) return tooLarge(found.size);
      const bytes = await handle.readFile();
      // It may have grown between the two lines above.
      return bytes.byteLength > maxBytes ? tooLarge(bytes.byteLength) : ok(bytes);
    } finally {
      await handle.close();
    }
  } catch (fault) {
    // The edge to the disk: a file that is gone or locked is an answer for the person.
    const reason = reasonOf(fault);
    if (reason === undefined) throw fault;
    return fail('file-not-read', { reason });
  }
}

const tooLarge = (bytes: number) =>
  fail('project-file-too-large', { megabytes: Math.ceil(bytes / MEGABYTE) });

import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/values/result.ts';

const MEGABYTE = 1_000_000;

/** Reads a whole file unless it is larger than `maxBytes`, which is found out before anything is read. */
export async function readWhole(
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, 'file-not-read' | 'project-file-too-large'>> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return fail('file-not-read', { reason: `${path} is not an ordinary file.` });
    if (found.size > maxBytes)
      return fail('project-file-too-large', { megabytes: Math.ceil(found.size / MEGABYTE) });
    return ok(await readFile(path));
  } catch (fault) {
    return fail('file-not-read', { reason: reasonOf(fault, path) });
  }
}

/** Writes the bytes wholly or not at all: beside the target, flushed to the disk, then put in its place. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<null, 'file-not-written'>> {
  const folder = dirname(path);
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, path);
    return ok(null);
  } catch (fault) {
    // The edge to the disk: what it says is an answer for the person.
    await rm(part, { force: true }).catch(() => undefined);
    return fail('file-not-written', { reason: reasonOf(fault, folder) });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not use it',
  EPERM: 'you may not use it',
  EROFS: 'it is on a disk that is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EEXIST: 'a file with this name is in the way',
  EISDIR: 'there is a folder with this name',
  ENAMETOOLONG: 'the name is too long',
};

/** A bug is no fault of the disk and goes on as one. */
function reasonOf(fault: unknown, place: string): string {
  if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault)) throw fault;
  const code = String(fault.code);
  return `${place}: ${REASONS[code] ?? `the system says ${code}`}.`;
}

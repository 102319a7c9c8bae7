import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
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
    await makeFolder(folder);
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
    return fail('file-not-written', { reason: reasonOf(fault, folder, CANNOT_HOLD) });
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

/** Makes a folder and those above it; words for why it cannot be made. */
export async function tryFolder(path: string): Promise<string | undefined> {
  try {
    await makeFolder(path);
    return undefined;
  } catch (fault) {
    return reasonOf(fault, path, CANNOT_HOLD);
  }
}

/** One level after the other: Node's own `recursive` never comes back from a place that takes no folders, such as /proc. */
async function makeFolder(path: string): Promise<void> {
  const whole = resolve(path);
  const found = await stat(whole).catch(() => undefined);
  if (found?.isDirectory()) return;
  if (dirname(whole) !== whole) await makeFolder(dirname(whole));
  await mkdir(whole);
}

/** A folder that is there but where no file can be made, for instance one the system shows its own state in. */
const CANNOT_HOLD: Readonly<Record<string, string>> = { ENOENT: 'no file can be made there' };

/** A bug is no fault of the disk and goes on as one. */
function reasonOf(fault: unknown, place: string, first: Readonly<Record<string, string>> = {}): string {
  if (!(fault instanceof Error) || !('syscall' in fault) || !('code' in fault)) throw fault;
  const code = String(fault.code);
  return `${place}: ${first[code] ?? REASONS[code] ?? `the system says ${code}`}.`;
}

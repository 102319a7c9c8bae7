import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/values/result.ts';
import { notAFile, reasonOf } from './file-trouble.ts';

/**
 * Writes the bytes wholly or not at all: beside the target first, flushed to the disk, then put in its place.
 * Whatever was there before stays until the new file is whole.
 */
export async function writeWhole(
  target: string,
  bytes: Uint8Array,
): Promise<Result<null, 'file-not-written'>> {
  const temporary = join(dirname(target), `.${randomUUID()}.part`);
  try {
    await mustBeReplaceable(target);
    await fill(await open(temporary, 'wx'), bytes);
    await rename(temporary, target);
    await flushFolder(dirname(target));
    return ok(null);
  } catch (fault) {
    // The edge to the disk: a full or locked disk is an answer for the person, a bug goes on as one.
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = reasonOf(fault);
    if (reason === undefined) throw fault;
    return fail('file-not-written', { reason });
  }
}

/** A rename would happily put a device, a pipe or a link out of the way. */
async function mustBeReplaceable(target: string): Promise<void> {
  const found = await lstat(target).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null;
    throw fault;
  });
  if (found !== null && !found.isFile()) throw notAFile();
}

async function fill(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the new name survives a power cut too. Windows has no such thing and some network disks refuse it. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}

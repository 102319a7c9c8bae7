import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/values/result.ts';
import { reasonOf } from './file-trouble.ts';
import { flushFolder } from './write-file.ts';

interface NewFolder<Value, Code extends string> {
  readonly name: string;
  /** Puts everything into the folder it is given. */
  readonly fill: (folder: string) => Promise<Result<Value, Code>>;
}

/**
 * Makes a new folder in a place, wholly or not at all: it is filled under another name, which says that it is not whole,
 * and then given its own, with a number where that is taken. Gives back its name and what filling it gave.
 */
export async function writeFolder<Value, Code extends string>(
  place: string,
  { name, fill }: NewFolder<Value, Code>,
): Promise<Result<{ readonly folderName: string; readonly value: Value }, Code | 'folder-not-written'>> {
  // Two people may back up to the same network disk at once.
  const part = join(place, `${name}.${randomUUID().slice(0, 8)}.part`);
  try {
    await mkdir(part, { mode: 0o700 });
    const filled = await fill(part);
    if (!filled.ok) return filled;
    await flushFolder(part);
    const folderName = await nameIt(part, place, name);
    await flushFolder(place);
    return ok({ folderName, value: filled.value });
  } catch (fault) {
    // The edge to the disk: a full or locked disk is an answer for the person, a bug goes on as one.
    const reason = reasonOf(fault);
    if (reason === undefined) throw fault;
    return fail('folder-not-written', { reason });
  } finally {
    // Once it has its name, nothing is there any more.
    await rm(part, { force: true, recursive: true }).catch(() => undefined);
  }
}

async function nameIt(part: string, place: string, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folderName = number === 1 ? name : `${name} (${number})`;
    const isTaken = await lstat(join(place, folderName)).then(
      () => true,
      () => false,
    );
    if (isTaken) continue;
    await rename(part, join(place, folderName));
    return folderName;
  }
}

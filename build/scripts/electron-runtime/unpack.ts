// oxlint-disable-next-line typescript/triple-slash-reference -- a package without types has no other way to find them
/// <reference path="./untyped.d.ts" />
import { createWriteStream } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../process/problem.ts';

/** Takes one file out of an npm tarball and returns where it is now. */
export async function takeFromTarball(tarball: string, member: string, into: string): Promise<string> {
  await mkdir(into, { recursive: true });
  await extract({ file: tarball, cwd: into }, [member]);
  return join(into, member);
}

/**
 * Unpacks the wanted entries of a zip file and returns how many there were.
 * @param place says where an entry goes, relative to `into`, or null to leave it out
 */
export async function unzipSelected(
  archive: string,
  into: string,
  place: (entryName: string) => string | null,
): Promise<number> {
  const zip = await openZip(archive);
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    const name = place(entry.fileName);
    if (name === null) continue;
    await writeEntry(zip, entry, join(into, name));
    count += 1;
  }
  return count;
}

async function openZip(archive: string): Promise<ZipFile> {
  try {
    return await openPromise(archive);
  } catch (error) {
    throw new Problem(`The runtime's archive cannot be read: ${String(error)}`);
  }
}

async function writeEntry(zip: ZipFile, entry: Entry, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
  // The upper half of the attributes is the Unix mode. Setuid is dropped: the sandbox here uses user namespaces.
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await chmod(target, mode === 0 ? 0o644 : mode);
}

import { existsSync } from 'node:fs';
import { lstat, mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isMediaType, type MediaType } from '../../../shared/domain/vault/media.ts';
import { fail, ok, type Result } from '../../../shared/values/result.ts';
import { seal, unseal } from './sealer.ts';

/**
 * The sealed files, one for each id, in the folder `vault` beside the store. A file first arrives whole in `arriving`
 * and is moved to `files` once the store has its line; so there is never a line without its bytes.
 */
export interface KeptFile {
  /** As the person's system named it. Personal: only ever in here. */
  readonly name: string;
  readonly mediaType: MediaType;
  readonly bytes: Uint8Array;
}

/** Which file, and the key it is sealed with. */
export interface SealedWith {
  readonly fileId: string;
  readonly keyId: string;
  readonly key: Uint8Array;
}

/** How a sealed file begins: four letters and the version of the format. */
export const MARK = Buffer.from([0x45, 0x44, 0x56, 0x46, 1]);
/** Of the length of the head, the first thing inside the seal. */
export const LENGTH_BYTES = 4;

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const placeOf = (folder: string, room: 'arriving' | 'files', fileId: string): string => {
  // An id becomes the name of a file, so nothing else may get this far.
  if (!ID.test(fileId)) throw new Error('Not an id');
  return join(folder, 'vault', room, fileId);
};
const about = ({ fileId, keyId }: SealedWith): string => `vault-file:1:${keyId}:${fileId}`;

/** Seals the bytes with their name and kind and puts them on the disk, flushed, where they wait for their line. */
export async function putAside(folder: string, file: KeptFile, how: SealedWith): Promise<void> {
  const head = Buffer.from(JSON.stringify({ name: file.name, mediaType: file.mediaType }));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(head.length);
  const sealed = seal(how.key, about(how), Buffer.concat([length, head, file.bytes]));
  const place = placeOf(folder, 'arriving', how.fileId);
  await mkdir(join(folder, 'vault', 'arriving'), { recursive: true, mode: 0o700 });
  await mkdir(join(folder, 'vault', 'files'), { recursive: true, mode: 0o700 });
  const handle = await open(place, 'wx', 0o600);
  try {
    await fill(handle, [MARK, sealed]);
  } catch (fault) {
    await rm(place, { force: true });
    throw fault;
  }
  await flushFolder(join(folder, 'vault', 'arriving'));
}

/** The line is in the store: the file takes its place for good. */
export async function settle(folder: string, fileId: string): Promise<void> {
  await rename(placeOf(folder, 'arriving', fileId), placeOf(folder, 'files', fileId));
  await flushFolder(join(folder, 'vault', 'files'));
}

/** The line could not be written: what was put aside goes. */
export const throwAway = (folder: string, fileId: string): Promise<void> =>
  rm(placeOf(folder, 'arriving', fileId), { force: true });

/**
 * After a crash: files that arrived and have their line are settled, others are swept. What lies in `files` is never
 * removed, even without a line: it may belong to a newer copy of the store.
 */
export async function sweep(folder: string, hasLine: (fileId: string) => boolean): Promise<void> {
  const arriving = join(folder, 'vault', 'arriving');
  if (!existsSync(arriving)) return;
  for (const name of await readdir(arriving)) {
    if (ID.test(name) && hasLine(name)) await settle(folder, name);
    else await rm(join(arriving, name), { force: true, recursive: true });
  }
}

/** A kept file as it was given; `missing` when its sealed file is gone, `damaged` when the seal does not hold. */
export async function takeOut(
  folder: string,
  how: SealedWith,
): Promise<Result<KeptFile, 'kept-file-missing' | 'kept-file-spoilt'>> {
  const place = placeOf(folder, 'files', how.fileId);
  const found = await lstat(place).catch(() => null);
  if (found?.isFile() !== true) return fail('kept-file-missing');
  const sealed = await readFile(place);
  if (!sealed.subarray(0, MARK.length).equals(MARK)) return fail('kept-file-spoilt');
  const plain = unseal(how.key, about(how), sealed.subarray(MARK.length));
  if (plain === null) return fail('kept-file-spoilt');
  const end = LENGTH_BYTES + plain.readUInt32BE(0);
  // What the seal held for is what we wrote ourselves.
  const head = JSON.parse(plain.toString('utf8', LENGTH_BYTES, end)) as { name: string; mediaType: string };
  if (!isMediaType(head.mediaType)) return fail('kept-file-spoilt');
  return ok({ name: head.name, mediaType: head.mediaType, bytes: plain.subarray(end) });
}

async function fill(handle: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  try {
    for (const part of parts) await handle.writeFile(part);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** So that the new name survives a power cut too. Windows has no such thing and some network disks refuse it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}

import { checkFile, type FileRefusal } from '../../../../shared/domain/vault/check-file.ts';
import type { MediaType } from '../../../../shared/domain/vault/media.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting, Writing } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import { putAside, settle, takeOut, throwAway, type KeptFile } from '../../files/vault.ts';
import { appendAudit } from '../../store/audit.store.ts';
import { findFile, insertFile, listFileIds, listSameFiles, type FileRow } from '../../store/vault.store.ts';
import { openVault, type NotOpen, type OpenVault } from './vault-open.ts';

/** A file as it came: from a dialog, a drop, or another laptop. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Kept {
  readonly fileId: string;
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: MediaType;
  readonly size: number;
  /** Files with the same content that were kept before. */
  readonly alreadyKept: readonly string[];
}

/** E44. Checks a file by its content and keeps a sealed copy; the same content is stored once and noted twice. */
export async function keepFile(
  context: Waiting,
  given: GivenFile,
): Promise<Result<Kept, FileRefusal | NotOpen>> {
  const mediaType = checkFile(given.bytes);
  if (!mediaType.ok) return mediaType;
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  // A read-only store could not keep the line, so nothing is written then; the same answer gives the file its id.
  const fileId = context.write<string, never>(({ newId }) => ok(newId()));
  if (!fileId.ok) return fileId;
  const file: KeptFile = { name: given.name, mediaType: mediaType.value, bytes: given.bytes };
  return putIn(context, vault.value, { fileId: fileId.value, file });
}

interface Arriving {
  readonly fileId: string;
  readonly file: KeptFile;
}

/** First the bytes, then the line, then the place for good: a crash in between loses nothing that was told as kept. */
async function putIn(
  context: Waiting,
  { current }: OpenVault,
  { fileId, file }: Arriving,
): Promise<Result<Kept, never>> {
  const { folder } = context.store;
  const hash = sha256(file.bytes);
  const before = context.read(({ db }) => listSameFiles(db, hash));
  const twin = before.find(({ keyId, bytesIn, id }) => keyId === current.id && bytesIn === id);
  // Of the second copy only the name is put away.
  const stored = twin === undefined ? file : { ...file, bytes: new Uint8Array() };
  await putAside(folder, stored, { fileId, keyId: current.id, key: current.key });
  const row: FileRow = {
    id: fileId,
    keyId: current.id,
    bytesIn: twin?.id ?? fileId,
    sha256: hash,
    mediaType: file.mediaType,
    size: file.bytes.length,
  };
  const noted = await noteOrThrowAway(context, row);
  if (!noted.ok) return noted;
  await settle(folder, fileId);
  const alreadyKept = before.map(({ id }) => id);
  return ok({
    fileId,
    name: file.name,
    sha256: hash,
    mediaType: file.mediaType,
    size: row.size,
    alreadyKept,
  });
}

async function noteOrThrowAway(context: Waiting, row: FileRow): Promise<Result<null, never>> {
  let noted: Result<null, never> | undefined;
  try {
    noted = context.write<null, never>((writing) => {
      insertFile(writing.db, row, { at: writing.now, by: writing.me?.id ?? '' });
      note(writing, row.id, 'create');
      return ok(null);
    });
    return noted;
  } finally {
    if (noted?.ok !== true) await throwAway(context.store.folder, row.id);
  }
}

export type NotTaken =
  NotOpen | 'kept-file-not-found' | 'kept-file-missing' | 'kept-file-spoilt' | 'kept-file-unreadable';

/** A kept file as it was given. Noted in the history as a look at it or as taken out; null where it was noted before. */
export async function takeFile(
  context: Waiting,
  fileId: string,
  why: 'view' | 'export' | null,
): Promise<Result<KeptFile, NotTaken>> {
  const row = context.read(({ db }) => findFile(db, fileId));
  if (row === undefined) return fail('kept-file-not-found');
  const vault = await openVault(context);
  const key = vault.ok ? vault.value.ring.get(row.keyId) : undefined;
  if (!vault.ok) return vault;
  if (key === undefined) return fail('kept-file-unreadable');
  const file = await takeWhole(context.store.folder, row, key);
  // Records of a newer version are looked at, not written.
  if (file.ok && why !== null && !context.store.readOnly)
    context.write<null, never>((writing) => ok(note(writing, fileId, why)));
  return file;
}

/** What a look through every kept file finds, in numbers. */
export interface Verdict {
  readonly files: number;
  readonly missing: number;
  readonly spoilt: number;
  readonly unreadable: number;
}

/** Opens one file after the other, as if to show it, and counts what could not be opened. */
export async function verifyFiles(context: Waiting): Promise<Result<Verdict, NotOpen>> {
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  const ids = context.read(({ db }) => listFileIds(db));
  const found = { missing: 0, spoilt: 0, unreadable: 0 };
  for (const id of ids) {
    const file = await takeFile(context, id, null);
    if (file.ok) continue;
    if (file.error.code === 'kept-file-missing') found.missing += 1;
    if (file.error.code === 'kept-file-spoilt') found.spoilt += 1;
    if (file.error.code === 'kept-file-unreadable') found.unreadable += 1;
  }
  return ok({ files: ids.length, ...found });
}

async function takeWhole(
  folder: string,
  row: FileRow,
  key: Uint8Array,
): Promise<Result<KeptFile, 'kept-file-missing' | 'kept-file-spoilt'>> {
  const own = await takeOut(folder, { fileId: row.id, keyId: row.keyId, key });
  if (!own.ok || row.bytesIn === row.id) return own.ok ? whole(row, own.value) : own;
  const first = await takeOut(folder, { fileId: row.bytesIn, keyId: row.keyId, key });
  return first.ok ? whole(row, { ...first.value, name: own.value.name }) : first;
}

/** What comes out must be what went in, to the bit. */
const whole = (row: FileRow, file: KeptFile): Result<KeptFile, 'kept-file-spoilt'> =>
  sha256(file.bytes) === row.sha256 ? ok(file) : fail('kept-file-spoilt');

/** E50. Who kept, looked at or took out which file; the name of the file is personal and stays out. */
function note({ db, now, me }: Writing, fileId: string, action: 'create' | 'view' | 'export'): null {
  appendAudit(db, {
    at: now,
    whoId: me?.id ?? '',
    action,
    projectId: null,
    record: 'vault_file',
    recordId: fileId,
  });
  return null;
}

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fail, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { copySealed, type Copied } from '../../files/vault-copy.ts';
import { ownWordsFile } from '../../spelling/own-words.ts';
import { STORE_FILE } from '../../store/store-file.ts';
import { listSealed } from '../../store/vault.store.ts';

/**
 * Fills an empty folder as the store's own is filled: the records, the sealed files they know of, the words added to
 * the dictionary. A folder like this, put where the store was, is the store again.
 */
export async function backUpInto(
  context: Pick<Waiting, 'store' | 'read' | 'backUpTo'>,
  folder: string,
): Promise<Result<Copied, 'backup-bad'>> {
  const { store, read } = context;
  if (!(await copyRecords(context, join(folder, STORE_FILE)))) return fail('backup-bad');
  if (existsSync(ownWordsFile(store.folder)))
    await copyFile(ownWordsFile(store.folder), ownWordsFile(folder));
  // Asked after the records were copied, so every file that the copy knows of is among them.
  return copySealed(
    store.folder,
    folder,
    read(({ db }) => listSealed(db)),
  );
}

/** The copy is made and checked on this disk, as SQLite wants it; what is then put elsewhere must be the same bytes. */
async function copyRecords(
  { store, backUpTo }: Pick<Waiting, 'store' | 'backUpTo'>,
  target: string,
): Promise<boolean> {
  const here = join(store.folder, 'backups', 'by-hand.sqlite');
  try {
    if ((await backUpTo(here)).length > 0) return false;
    await copyFile(here, target);
    await flush(target);
    return (await hashOf(here)) === (await hashOf(target));
  } finally {
    await rm(here, { force: true });
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

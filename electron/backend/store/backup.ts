import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from './handles.ts';
import { openFileReadOnly } from './connection.ts';

const PAGES_A_STEP = 1000;

/** Everything wrong with a store: broken pages, broken references. Empty when it is sound. */
export function listProblems(db: Connection): readonly string[] {
  const pages = (db.pragma('integrity_check') as readonly { readonly integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const references = (db.pragma('foreign_key_check') as readonly { readonly table: string }[]).map(
    (row) => `A line in ${row.table} points to something that is not there`,
  );
  return [...pages, ...references];
}

/**
 * Copies a live store to a file through SQLite's own backup, opens the copy and checks it. The file appears under its
 * name only when it is sound; otherwise it is removed and the problems are returned.
 */
export async function backUpStore(db: Connection, file: string): Promise<readonly string[]> {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.part`;
  clear(partial);
  try {
    await db.backup(partial, { progress: () => PAGES_A_STEP });
    const problems = checkCopy(partial);
    if (problems.length === 0) {
      flush(partial);
      renameSync(partial, file);
    }
    return problems;
  } finally {
    clear(partial);
  }
}

/**
 * Where the backup before a migration is kept: the version is in its name. It is of the records alone: no step touches
 * the sealed files of the vault, so those beside the store belong to the copy as well.
 */
export const migrationBackupFile = (folder: string, version: number): string =>
  join(folder, 'backups', `before-upgrade-from-v${String(version).padStart(4, '0')}.sqlite`);

function checkCopy(file: string): readonly string[] {
  const copy = openFileReadOnly(file);
  try {
    return listProblems(copy);
  } finally {
    copy.close();
  }
}

/** With what SQLite puts beside a file that is looked into. */
function clear(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import type { Connection } from './handles.ts';
import { STORE_FILE } from './store-file.ts';

/** The SQLite this app was tested with; another one means a wrong native module was packed. */
export const SQLITE_VERSION = '3.54.1';

/** Makes the folder and opens the file for writing: WAL, every commit on disk before it is confirmed, foreign keys on. */
export function openForWriting(folder: string): Connection {
  makeFolder(resolve(folder));
  const file = join(folder, STORE_FILE);
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file);
  try {
    db.pragma('journal_mode = WAL');
    // better-sqlite3 is built with NORMAL for WAL; "saved" must mean saved.
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 2000');
    db.pragma('trusted_schema = OFF');
    assertVersion(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/** Opens the same file for reading only: a write through it fails in SQLite itself. */
export function openForReading(folder: string): Connection {
  const db = new Database(join(folder, STORE_FILE), { readonly: true, fileMustExist: true });
  db.pragma('busy_timeout = 2000');
  db.pragma('trusted_schema = OFF');
  return db;
}

/** Opens any store file read-only, for instance a backup that is being checked. */
export const openFileReadOnly = (file: string): Connection =>
  new Database(file, { readonly: true, fileMustExist: true });

/** Opens a store that lives in memory: for reading the schema when types are generated. */
export const openInMemory = (): Connection => new Database(':memory:');

/** The version of the schema a store has: the id of the last migration. */
export const schemaVersion = (db: Connection): number =>
  db.pragma('user_version', { simple: true }) as number;

/** The SQLite version a connection runs on. */
export const sqliteVersion = (db: Connection): string =>
  db.prepare('select sqlite_version()').pluck().get() as string;

/**
 * Makes a folder and those above it, one at a time: asked to do it all at once, Node never comes back from a place
 * where nothing can be made.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function assertVersion(db: Connection): void {
  const found = sqliteVersion(db);
  if (found !== SQLITE_VERSION) throw new Error(`SQLite ${found} was packed, ${SQLITE_VERSION} is needed`);
}

import { join } from 'node:path';
import type { CommonCode } from '../../shared/errors/index.ts';
import { fail, ok, type Result } from '../../shared/values/result.ts';
import type { Log, StoreFacts } from './context.ts';
import type { StoreHandles } from './router.ts';
import { backUpStore, migrationBackupFile } from './store/backup.ts';
import { openForReading, openForWriting } from './store/connection.ts';
import type { Connection } from './store/handles.ts';
import { STORE_FILE } from './store/store-file.ts';
import { migrateStore } from './store/migrate.ts';
import { getMe } from './store/opening.store.ts';
import { troubleOf } from './store/trouble.ts';

interface Where {
  readonly folder: string;
  readonly appVersion: string;
  readonly log: Log;
}

/**
 * Opens the store in a folder and brings it to the newest shape.
 * Fails with words when the disk or the file is in trouble; a store from a newer version opens read-only.
 */
export async function openStore(where: Where): Promise<Result<StoreHandles, CommonCode>> {
  try {
    return ok(await open(where));
  } catch (error) {
    const code = troubleOf(error);
    where.log.error('store-not-opened', {
      code: code ?? 'bug',
      kind: error instanceof Error ? error.name : typeof error,
    });
    if (code) return fail(code);
    throw error;
  }
}

/** Ends both connections; what SQLite learnt about the tables is written down first. */
export function closeStore({ reader, writer }: StoreHandles): void {
  reader.connection.close();
  writer?.connection.pragma('optimize');
  writer?.connection.close();
}

async function open({ folder, appVersion }: Where): Promise<StoreHandles> {
  const connection = openForWriting(folder);
  try {
    const migrated = await migrateStore(connection, (version) => backUpBefore(connection, folder, version));
    const readOnly = migrated.kind === 'newer';
    if (readOnly) connection.close();
    const facts: StoreFacts = {
      folder,
      file: join(folder, STORE_FILE),
      readOnly,
      schemaVersion: migrated.kind === 'newer' ? migrated.version : migrated.to,
      appVersion,
    };
    const reader = { connection: openForReading(folder) };
    // Reads the first pages: a damaged file is told at the start, not at the first save.
    getMe(reader);
    return { reader, writer: readOnly ? null : { connection, writable: true }, facts };
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function backUpBefore(connection: Connection, folder: string, version: number): Promise<string> {
  const file = migrationBackupFile(folder, version);
  const problems = await backUpStore(connection, file);
  if (problems.length > 0)
    throw Object.assign(new Error('The backup is not sound'), { code: 'SQLITE_CORRUPT' });
  return file;
}

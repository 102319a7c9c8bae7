import { join } from 'node:path';
import type { Topic } from '../../shared/contract/define.ts';
import type { CommonCode } from '../../shared/errors/index.ts';
import { fail, ok, type Result } from '../../shared/values/result.ts';
import type { Ports, StoreFacts } from './context.ts';
import { forgetKeys } from './files/key-ring.ts';
import { createRouter, type StoreHandles } from './router.ts';
import { backUpStore, migrationBackupFile } from './store/backup.ts';
import { STORE_FILE, openForReading, openForWriting } from './store/connection.ts';
import type { Connection } from './store/handles.ts';
import { migrateStore } from './store/migrate.ts';
import { getMe } from './store/setup.store.ts';
import { troubleOf } from './store/trouble.ts';

/** The whole back end: plain Node, the same in the app, in tests and on the command line. */
export interface Backend {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls the listener with the topics that a change touched; the answer stops it. */
  readonly onChanged: (listener: (topics: readonly Topic[]) => void) => () => void;
  readonly close: () => void;
  readonly store: StoreFacts;
}

/**
 * Opens the store in a folder, brings it to the newest shape and starts answering.
 * Fails with words when the disk or the file is in trouble; a store from a newer version opens read-only.
 */
export async function openBackend(options: {
  readonly folder: string;
  readonly ports: Ports;
}): Promise<Result<Backend, CommonCode>> {
  try {
    return ok(start(options.ports, await openStore(options.folder, options.ports)));
  } catch (error) {
    const code = troubleOf(error);
    options.ports.log.error('store-not-opened', {
      code: code ?? 'bug',
      kind: error instanceof Error ? error.name : typeof error,
    });
    if (code) return fail(code);
    throw error;
  }
}

async function openStore(folder: string, ports: Ports): Promise<StoreHandles> {
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
      appVersion: ports.platform.appVersion,
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

function start(ports: Ports, store: StoreHandles): Backend {
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const router = createRouter({
    store,
    ports,
    announce: (topics) => listeners.forEach((listener) => listener(topics)),
  });
  return {
    call: router.dispatch,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      forgetKeys(store.facts);
      store.reader.connection.close();
      store.writer?.connection.pragma('optimize');
      store.writer?.connection.close();
    },
    store: store.facts,
  };
}

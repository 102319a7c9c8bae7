import type { Selectable } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { all, first, run, sql } from './query.ts';
import type { VaultFileTable, VaultKeyTable } from './tables.gen.ts';

/** The covers of a key: the same key, sealed in different ways. */
export interface KeyCovers {
  readonly byKeyStore: string | null;
  readonly byPassphrase: string | null;
  readonly byRecovery: string | null;
  readonly recoveryMadeAt: string | null;
  /** The key that came after, and this one sealed with it. */
  readonly newerId: string | null;
  readonly byNewer: string | null;
}
export interface KeyRow extends KeyCovers {
  readonly id: string;
}

/** E44. A file in the vault. Its name is personal and only in the sealed file. */
export interface FileRow {
  readonly id: string;
  readonly keyId: string;
  /** Whose sealed file holds the bytes: its own, or that of the same file kept before. */
  readonly bytesIn: string;
  /** Of the bytes as they were given, in small hexadecimal letters. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

const COLUMNS = {
  byKeyStore: 'by_key_store',
  byPassphrase: 'by_passphrase',
  byRecovery: 'by_recovery',
  recoveryMadeAt: 'recovery_made_at',
  newerId: 'newer_id',
  byNewer: 'by_newer',
} as const;

const toKey = (row: Selectable<VaultKeyTable>): KeyRow => ({
  id: row.id,
  byKeyStore: row.by_key_store,
  byPassphrase: row.by_passphrase,
  byRecovery: row.by_recovery,
  recoveryMadeAt: row.recovery_made_at,
  newerId: row.newer_id,
  byNewer: row.by_newer,
});

const toFile = (row: Selectable<VaultFileTable>): FileRow => ({
  id: row.id,
  keyId: row.key_id,
  bytesIn: row.bytes_in,
  sha256: row.sha256,
  mediaType: row.media_type,
  size: row.size,
});

/** Every key there ever was, the one in use first. Ids sort by when they were made. */
export const listKeys = (db: Reader): readonly KeyRow[] =>
  all(db, sql.selectFrom('vault_key').selectAll().orderBy('id', 'desc')).map(toKey);

const columnsOf = (covers: Partial<KeyCovers>): Record<string, string | null> =>
  Object.fromEntries(
    Object.entries(covers).map(([name, value]) => [COLUMNS[name as keyof KeyCovers], value]),
  );

export function insertKey(db: Writer, id: string, covers: Partial<KeyCovers>, { at, by }: Stamp): void {
  run(db, sql.insertInto('vault_key').values({ id, created_at: at, created_by: by, ...columnsOf(covers) }));
}

/** Puts other covers on a key; those not named stay. */
export function saveCovers(db: Writer, id: string, covers: Partial<KeyCovers>): void {
  run(db, sql.updateTable('vault_key').set(columnsOf(covers)).where('id', '=', id));
}

export function insertFile(db: Writer, row: FileRow, { at, by }: Stamp): void {
  run(
    db,
    sql.insertInto('vault_file').values({
      id: row.id,
      key_id: row.keyId,
      bytes_in: row.bytesIn,
      sha256: row.sha256,
      media_type: row.mediaType,
      size: row.size,
      created_at: at,
      created_by: by,
    }),
  );
}

export function findFile(db: Reader, id: string): FileRow | undefined {
  const row = first(db, sql.selectFrom('vault_file').selectAll().where('id', '=', id));
  return row && toFile(row);
}

/** The ids of every kept file, in the order in which they were kept. */
export const listFileIds = (db: Reader): readonly string[] =>
  all(db, sql.selectFrom('vault_file').select('id').orderBy('id')).map(({ id }) => id);

/** The sealed files there should be, and how many bytes of a given file each holds: none where another has them. */
export const listSealed = (db: Reader): readonly { readonly fileId: string; readonly holds: number }[] =>
  all(db, sql.selectFrom('vault_file').select(['id', 'bytes_in', 'size']).orderBy('id')).map(
    ({ id, bytes_in, size }) => ({ fileId: id, holds: bytes_in === id ? size : 0 }),
  );

/** The files with the same content, in the order in which they were kept. */
export const listSameFiles = (db: Reader, sha256: string): readonly FileRow[] =>
  all(db, sql.selectFrom('vault_file').selectAll().where('sha256', '=', sha256).orderBy('id')).map(toFile);

/** How many files there are, by the key they are sealed with. */
export const countFilesByKey = (db: Reader): ReadonlyMap<string, number> =>
  new Map(
    all(
      db,
      sql
        .selectFrom('vault_file')
        .select(['key_id', ({ fn }) => fn.countAll<number>().as('files')])
        .groupBy('key_id'),
    ).map(({ key_id, files }) => [key_id, files]),
  );

/**
 * The keys and the files of the vault; the files themselves lie sealed beside the store.
 * A key is never in here as it is: each column holds it sealed in another way (by the computer's key store, by a
 * passphrase, by a recovery key, by the key that came after it).
 */
export const VAULT_TABLES: readonly string[] = [
  `create table vault_key (
    id text primary key,
    by_key_store text,
    by_passphrase text,
    by_recovery text,
    recovery_made_at text,
    newer_id text references vault_key (id),
    by_newer text,
    created_at text not null,
    created_by text not null references staff (id),
    check (by_key_store is not null or by_passphrase is not null),
    check ((by_recovery is null) = (recovery_made_at is null)),
    check ((by_newer is null) = (newer_id is null))
  ) strict, without rowid;`,
  // A file that is kept a second time has a line of its own; its bytes lie with the first (bytes_in).
  `create table vault_file (
    id text primary key,
    key_id text not null references vault_key (id),
    bytes_in text not null references vault_file (id),
    sha256 text not null check (length(sha256) = 64),
    media_type text not null,
    size integer not null check (size >= 0),
    created_at text not null,
    created_by text not null references staff (id)
  ) strict, without rowid;
  create index vault_file_by_hash on vault_file (sha256);`,
];

/** The keys and the files of the vault; the files themselves lie sealed beside the store. */
export const VAULT_TABLES: readonly string[] = [
  `create table vault_file (
    id text primary key,
    sha256 text not null,
    media_type text not null,
    size integer not null check (size >= 0),
    created_at text not null,
    created_by text not null references staff (id)
  ) strict, without rowid;
  create index vault_file_by_hash on vault_file (sha256);`,
];

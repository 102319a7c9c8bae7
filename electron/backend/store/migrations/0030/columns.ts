/** How the tables of step 30 are put together. Part of that step: never edited once it is released. */

const KEPT = `
    archived integer not null default 0 check (archived in (0, 1)),
    version integer not null default 1 check (version >= 1),
    created_at text not null,
    created_by text not null references staff (id),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`;

/** A record that can be changed and archived. */
export const entries = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    ${columns.join(', ')},${KEPT}`;

/** Lines that are only ever added: decisions, reasons, what happened. */
export const log = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    ${columns.join(', ')},
    created_at text not null,
    created_by text not null references staff (id)
  ) strict, without rowid;
  create trigger ${name}_no_update before update on ${name}
    begin select raise(abort, 'this record is never changed'); end;
  create trigger ${name}_no_delete before delete on ${name}
    begin select raise(abort, 'this record is never deleted'); end;`;

export const text = (name: string): string => `${name} text not null default ''`;
export const list = (name: string): string =>
  `${name} text not null default '[]' check (json_valid(${name}))`;
export const flag = (name: string): string => `${name} integer not null default 0 check (${name} in (0, 1))`;
export const tri = (name: string): string => `${name} text check (${name} in ('YES', 'NO'))`;
export const nothing = (name: string): string => `${name} text`;
export const count = (name: string): string => `${name} integer check (${name} >= 0)`;

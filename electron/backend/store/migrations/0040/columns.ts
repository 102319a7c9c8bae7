/** How the tables of step 40 are put together. Part of that step: never edited once it is released. */

const WHO = `
    created_at text not null,
    created_by text not null references staff (id)`;

/** A record that can be changed and archived. */
export const entries = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    ${columns.join(', ')},
    archived integer not null default 0 check (archived in (0, 1)),
    version integer not null default 1 check (version >= 1),${WHO},
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`;

/** Lines that are added; some of their columns may still change. */
export const lines = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    ${columns.join(', ')},${WHO}
  ) strict, without rowid;
  create trigger ${name}_no_delete before delete on ${name}
    begin select raise(abort, 'this record is never deleted'); end;`;

/** Lines that are only ever added. */
export const log = (name: string, columns: readonly string[]): string => `${lines(name, columns)}
  create trigger ${name}_no_update before update on ${name}
    begin select raise(abort, 'this record is never changed'); end;`;

export const text = (name: string): string => `${name} text not null default ''`;
export const nothing = (name: string): string => `${name} text`;
export const count = (name: string): string => `${name} integer check (${name} >= 0)`;
export const tri = (name: string): string => `${name} text check (${name} in ('YES', 'NO'))`;

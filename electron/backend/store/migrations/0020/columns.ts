/** How the tables of step 20 are put together. Part of that step: never edited once it is released. */

/** Who wrote a line and when, and its version. */
const KEPT = `
    archived integer not null default 0 check (archived in (0, 1)),
    version integer not null default 1 check (version >= 1),
    created_at text not null,
    created_by text not null references staff (id),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;`;

export const record = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    project_id text primary key references project (id),
    ${columns.join(', ')},
    version integer not null default 1 check (version >= 1),
    updated_at text not null,
    updated_by text not null references staff (id)
  ) strict, without rowid;
  insert into ${name} (project_id, updated_at, updated_by) select id, updated_at, updated_by from project;`;

export const rows = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    project_id text not null references project (id),
    position integer not null check (position >= 0),
    ${columns.join(', ')},${KEPT}
  create index ${name}_by_project on ${name} (project_id, archived, position);`;

/** Entries that all projects share; `search` is their words without accents and capitals. */
export const entries = (name: string, columns: readonly string[]): string => `
  create table ${name} (
    id text primary key,
    search text not null,
    ${columns.join(', ')},${KEPT}`;

export const text = (name: string): string => `${name} text not null default ''`;
export const list = (name: string): string =>
  `${name} text not null default '[]' check (json_valid(${name}))`;
export const flag = (name: string): string => `${name} integer not null default 0 check (${name} in (0, 1))`;
export const tri = (name: string): string => `${name} text check (${name} in ('YES', 'NO'))`;
export const nothing = (name: string): string => `${name} text`;

/** Migrates an empty store and writes what came out: `tables.gen.ts` (types), `schema.gen.sql` (snapshot), `version.gen.ts`. */
import { writeFileSync } from 'node:fs';
import { openInMemory, schemaVersion } from '../../electron/backend/store/connection.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  readonly pk: number;
}

const TYPES: Readonly<Record<string, string>> = {
  TEXT: 'string',
  INTEGER: 'number',
  REAL: 'number',
  BLOB: 'Uint8Array',
};
const folder = new URL('../../electron/backend/store/', import.meta.url);

const db = openInMemory();
await migrateStore(db, () => Promise.reject(new Error('An empty store needs no backup')));
const objects = db
  .prepare(
    "select type, name, sql from sqlite_schema where sql is not null and name not like 'sqlite_%' order by type desc, name",
  )
  .all() as readonly { readonly type: string; readonly name: string; readonly sql: string }[];
const tables = objects.filter((object) => object.type === 'table').map((object) => object.name);

const pascal = (name: string): string =>
  name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());

function typeOf(table: string): string {
  const columns = db.pragma(`table_xinfo(${table})`) as readonly ColumnInfo[];
  const lines = columns.map((column) => {
    const value = TYPES[column.type.toUpperCase()] ?? 'unknown';
    const whole = column.notnull === 1 || column.pk > 0 ? value : `${value} | null`;
    const filled = column.dflt_value !== null || (column.type.toUpperCase() === 'INTEGER' && column.pk === 1);
    return `  ${column.name}: ${filled ? `Generated<${whole}>` : whole};`;
  });
  return `export interface ${pascal(table)}Table {\n${lines.join('\n')}\n}`;
}

const head = '// Made by `npm run gen:tables` from the migrations. Do not edit.\n';
const types = [
  `${head}import type { Generated } from 'kysely';`,
  ...tables.map(typeOf),
  `export interface Tables {\n${tables.map((name) => `  ${name}: ${pascal(name)}Table;`).join('\n')}\n}`,
].join('\n\n');
writeFileSync(new URL('tables.gen.ts', folder), `${types}\n`);

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n  ')
    .replaceAll(', ', ',\n  ');
writeFileSync(
  new URL('schema.gen.sql', folder),
  `-- Made by \`npm run gen:tables\` from the migrations. Do not edit.\n\n${objects.map((object) => `${tidy(object.sql)};`).join('\n\n')}\n`,
);
writeFileSync(
  new URL('version.gen.ts', folder),
  `${head}/** The version of a store that needs no step: the id of the last migration. */\nexport const NEWEST_VERSION = ${String(schemaVersion(db))};\n`,
);

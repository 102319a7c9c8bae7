import type { Compilable } from 'kysely';
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Reader, Writer } from './handles.ts';
import { statement } from './run.ts';
import type { Tables } from './tables.gen.ts';

/** Builds and types SQL; it never runs any (ADR 0003). */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** Every row of a query. */
export function all<Row>({ connection }: Reader, query: Compilable<Row>): readonly Row[] {
  const { sql: text, parameters } = query.compile();
  return statement(connection, text).all(...parameters) as readonly Row[];
}

/** The first row of a query, or undefined. */
export function first<Row>({ connection }: Reader, query: Compilable<Row>): Row | undefined {
  const { sql: text, parameters } = query.compile();
  return statement(connection, text).get(...parameters) as Row | undefined;
}

/** Runs a change; the number of rows it touched. */
export function run({ connection }: Writer, query: Compilable): number {
  const { sql: text, parameters } = query.compile();
  return statement(connection, text).run(...parameters).changes;
}

import type { Statement } from 'better-sqlite3';
import type { Connection } from './handles.ts';

const prepared = new WeakMap<Connection, Map<string, Statement>>();

/** The cached prepared statement of a text of SQL. */
export function statement(connection: Connection, text: string): Statement {
  let cache = prepared.get(connection);
  if (!cache) prepared.set(connection, (cache = new Map<string, Statement>()));
  let found = cache.get(text);
  if (!found) cache.set(text, (found = connection.prepare(text)));
  return found;
}

import type Database from 'better-sqlite3';

/** The raw connection. Only files under store/ import better-sqlite3. */
export type Connection = Database.Database;

/** A handle that may only read: passing it where something is written does not compile. */
export interface Reader {
  readonly connection: Connection;
}

/** A handle that may write. Every writer can read. */
export interface Writer extends Reader {
  readonly writable: true;
}

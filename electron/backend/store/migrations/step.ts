import type { Connection } from '../handles.ts';

/** One numbered step forward. A released step is never edited; there is no way down. */
export interface Migration {
  /** 10, 20, 30 …: tens, so that two branches rarely clash. Becomes the store's `user_version`. */
  readonly id: number;
  readonly name: string;
  readonly up: (db: Connection) => void;
}

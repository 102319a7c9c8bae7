import { migrations as known } from './migrations/index.ts';
import type { Migration } from './migrations/step.ts';
import type { Connection } from './handles.ts';
import { schemaVersion } from './connection.ts';

/** What opening a store found: ready, or made by a newer version and so only to be read. */
export type Migrated =
  | { readonly kind: 'ready'; readonly from: number; readonly to: number; readonly backup: string | null }
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Brings a store to the newest shape. Before the first pending step of a store with content, `backUp` must have made
 * and checked a copy; it throws when it cannot, and nothing is changed. Each step runs in a transaction of its own.
 */
export async function migrateStore(
  db: Connection,
  backUp: (version: number) => Promise<string>,
  steps: readonly Migration[] = known,
): Promise<Migrated> {
  const from = schemaVersion(db);
  const newest = steps.at(-1)?.id ?? 0;
  if (from > newest) return { kind: 'newer', version: from };
  const pending = steps.filter((step) => step.id > from);
  if (pending.length === 0) return { kind: 'ready', from, to: from, backup: null };
  const backup = from === 0 ? null : await backUp(from);
  db.pragma('foreign_keys = OFF');
  try {
    for (const step of pending) takeStep(db, step);
  } finally {
    db.pragma('foreign_keys = ON');
  }
  db.pragma('optimize');
  return { kind: 'ready', from, to: newest, backup };
}

function takeStep(db: Connection, step: Migration): void {
  db.transaction(() => {
    step.up(db);
    const broken = db.pragma('foreign_key_check') as readonly unknown[];
    if (broken.length > 0) throw new Error(`Step ${step.id} leaves ${broken.length} broken references`);
    db.pragma(`user_version = ${step.id}`);
  }).immediate();
}

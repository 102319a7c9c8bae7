import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openForWriting } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';

let folder: string;
let db: Connection;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-people-'));
  db = openForWriting(folder);
  await migrateStore(db, () => Promise.reject(new Error('none')));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

it('finds people as you type by the index alone, without reading or sorting ten thousand records', () => {
  const plan = db
    .prepare(
      `explain query plan select id from participant where archived = ? and merged_into is null
         and instr(search, ?) > 0 order by search, id limit 100`,
    )
    .all(0, 'mair') as readonly { readonly detail: string }[];
  const details = plan.map(({ detail }) => detail).join('\n');
  expect(details).toContain('COVERING INDEX participant_by_search');
  expect(details).not.toContain('B-TREE');
});

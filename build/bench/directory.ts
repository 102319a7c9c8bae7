/** A key typed in the search of a directory of 10,000 stakeholders, through the router, against the same query, raw. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '../../electron/backend/backend.ts';
import { createRouter } from '../../electron/backend/router.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { benchPorts } from './ports.ts';
import { SETUP } from './seed.ts';
import { sideBySide, type Ratio } from './timing.ts';

const ENTRIES = 10_000;
const PAGE = 100;
/** The most a key may take, in milliseconds. */
const MOST_MS = 50;
/** What is in the search box after each key. */
const TYPED = ['g', 'gr', 'gro', 'group', 'group 4', 'group 42', 'group 421'];

/** Two ratios: against raw SQL, and against the most that one key may take. */
export async function benchDirectory(): Promise<readonly Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const connection = openForWriting(folder);
  await migrateStore(connection, () => Promise.reject(new Error('a new store')));
  const reader = openForReading(folder);
  const router = createRouter({
    operations: everything,
    store: {
      reader: { connection: reader },
      writer: { connection, writable: true },
      facts: { folder, file: '', readOnly: false, schemaVersion: 20, appVersion: 'bench' },
    },
    ports: benchPorts(),
    announce: () => undefined,
  });
  await router.dispatch('setup.begin', SETUP);
  for (let index = 0; index < ENTRIES; index++) {
    const fields = { name: `Group ${index + 1} of Woldshire`, organisation: `Organisation ${index % 700}` };
    await router.dispatch('directory.add', { kind: 'stakeholder', fields });
  }
  const page = reader.prepare(
    'select * from stakeholder where archived = 0 and instr(search, ?) > 0 order by search, id limit ? offset 0',
  );
  const count = reader.prepare(
    'select count(*) as n from stakeholder where archived = 0 and instr(search, ?) > 0',
  );
  const whole = reader.prepare('select count(*) as n from stakeholder where archived = 0');
  const { ours, peer } = await sideBySide(
    async () => {
      for (const search of TYPED) {
        const input = { search, archived: false, offset: 0, limit: PAGE, groupType: null };
        const answer = await router.dispatch('directory.stakeholders', input);
        if (!answer.ok) throw new Error(answer.error.code);
      }
    },
    () => {
      for (const search of TYPED) {
        page.all(search, PAGE);
        count.get(search);
        whole.get();
      }
    },
    15,
  );
  reader.close();
  connection.close();
  rmSync(folder, { recursive: true, force: true });
  const name = `A key in the search of ${ENTRIES.toLocaleString('en-GB')} stakeholders`;
  const each = ours / TYPED.length;
  return [
    { name, peerName: 'the same queries, raw', ours: each, peer: peer / TYPED.length, unit: 'ms', most: 2 },
    { name, peerName: 'the most a key may take', ours: each, peer: MOST_MS, unit: 'ms', most: 1 },
  ];
}

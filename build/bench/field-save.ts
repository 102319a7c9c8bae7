/** A field save through the router against the same statements, raw, in one transaction with the same pragmas. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { everything } from '../../electron/backend/backend.ts';
import { createRouter } from '../../electron/backend/router.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { benchPorts } from './ports.ts';
import { SETUP } from './seed.ts';
import { sideBySide, type Ratio } from './timing.ts';

const SAVES = 200;
interface Desk {
  readonly connection: Connection;
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly projectId: string;
  readonly meId: string;
  readonly close: () => void;
}

async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
  const connection = openForWriting(folder);
  await migrateStore(connection, () => Promise.reject(new Error('a new store')));
  const reader = openForReading(folder);
  const facts = { folder, file: '', readOnly: false, schemaVersion: 10, appVersion: 'bench' };
  const router = createRouter({
    operations: everything,
    store: { reader: { connection: reader }, writer: { connection, writable: true }, facts },
    ports: benchPorts(),
    announce: () => undefined,
  });
  await router.dispatch('setup.begin', SETUP);
  const { id: areaId } = connection.prepare('select id from area').get() as { id: string };
  await router.dispatch('projects.create', { title: 'Bench', areaId, legalRegime: 'ICB_2022' });
  const { id: projectId } = connection.prepare('select id from project').get() as { id: string };
  const { id: meId } = connection.prepare('select id from staff').get() as { id: string };
  const close = (): void => {
    reader.close();
    connection.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { connection, call: router.dispatch, projectId, meId, close };
}

const words = (index: number): string =>
  `Words of a plan that change with each save, number ${index}. `.repeat(4);

/** What the router does for one field, as bare statements: the same reads, the same writes, the same transaction. */
function rawSaver({ connection, projectId, meId }: Desk): () => void {
  const me = connection.prepare(
    'select staff.* from setting join staff on staff.id = setting.value where setting.key = ?',
  );
  const head = connection.prepare('select * from project where id = ?');
  const record = connection.prepare('select * from project_details where project_id = ?');
  const signOff = connection.prepare('select * from sign_off where project_id = ?');
  const save = connection.prepare(
    'update project_details set description = ?, version = version + 1, updated_at = ?, updated_by = ? where project_id = ? and version = ?',
  );
  const audit = connection.prepare(
    'insert into audit_entry (at, who_id, action, project_id, record, record_id, field, before, after, personal, reason) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, null)',
  );
  const touch = connection.prepare('update project set updated_at = ?, updated_by = ? where id = ?');
  let index = 0;
  const one = connection.transaction((at: string) => {
    me.get('me');
    head.get(projectId);
    const before = record.get(projectId) as { readonly version: number; readonly description: string };
    save.run(words(index++), at, meId, projectId, before.version);
    audit.run(
      at,
      meId,
      'change',
      projectId,
      'project_details',
      projectId,
      'description',
      JSON.stringify(before.description),
      JSON.stringify(words(index)),
    );
    touch.run(at, meId, projectId);
    signOff.get(projectId);
  });
  return () => {
    for (let save = 0; save < SAVES; save++) one.immediate(new Date().toISOString());
  };
}

function routerSaver({ call, projectId }: Desk): () => Promise<void> {
  let version = 1;
  return async () => {
    for (let save = 0; save < SAVES; save++) {
      const input = {
        projectId,
        record: 'project',
        field: 'description',
        value: words(version),
        expectedVersion: version,
      };
      const answer = (await call('projects.changePlanField', input)) as { readonly ok: boolean };
      if (!answer.ok) throw new Error(`The save failed: ${JSON.stringify(answer)}`);
      version += 1;
    }
  };
}

export async function benchFieldSave(): Promise<Ratio> {
  const [routed, raw] = [await openDesk(), await openDesk()];
  const { ours, peer } = await sideBySide(routerSaver(routed), rawSaver(raw), 15);
  [routed, raw].forEach((desk) => desk.close());
  const each = (total: number): number => (total / SAVES) * 1000;
  return {
    name: 'A field save through the router',
    peerName: 'the same statements, raw',
    ours: each(ours),
    peer: each(peer),
    unit: 'µs',
    most: 2,
  };
}

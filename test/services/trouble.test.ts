import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { everything, openBackend } from '../../electron/backend/backend.ts';
import { createRouter } from '../../electron/backend/router.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import { STORE_FILE } from '../../electron/backend/store/store-file.ts';
import { migrations } from '../../electron/backend/store/migrations/index.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { AREA, ME, createWithProject } from '../support/create-backend.ts';
import { fakePorts } from '../support/fake-ports.ts';

const cleanUp: (() => void)[] = [];
afterEach(() => cleanUp.splice(0).forEach((step) => step()));

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-trouble-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('a corrupt store', () => {
  it.each([
    ['not a database at all', () => Buffer.from('this is a letter, not a store. '.repeat(200))],
    ['cut short', (whole: Buffer) => whole.subarray(0, 5000)],
    [
      'with pages overwritten',
      (whole: Buffer) => Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0x41)]),
    ],
  ])('%s: says so in words and is left as it is', async (_kind, spoil) => {
    const desk = await createWithProject();
    cleanUp.push(() => rmSync(desk.folder, { recursive: true, force: true }));
    desk.backend.close();
    const file = join(desk.folder, STORE_FILE);
    const spoilt = spoil(readFileSync(file));
    writeFileSync(file, spoilt);
    const opened = await openBackend({ folder: desk.folder, ports: fakePorts() });
    expect(opened).toMatchObject({ ok: false, error: { code: 'store-damaged' } });
    expect(wordsFor((opened as { error: { code: string } }).error).todo).toContain('backup');
    expect(readFileSync(file).equals(spoilt)).toBe(true);
  });
});

describe('a folder that cannot be written', () => {
  it('a read-only file system: clear words, no exception', async () => {
    expect(await openBackend({ folder: '/sys/engagement-desk', ports: fakePorts() })).toMatchObject({
      ok: false,
    });
  });
  it('a file where the folder should be', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'taken'), '');
    expect(await openBackend({ folder: join(folder, 'taken'), ports: fakePorts() })).toMatchObject({
      ok: false,
      error: { code: 'disk-trouble' },
    });
  });
});

describe('a full disk', () => {
  it('refuses the save in words, keeps what was there, and goes on when there is room again', async () => {
    const { connection, call, projectId } = await deskWithConnection();
    const save = (value: string, expectedVersion: number) =>
      call('projects.changePlanField', {
        projectId,
        record: 'project',
        field: 'description',
        value,
        expectedVersion,
      });
    expect((await save('short', 1)).ok).toBe(true);
    // SQLite answers exactly as on a full disk when its file may not grow any more.
    connection.pragma(`max_page_count = ${Number(connection.pragma('page_count', { simple: true }))}`);
    expect(await save('x'.repeat(49_000), 2)).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await call('projects.getPlan', { projectId })).toMatchObject({
      value: { records: { project: { description: 'short' } } },
    });
    connection.pragma('max_page_count = 1000000');
    expect((await save('x'.repeat(49_000), 2)).ok).toBe(true);
  });

  it('stops an upgrade before it starts when the backup does not fit', async () => {
    const { connection } = await deskWithConnection();
    const more = { id: 9000, name: 'more', up: () => undefined };
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    await expect(migrateStore(connection, () => Promise.reject(full), [...migrations, more])).rejects.toBe(
      full,
    );
    expect(connection.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.id);
  });
});

/** The real router over a connection the test can reach: a set-up store with one project. */
async function deskWithConnection() {
  const folder = scratch();
  const connection = openForWriting(folder);
  await migrateStore(connection, () => Promise.reject(new Error('a new store needs no backup')));
  const reader = openForReading(folder);
  cleanUp.unshift(() => [connection, reader].forEach((open) => open.close()));
  const facts = {
    folder,
    file: join(folder, STORE_FILE),
    readOnly: false,
    schemaVersion: 10,
    appVersion: 'test',
  };
  const store = { reader: { connection: reader }, writer: { connection, writable: true as const }, facts };
  const { dispatch: call } = createRouter({
    operations: everything,
    store,
    ports: fakePorts(),
    announce: () => undefined,
  });
  await call('setup.begin', { area: AREA, me: ME });
  const setup = (await call('setup.get', {})) as { value: { areas: { id: string }[] } };
  const created = await call('projects.create', {
    title: 'Full',
    areaId: setup.value.areas[0]!.id,
    legalRegime: 'ICB_2022',
  });
  return { connection, call, projectId: (created as { value: { id: string } }).value.id };
}

describe('a bug', () => {
  it('is logged without what was typed, and the person gets a reference', async () => {
    const desk = await createWithProject();
    cleanUp.push(() => rmSync(desk.folder, { recursive: true, force: true }));
    desk.backend.close();
    const answer = await desk.call('projects.create', {
      title: 'Secret words',
      areaId: desk.areaId,
      legalRegime: 'ICB_2022',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    const { reference } = (answer as unknown as { error: { details: { reference: string } } }).error.details;
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    const line = desk.ports.lines.find((entry) => entry.level === 'error');
    expect(line?.facts['reference']).toBe(reference);
    expect(JSON.stringify(desk.ports.lines)).not.toContain('Secret words');
  });
});

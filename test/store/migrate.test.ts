import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackend } from '../../electron/backend/backend.ts';
import { backUpStore, listProblems, migrationBackupFile } from '../../electron/backend/store/backup.ts';
import { openFileReadOnly, openForWriting, schemaVersion } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrations } from '../../electron/backend/store/migrations/index.ts';
import type { Migration } from '../../electron/backend/store/migrations/step.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';
import { fakePorts } from '../support/fake-ports.ts';

let folder: string;
let db: Connection;
const noBackup = (): Promise<string> => Promise.reject(new Error('no backup expected'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-migrate-'));
  db = openForWriting(folder);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The newest real step, and two made-up ones after it. */
const newest = migrations.at(-1)?.id ?? 0;
const more: Migration = {
  id: newest + 10,
  name: 'more',
  up: (on) => on.exec('create table more (id integer primary key) strict'),
};
const broken: Migration = {
  id: newest + 20,
  name: 'broken',
  up: (on) => {
    on.exec('create table half_made (id integer primary key) strict');
    throw new Error('the step stops here');
  },
};
const tables = (): readonly string[] =>
  (db.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[]).filter(
    (name) => !name.startsWith('sqlite_'),
  );

describe('migrateStore', () => {
  it('gives an empty store every step and no backup', async () => {
    expect(await migrateStore(db, noBackup)).toEqual({
      kind: 'ready',
      from: 0,
      to: migrations.at(-1)?.id,
      backup: null,
    });
    expect(schemaVersion(db)).toBe(migrations.at(-1)?.id);
    expect(listProblems(db)).toEqual([]);
  });

  it('does nothing the second time', async () => {
    await migrateStore(db, noBackup);
    expect(await migrateStore(db, noBackup)).toMatchObject({ kind: 'ready', backup: null });
  });

  it('makes a checked backup before a step, with the version in its name', async () => {
    await migrateStore(db, noBackup);
    const file = migrationBackupFile(folder, newest);
    const backUp = async (version: number): Promise<string> => {
      expect(version).toBe(newest);
      expect(await backUpStore(db, file)).toEqual([]);
      return file;
    };
    expect(await migrateStore(db, backUp, [...migrations, more])).toMatchObject({
      from: newest,
      to: newest + 10,
      backup: file,
    });
    expect(tables()).toContain('more');
    const copy = openFileReadOnly(file);
    expect(schemaVersion(copy)).toBe(newest);
    expect(listProblems(copy)).toEqual([]);
    copy.close();
  });

  it('changes nothing when the backup cannot be made', async () => {
    await migrateStore(db, noBackup);
    await expect(
      migrateStore(db, () => Promise.reject(new Error('disk full')), [...migrations, more]),
    ).rejects.toThrow('disk full');
    expect(schemaVersion(db)).toBe(newest);
    expect(tables()).not.toContain('more');
  });

  it('stops at a step that fails: the steps before it stand, nothing of it is left', async () => {
    await migrateStore(db, noBackup);
    await expect(
      migrateStore(db, () => Promise.resolve('kept'), [...migrations, more, broken]),
    ).rejects.toThrow('the step stops here');
    expect(schemaVersion(db)).toBe(newest + 10);
    expect(tables()).toContain('more');
    expect(tables()).not.toContain('half_made');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses a step that leaves broken references', async () => {
    await migrateStore(db, noBackup);
    const orphan: Migration = {
      id: newest + 10,
      name: 'orphan',
      up: (on) =>
        on.exec(
          "insert into risk (id, project_id, position, created_at, created_by, updated_at, updated_by) values ('r', 'no-project', 0, '', 'x', '', 'x')",
        ),
    };
    await expect(migrateStore(db, () => Promise.resolve('kept'), [...migrations, orphan])).rejects.toThrow(
      'broken references',
    );
    expect(db.prepare('select count(*) from risk').pluck().get()).toBe(0);
  });

  it('leaves a store from a newer version alone', async () => {
    await migrateStore(db, noBackup);
    db.pragma('user_version = 9990');
    expect(await migrateStore(db, noBackup)).toEqual({ kind: 'newer', version: 9990 });
  });

  it('numbers its steps in rising tens, and each file is in the index', () => {
    const ids = migrations.map((step) => step.id);
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(ids.every((id) => id % 10 === 0)).toBe(true);
    const files = readdirSync(new URL('../../electron/backend/store/migrations/', import.meta.url)).filter(
      (file) => /^\d{4}-/.test(file),
    );
    expect(files.map((file) => Number(file.slice(0, 4))).toSorted((a, b) => a - b)).toEqual(ids);
  });
});

describe('openBackend', () => {
  it('opens a store from a newer version to be read, not changed', async () => {
    await migrateStore(db, noBackup);
    db.pragma('user_version = 9990');
    db.close();
    const opened = await openBackend({ folder, ports: fakePorts() });
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await opened.value.call('setup.get', {})).toMatchObject({ ok: true, value: { readOnly: true } });
    const answer = await opened.value.call('setup.chooseMe', {
      staffId: '0190a000-0000-7000-8000-000000000000',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'store-read-only' } });
    opened.value.close();
    db = openForWriting(folder);
    expect(schemaVersion(db)).toBe(9990);
  });

  it('keeps a backup and says so when an upgrade cannot be finished', async () => {
    await migrateStore(db, noBackup, [
      { id: 5, name: 'older', up: (on) => on.exec('create table area (id text primary key) strict') },
    ]);
    db.close();
    // The first real step meets a table that is already there: the upgrade stops and the file stays as it was.
    await expect(openBackend({ folder, ports: fakePorts() })).rejects.toThrow('already exists');
    expect(existsSync(migrationBackupFile(folder, 5))).toBe(true);
    db = openForWriting(folder);
    expect(schemaVersion(db)).toBe(5);
    expect(tables()).toEqual(['area']);
  });
});

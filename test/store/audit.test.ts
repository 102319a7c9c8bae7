import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendAudit, listAudit } from '../../electron/backend/store/audit.store.ts';
import { openForReading, openForWriting } from '../../electron/backend/store/connection.ts';
import type { Writer } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';

let folder: string;
let db: Writer;
const subject = {
  at: '2026-06-03T09:00:00.000Z',
  whoId: 'u',
  action: 'change',
  projectId: 'p',
  record: 'risk',
  recordId: 'r',
} as const;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-audit-'));
  db = { connection: openForWriting(folder), writable: true };
  await migrateStore(db.connection, () => Promise.reject(new Error('none')));
});
afterEach(() => {
  db.connection.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the audit', () => {
  it('keeps one entry for each field, newest first', () => {
    appendAudit(db, subject, [
      { field: 'a', before: 1, after: 2, personal: false },
      { field: 'b', before: null, after: ['x'], personal: false },
    ]);
    expect(listAudit(db, 'p', null, 10).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['b', 'null', '["x"]'],
      ['a', '1', '2'],
    ]);
  });

  it.each(["update audit_entry set after = 'x'", 'delete from audit_entry'])(
    'cannot be undone: %s',
    (sql) => {
      appendAudit(db, subject);
      expect(() => db.connection.exec(sql)).toThrow('audit entries are never');
      expect(listAudit(db, 'p', null, 10)).toHaveLength(1);
    },
  );

  it('refuses an entry that holds a personal value', () => {
    expect(() =>
      db.connection.exec(
        "insert into audit_entry (at, who_id, action, record, record_id, field, after, personal) values ('', 'u', 'change', 'staff', 's', 'name', '\"Wilma\"', 1)",
      ),
    ).toThrow('CHECK');
  });

  it('cannot be written through a handle for reading', () => {
    const reader = openForReading(folder);
    expect(() => reader.exec('delete from area')).toThrow('readonly');
    reader.close();
  });
});

describe('the connection', () => {
  it('keeps what it says is saved: WAL, full sync, foreign keys', () => {
    const { connection } = db;
    expect(connection.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(connection.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() =>
      connection.exec("insert into setting values ('a', 'b'); insert into setting values ('a', 'c')"),
    ).toThrow('UNIQUE');
  });

  it('has only strict tables', () => {
    const loose = db.connection
      .prepare(
        "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'",
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';

/** Tables that hold what people say about themselves when equality is monitored. */
const MONITORING = /monitor/i;
/** Names of columns and tables that lead to a person from the public, or to what that person is paid. */
const PERSON = /participant|person|payee|claim|recognition|consent/i;

let folder: string;
let db: Connection;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-monitoring-'));
  db = openForWriting(folder);
  await migrateStore(db, () => Promise.reject(new Error('none')));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const tables = (): readonly string[] =>
  db.prepare("select name from sqlite_schema where type = 'table'").pluck().all() as string[];
const columnsOf = (table: string): readonly string[] =>
  (db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
const targetsOf = (table: string): readonly string[] =>
  (db.pragma(`foreign_key_list(${table})`) as { table: string }[]).map((key) => key.table);

/** Every way from monitoring answers to a person, and back. */
function waysToAPerson(): readonly string[] {
  return tables().flatMap((table) => {
    if (MONITORING.test(table)) {
      const columns = columnsOf(table).filter((column) => PERSON.test(column));
      const keys = targetsOf(table).filter((target) => PERSON.test(target));
      return [...columns, ...keys].map((to) => `${table} → ${to}`);
    }
    if (!PERSON.test(table)) return [];
    const columns = columnsOf(table).filter((column) => MONITORING.test(column));
    const keys = targetsOf(table).filter((target) => MONITORING.test(target));
    return [...columns, ...keys].map((to) => `${table} → ${to}`);
  });
}

describe('R-026 monitoring answers are never joined to a person', () => {
  it('the store has no way from one to the other', () => {
    expect(tables().length).toBeGreaterThan(10);
    expect(waysToAPerson()).toEqual([]);
  });

  it('would notice a column or a key that led there', () => {
    db.exec('create table monitoring_answer (id text primary key, participant_id text) strict');
    expect(waysToAPerson()).toEqual(['monitoring_answer → participant_id']);
    db.exec('drop table monitoring_answer');
    db.exec(
      'create table monitoring_answer (id text primary key, who text references participant(id)) strict',
    );
    expect(waysToAPerson()).toEqual(['monitoring_answer → participant']);
    db.exec('drop table monitoring_answer');
    db.exec('create table monitoring_answer (id text primary key) strict');
    db.exec('create table claim_extra (id text primary key, monitoring_answer_id text) strict');
    expect(waysToAPerson()).toEqual(['claim_extra → monitoring_answer_id']);
  });
});

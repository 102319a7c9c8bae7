import Database from 'better-sqlite3';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const PEOPLE = 60;
const FILE = 'engagement-desk.sqlite';
const ACCOUNT = { accountName: 'Somebody', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };

const folders: string[] = [];
let desk: DecisionDesk | undefined;
afterEach(() => {
  desk?.dispose();
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

/** What would be on the disk if the power went now: the store's files as they lie there, in a folder of their own. */
function powerCut(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-crash-'));
  folders.push(folder);
  for (const end of ['', '-wal'])
    if (existsSync(join(from, FILE + end))) copyFileSync(join(from, FILE + end), join(folder, FILE + end));
  return folder;
}

interface Found {
  readonly status: string;
  readonly payees: number;
  readonly audited: number;
}

/** What somebody finds who starts the app after the power cut. */
function afterwards(folder: string): Found {
  const db = new Database(join(folder, FILE));
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    return db
      .prepare(
        `select status, (select count(*) from run_payee) as payees, (select count(*) from audit_entry
           where record = 'payment_run' and field = 'releasedBy') as audited from payment_run`,
      )
      .get() as Found;
  } finally {
    db.close();
  }
}

/** Calls `look` before and after every statement that anything runs, until the function it gives back is called. */
function watchStatements(look: () => void): () => void {
  const db = new Database(':memory:');
  const statement = Object.getPrototypeOf(db.prepare('select 1')) as Record<
    'run' | 'get' | 'all',
    (...given: unknown[]) => unknown
  >;
  db.close();
  const real = { run: statement.run, get: statement.get, all: statement.all };
  for (const name of ['run', 'get', 'all'] as const)
    statement[name] = function watched(this: unknown, ...given: unknown[]) {
      look();
      const answer = real[name].apply(this, given);
      look();
      return answer;
    };
  return () => void Object.assign(statement, real);
}

/** A run of many: one claim taken through all its decisions, the others written beside it with the same. */
async function prepareMany(made: DecisionDesk) {
  await made.get('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
  const claimId = await made.approved('Person 0');
  const { participantId } = (await made.page(claimId)).claim.fields;
  const { sql } = made.rows(`select sql from sqlite_schema where name = 'claim_starts_as_draft'`)[0] as {
    sql: string;
  };
  made.exec('drop trigger claim_starts_as_draft');
  const copy = (table: string, changes: Readonly<Record<string, string>>, from: string): void => {
    const columns = made
      .rows(`select name from pragma_table_info('${table}')`)
      .map((row) => (row as { name: string }).name);
    const values = columns.map((name) => (name in changes ? '?' : name));
    const given = columns.flatMap((name) => changes[name] ?? []);
    made.exec(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} where id = ?`,
      ...given,
      from,
    );
  };
  const people = [participantId];
  for (let at = 1; at < PEOPLE; at++) {
    const id = made.ports.ids.next();
    copy('participant', { id, name: `Person ${at}` }, participantId);
    const claim_no = `C-2026-1${String(at).padStart(4, '0')}`;
    copy('claim', { id: made.ports.ids.next(), claim_no, participant_id: id }, claimId);
    people.push(id);
  }
  made.exec(sql);
  made.exec(`update participant set payment_choice = 'BACS'`);
  for (const id of people)
    await made.get('payments.savePayee', {
      participantId: id,
      account: ACCOUNT,
      payrollReference: '',
      expectedVersion: 0,
    });
  const { ready } = await made.get('payments.payable', { areaId: made.areaId });
  expect(ready).toHaveLength(PEOPLE);
  return made.get('payments.prepare', {
    areaId: made.areaId,
    payOn: '2026-06-19',
    itemIds: ready.map(({ id }) => id),
    shownPence: 550 * PEOPLE,
  });
}

describe('E48, R-135 a power cut while a run is released', () => {
  it('leaves it wholly released or not at all, at more than a hundred moments', async () => {
    desk = await createDecisionDesk();
    const made = desk;
    const { runId } = await prepareMany(made);
    await made.as(await made.staff('Evan Releaser', ['PAYMENT_RELEASER']));
    const cuts: string[] = [];
    const stop = watchStatements(() => cuts.push(powerCut(made.folder)));
    const answer = await made.call('payments.release', {
      runId,
      expectedVersion: 1,
      shownPence: 550 * PEOPLE,
      elsewhere: null,
    });
    stop();
    cuts.push(powerCut(made.folder));
    expect(answer).toMatchObject({ ok: true });
    expect(cuts.length).toBeGreaterThan(100);
    const found = cuts.map((folder) => afterwards(folder));
    const whole: Found = { status: 'RELEASED', payees: PEOPLE, audited: 1 };
    const nothing: Found = { status: 'PREPARED', payees: 0, audited: 0 };
    expect(found.filter(({ status }) => status === 'PREPARED').every((one) => same(one, nothing))).toBe(true);
    expect(found.filter(({ status }) => status === 'RELEASED').every((one) => same(one, whole))).toBe(true);
    expect([found[0], found.at(-1)]).toEqual([nothing, whole]);
  });
});

const same = (one: Found, other: Found): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A run of 5,000 payments prepared, released, exported and checked, against the SQL, the sealing and the file write it needs, raw. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackend, type Backend } from '../../electron/backend/backend.ts';
import type { Ports } from '../../electron/backend/context.ts';
import { openForWriting } from '../../electron/backend/store/connection.ts';
import { STORE_FILE } from '../../electron/backend/store/store-file.ts';
import { ok } from '../../shared/values/result.ts';
import { benchPorts } from './ports.ts';
import { SETUP } from './seed.ts';
import { seedPayments, type SeededPayments } from './runs-seed.ts';
import { median, type Ratio } from './timing.ts';

export const PAYMENTS = 5_000;
const ROUNDS = 5;
const MOST_MS = 3_000;
const PASSPHRASE = 'five green bicycles sing';

/** Ports that write what is saved to a file of the folder, as a person's choice would. */
const portsTo = (folder: string): Ports => {
  const ports = benchPorts();
  return {
    ...ports,
    platform: {
      ...ports.platform,
      saveFile: ({ suggestedName, bytes }) => {
        writeFileSync(join(folder, suggestedName), bytes);
        return Promise.resolve(ok({ fileName: suggestedName, token: suggestedName }));
      },
    },
  };
};

async function open(folder: string): Promise<Backend> {
  const opened = await openBackend({ folder, ports: portsTo(folder) });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

async function get(backend: Backend, name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await backend.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value as Record<string, unknown>;
}

export async function benchRuns(): Promise<readonly Ratio[]> {
  const seeded = mkdtempSync(join(tmpdir(), 'desk-bench-runs-'));
  const backend = await open(seeded);
  await get(backend, 'setup.begin', SETUP);
  await get(backend, 'vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
  const seed = await seedPayments(backend, join(seeded, STORE_FILE), PAYMENTS);
  backend.close();
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [routed, raw] = [await runOnce(seeded, seed), rawOnce(seeded, seed)];
    if (round < 0) continue;
    ours.push(routed);
    peer.push(raw);
  }
  rmSync(seeded, { recursive: true, force: true });
  const name = `A run of ${PAYMENTS.toLocaleString('en-GB')} payments prepared, released, exported and checked`;
  const own = median(ours);
  return [
    { name, peerName: 'its SQL and file write, raw', ours: own, peer: median(peer), unit: 'ms', most: 2 },
    { name, peerName: 'the most it may take', ours: own, peer: MOST_MS, unit: 'ms', most: 1 },
  ];
}

/** Works on a copy of the seeded store; the time of the work alone, in milliseconds. */
async function runOnce(seeded: string, { areaId, releaserId }: SeededPayments): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-run-'));
  cpSync(seeded, folder, { recursive: true });
  const backend = await open(folder);
  await get(backend, 'vault.unlock', { passphrase: PASSPHRASE });
  const started = performance.now();
  const { ready, totals } = (await get(backend, 'payments.payable', { areaId })) as unknown as {
    readonly ready: readonly { readonly id: string }[];
    readonly totals: { readonly totalPence: number };
  };
  if (ready.length !== PAYMENTS) throw new Error(`Only ${ready.length} can be paid`);
  const shownPence = totals.totalPence;
  const itemIds = ready.map(({ id }) => id);
  const { runId } = await get(backend, 'payments.prepare', {
    areaId,
    payOn: '2099-06-19',
    itemIds,
    shownPence,
  });
  await get(backend, 'setup.chooseMe', { staffId: releaserId });
  await get(backend, 'payments.release', { runId, expectedVersion: 1, shownPence, elsewhere: null });
  await get(backend, 'payments.export', {
    runId,
    format: 'csv',
    columns: ['PERSON', 'ACCOUNT_NUMBER', 'AMOUNT'],
  });
  const { runs } = (await get(backend, 'payments.verify', { runId })) as unknown as {
    readonly runs: readonly { readonly problems: readonly string[] }[];
  };
  const took = performance.now() - started;
  if (runs[0]?.problems.length !== 0) throw new Error('The run is not as it was');
  backend.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

const EVENT = `insert into claim_event (id, claim_id, from_status, to_status, reason, created_at, created_by) values (?, ?, 'APPROVED', 'IN_RUN', 'P', ?, ?)`;
const LINE = `insert into run_line (id, run_id, position, kind, claim_id, participant_id, amount_pence, method, created_at, created_by)
  values (?, ?, ?, 'EXPENSES', ?, ?, ?, 'BACS', ?, ?)`;
const PAYEE = `insert into run_payee (id, run_id, participant_id, key_id, sealed, last4, created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?)`;

/** The same rows read, changed and added, and a file of the same kind written: no rule, no check, no seal. */
function rawOnce(seeded: string, { areaId, releaserId }: SeededPayments): number {
  const folder = mkdtempSync(join(tmpdir(), 'desk-bench-raw-'));
  cpSync(seeded, folder, { recursive: true });
  const db = openForWriting(folder);
  const at = '2026-06-12T09:00:00.000Z';
  const meId = db.prepare(`select value from setting where key = 'me'`).pluck().get() as string;
  const started = performance.now();
  const read = db.prepare(
    `select claim.id, claim.participant_id as person, claim.accepted_pence as pence, participant.name, payee.sealed, payee.last4, payee.key_id as keyId
     from claim join participant on participant.id = claim.participant_id join payee on payee.participant_id = participant.id
     join activity on activity.id = claim.activity_id join project on project.id = claim.project_id
     where claim.status = 'APPROVED' and project.area_id = ? order by participant.name`,
  );
  const rows = read.all(areaId) as readonly Record<string, string & number & Uint8Array>[];
  const runId = 'a0000000-0000-7000-8000-000000000000';
  // As long as the app's own ids, and rising like them.
  const id = (kind: string, index: number): string =>
    `${kind}0000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
  db.transaction(() => {
    db.prepare(
      `insert into payment_run (id, run_no, area_id, pay_on, created_at, created_by, total_pence, line_count, content_hash)
       values (?, 'P-1', ?, '2099-06-19', ?, ?, 1, ?, 'x')`,
    ).run(runId, areaId, at, meId, rows.length);
    const [move, event, line] = [
      db.prepare(
        `update claim set status = 'IN_RUN', status_since = ?, version = version + 1, updated_at = ?, updated_by = ? where id = ? and status = 'APPROVED'`,
      ),
      db.prepare(EVENT),
      db.prepare(LINE),
    ];
    rows.forEach((row, index) => {
      move.run(at, at, meId, row['id']);
      event.run(id('b', index), row['id'], at, meId);
      line.run(id('c', index), runId, index, row['id'], row['person'], row['pence'], at, meId);
    });
  }).immediate();
  db.transaction(() => {
    const payee = db.prepare(PAYEE);
    rows.forEach((row, index) =>
      payee.run(id('d', index), runId, row['person'], row['keyId'], row['sealed'], row['last4'], at, meId),
    );
    db.prepare(
      `update payment_run set status = 'RELEASED', released_on = '2026-06-12', released_by = ? where id = ?`,
    ).run(releaserId, runId);
  }).immediate();
  const lines = db
    .prepare(
      `select participant.name, run_line.amount_pence as pence from run_line join participant on participant.id = run_line.participant_id
       where run_id = ? order by position`,
    )
    .all(runId) as readonly { readonly name: string; readonly pence: number }[];
  writeFileSync(
    join(folder, 'run.csv'),
    lines.map(({ name, pence }) => `${name},66374958,${pence}\r\n`).join(''),
  );
  const took = performance.now() - started;
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

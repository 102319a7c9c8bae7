import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForWriting } from '../../electron/backend/store/connection.ts';
import type { Connection } from '../../electron/backend/store/handles.ts';
import { migrateStore } from '../../electron/backend/store/migrate.ts';

/** The store alone, without any service: what it refuses by itself (§4.16, R-128 to R-133). */
const WHEN = '2026-06-03T09:00:00.000Z';
const [LEAD, CERTIFIER, APPROVER, SECOND, RELATIVE, CLAIMANT] = [1, 2, 3, 4, 5, 6].map((n) => `staff-${n}`);
const STAMPS = 'created_at, created_by, updated_at, updated_by';
const STAMP = `'${WHEN}', '${LEAD}', '${WHEN}', '${LEAD}'`;

let folder: string;
let db: Connection;
let lines = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-states-'));
  db = openForWriting(folder);
  await migrateStore(db, () => Promise.reject(new Error('none')));
  const staff = [LEAD, CERTIFIER, APPROVER, SECOND, RELATIVE, CLAIMANT]
    .map((id) => `insert into staff (id, name, ${STAMPS}) values ('${id}', '${id}', ${STAMP});`)
    .join('\n');
  db.exec(`${staff}
    insert into area (id, name, reference_prefix, org_type, ${STAMPS}) values ('area', 'North Wold', 'NW', 'ICB', ${STAMP});
    insert into project (id, reference, area_id, ${STAMPS}) values ('project', 'NW-2026-001', 'area', ${STAMP});
    insert into activity (id, project_id, position, ${STAMPS}) values ('activity', 'project', 0, ${STAMP});
    insert into participant (id, search, name, staff_id, relative_staff_ids, ${STAMPS})
      values ('person', 'carys bowen', 'Carys Bowen', '${CLAIMANT}', '["${RELATIVE}"]', ${STAMP});
    insert into claim (id, claim_no, participant_id, activity_id, project_id, ${STAMPS})
      values ('claim', 'C-2026-00001', 'person', 'activity', 'project', ${STAMP});`);
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const set = (columns: string): void => void db.exec(`update claim set ${columns} where id = 'claim'`);
const move = (status: string): void => set(`status = '${status}'`);
const handIn = (round = 1): void =>
  set(
    `status = 'SUBMITTED', round = ${round}, declaration_on = '2026-06-03', claimed_pence = 550, accepted_pence = 550`,
  );
const decide = (step: string, by: string | undefined, { round = 1, pence = 550 } = {}): void =>
  void db
    .prepare(
      `insert into approval (id, claim_id, round, step, staff_id, amount_pence, decided_on, given, created_at, created_by)
       values (?, 'claim', ?, ?, ?, ?, '2026-06-04', 'HERE', '${WHEN}', '${LEAD}')`,
    )
    .run(`approval-${step}-${by}-${round}`, round, step, by, pence);
const certify = (): void => {
  handIn();
  decide('CERTIFY', CERTIFIER);
  move('CERTIFIED');
};
const approve = (): void => {
  certify();
  decide('APPROVE', APPROVER);
  move('APPROVED');
};
const addLine = (): string => {
  const id = `line-${(lines += 1)}`;
  db.exec(
    `insert into claim_line (id, claim_id, kind, claimed_pence, ${STAMPS}) values ('${id}', 'claim', 'TRAVEL', 275, ${STAMP})`,
  );
  return id;
};

describe('the states of a claim, kept by the store itself', () => {
  it('§4.16 goes the whole way: declared, certified, approved, in a run, paid', () => {
    approve();
    move('IN_RUN');
    move('PAID');
    expect(db.prepare('select status from claim').pluck().get()).toBe('PAID');
  });

  it('§4.16 takes a failed payment back to approved', () => {
    approve();
    move('IN_RUN');
    move('APPROVED');
    expect(db.prepare('select status from claim').pluck().get()).toBe('APPROVED');
  });

  it.each([
    ['DRAFT', ['CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID', 'QUERIED', 'REJECTED']],
    ['SUBMITTED', ['DRAFT', 'APPROVED', 'IN_RUN', 'PAID']],
    ['CERTIFIED', ['DRAFT', 'SUBMITTED', 'IN_RUN', 'PAID']],
    ['APPROVED', ['DRAFT', 'SUBMITTED', 'CERTIFIED', 'QUERIED', 'PAID']],
  ])('R-131 no claim jumps from %s', (from, targets) => {
    if (from === 'SUBMITTED') handIn();
    if (from === 'CERTIFIED') certify();
    if (from === 'APPROVED') approve();
    for (const target of targets) expect(() => move(target)).toThrow('claim-path');
  });

  it.each(['REJECTED', 'CANCELLED'])('§4.16 nothing leads out of %s', (end) => {
    handIn();
    move(end);
    for (const target of ['DRAFT', 'SUBMITTED', 'QUERIED', 'CERTIFIED', 'APPROVED'])
      expect(() => move(target)).toThrow('claim-path');
  });

  it('a claim begins as a draft', () => {
    expect(() =>
      db.exec(
        `insert into claim (id, claim_no, participant_id, activity_id, project_id, status, ${STAMPS})
         values ('two', 'C-2026-00002', 'person', 'activity', 'project', 'APPROVED', ${STAMP})`,
      ),
    ).toThrow('claim-path');
  });

  it('E42 is handed in with a declaration, each time as a round of its own', () => {
    expect(() => set(`status = 'SUBMITTED', round = 1`)).toThrow('claim-not-declared');
    expect(() => set(`status = 'SUBMITTED', declaration_on = '2026-06-03'`)).toThrow('claim-not-declared');
    handIn();
    expect(() => set('round = 2')).toThrow('claim-not-declared');
  });

  it('R-131 certified needs the decision of a certifier, approved that of an approver', () => {
    handIn();
    expect(() => move('CERTIFIED')).toThrow('claim-not-certified');
    decide('CERTIFY', CERTIFIER);
    move('CERTIFIED');
    expect(() => move('APPROVED')).toThrow('claim-not-approved');
  });

  it('R-130 above the limit a second approver is there before it is approved', () => {
    certify();
    set('needs_second = 1');
    decide('APPROVE', APPROVER);
    expect(() => move('APPROVED')).toThrow('claim-needs-second');
    decide('SECOND_APPROVE', SECOND);
    move('APPROVED');
    expect(db.prepare('select status from claim').pluck().get()).toBe('APPROVED');
  });

  it('R-130 the second approver is another person, and comes after the first', () => {
    certify();
    expect(() => decide('SECOND_APPROVE', SECOND)).toThrow('approval-out-of-turn');
    decide('APPROVE', APPROVER);
    expect(() => decide('SECOND_APPROVE', APPROVER)).toThrow('hands-not-apart');
    expect(() => decide('SECOND_APPROVE', CERTIFIER)).toThrow('hands-not-apart');
  });

  it('R-128 certifier, approver and claimant are three people', () => {
    handIn();
    expect(() => decide('CERTIFY', CLAIMANT)).toThrow('hands-not-apart');
    decide('CERTIFY', CERTIFIER);
    move('CERTIFIED');
    expect(() => decide('APPROVE', CERTIFIER)).toThrow('hands-not-apart');
    expect(() => decide('APPROVE', CLAIMANT)).toThrow('hands-not-apart');
  });

  it('R-129 a relative who declared it neither certifies nor approves', () => {
    handIn();
    expect(() => decide('CERTIFY', RELATIVE)).toThrow('hands-not-apart');
    decide('CERTIFY', CERTIFIER);
    move('CERTIFIED');
    expect(() => decide('APPROVE', RELATIVE)).toThrow('hands-not-apart');
  });

  it('R-131 decisions are made when they are due, in the round that is open, about the sum that stands', () => {
    handIn();
    expect(() => decide('APPROVE', APPROVER)).toThrow('approval-out-of-turn');
    expect(() => decide('CERTIFY', CERTIFIER, { round: 2 })).toThrow('approval-out-of-turn');
    expect(() => decide('CERTIFY', CERTIFIER, { pence: 600 })).toThrow('approval-of-other-sum');
    decide('CERTIFY', CERTIFIER);
    expect(() => decide('CERTIFY', SECOND)).toThrow('UNIQUE');
  });

  it('§4.16 after a query the decisions of the round before do not count', () => {
    certify();
    move('QUERIED');
    handIn(2);
    expect(() => move('CERTIFIED')).toThrow('claim-not-certified');
    decide('CERTIFY', CERTIFIER, { round: 2 });
    move('CERTIFIED');
  });

  it('a decision and an event are never changed or taken away', () => {
    certify();
    for (const change of [
      `update approval set comment = 'x'`,
      'delete from approval',
      `insert into claim_event (id, claim_id, from_status, to_status, reason, created_at, created_by)
         values ('e', 'claim', 'SUBMITTED', 'REJECTED', ' ', '${WHEN}', '${LEAD}')`,
      'delete from claim',
    ])
      expect(() => db.exec(change), change).toThrow(/never|CHECK/);
  });

  it('E49 a decision given elsewhere is not kept without its evidence', () => {
    handIn();
    expect(() =>
      db.exec(
        `insert into approval (id, claim_id, round, step, staff_id, amount_pence, decided_on, given, created_at, created_by)
         values ('a', 'claim', 1, 'CERTIFY', '${CERTIFIER}', 550, '2026-06-04', 'ELSEWHERE', '${WHEN}', '${LEAD}')`,
      ),
    ).toThrow(/CHECK/);
  });

  it('R-133 lines, receipts and sums stay as they were decided', () => {
    const line = addLine();
    db.exec(
      `insert into receipt (id, claim_id, amount_pence, ${STAMPS}) values ('receipt', 'claim', 275, ${STAMP})`,
    );
    approve();
    expect(() => addLine()).toThrow('claim-locked');
    for (const change of [
      `update claim_line set accepted_pence = 300 where id = '${line}'`,
      `update claim_line set claimed_pence = 300 where id = '${line}'`,
      `update claim_line set travelled_on = '2026-06-01' where id = '${line}'`,
      `update claim_line set archived = 1 where id = '${line}'`,
      `update receipt set amount_pence = 300`,
      `update receipt set archived = 1`,
      `update claim set accepted_pence = 1`,
      `update claim set budget_code = 'other'`,
    ])
      expect(() => db.exec(change), change).toThrow('claim-locked');
  });

  it('R-091 the return receipt may still arrive after the claim was paid', () => {
    const line = addLine();
    approve();
    db.exec(
      `insert into receipt (id, claim_id, amount_pence, ${STAMPS}) values ('late', 'claim', 325, ${STAMP})`,
    );
    db.exec(`update claim_line set return_receipt_id = 'late' where id = '${line}'`);
    db.exec(
      `insert into claim_adjustment (id, participant_id, line_id, amount_pence, reason, created_at, created_by)
       values ('adjustment', 'person', '${line}', -55, 'less than was paid', '${WHEN}', '${LEAD}')`,
    );
    expect(() => db.exec('update claim_adjustment set amount_pence = 55')).toThrow('never changed');
  });
});

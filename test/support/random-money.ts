import Database from 'better-sqlite3';
import { join } from 'node:path';

/** One claim, recognition payment or correction that random money is made of; days count from 1 March 2026. */
export interface RandomItem {
  readonly project: number;
  readonly what: 'CLAIM' | 'THANKS' | 'CORRECTION';
  readonly status: 'DRAFT' | 'SUBMITTED' | 'CERTIFIED' | 'APPROVED' | 'IN_RUN' | 'PAID' | 'REJECTED';
  readonly mode: string;
  readonly pence: number;
  readonly handedInDay: number;
  readonly approvedDay: number;
  readonly paidDay: number;
  /** What its run is, where it is in one. */
  readonly run: 'PREPARED' | 'RELEASED';
}

export interface RandomMoney {
  readonly areaIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly items: readonly RandomItem[];
}

const id = (kind: number, number: number): string =>
  `${kind}0000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
/** The day so many days after 1 March 2026. */
export const dayOf = (days: number): string =>
  new Date(Date.UTC(2026, 2, 1 + days)).toISOString().slice(0, 10);

const ME = `(select value from setting where key = 'me')`;
const STAMPS = 'created_at, created_by, updated_at, updated_by';
const STAMP = `'2026-03-01T09:00:00.000Z', ${ME}, '2026-03-01T09:00:00.000Z', ${ME}`;
const LINE_STAMP = `'2026-03-01T09:00:00.000Z', ${ME}`;

/** Writes random claims, recognition, corrections and runs straight into the tables: no rule is asked. */
export function writeMoney(folder: string, { areaIds, projectIds, items }: RandomMoney): void {
  const db = new Database(join(folder, 'engagement-desk.sqlite'));
  const triggers = db
    .prepare(`select name from sqlite_schema where type = 'trigger'`)
    .pluck()
    .all() as readonly string[];
  for (const name of triggers) db.exec(`drop trigger ${name}`);
  db.pragma('foreign_keys = OFF');
  for (const table of [
    'run_line',
    'payment_run',
    'claim_adjustment',
    'approval',
    'recognition_event',
    'recognition',
    'claim_line',
    'claim',
    'activity',
    'participant',
  ])
    db.exec(`delete from ${table}`);
  db.exec(
    `insert into participant (id, search, name, ${STAMPS}) values ('${id(3, 0)}', 'ana', 'Ana Bright', ${STAMP})`,
  );
  projectIds.forEach((projectId, at) =>
    db
      .prepare(
        `insert into activity (id, project_id, position, title, state, date_on, ${STAMPS}) values (?, ?, 0, 'Group', 'DONE', '2026-03-01', ${STAMP})`,
      )
      .run(id(2, at), projectId),
  );
  const area = areaIds[0] ?? '';
  for (const [at, status] of ['PREPARED', 'RELEASED'].entries())
    db.prepare(
      `insert into payment_run (id, run_no, area_id, status, pay_on, created_at, created_by, released_on, released_by, total_pence, line_count, content_hash)
       values (?, ?, ?, ?, '2026-06-30', ${LINE_STAMP}, ${status === 'RELEASED' ? `'2026-06-01', 'releaser'` : 'null, null'}, 0, 0, '')`,
    ).run(id(6, at), `P-2026-000${at}`, area, status);
  items.forEach((item, at) => writeItem(db, item, { at, projectId: projectIds[item.project] ?? '' }));
  db.close();
}

interface Where {
  readonly at: number;
  readonly projectId: string;
}

function writeItem(db: Database.Database, item: RandomItem, where: Where): void {
  if (item.what === 'THANKS') writeThanks(db, item, where);
  else writeClaim(db, item, where);
  if (item.status !== 'IN_RUN' && item.status !== 'PAID') return;
  // What was paid was paid by a released run.
  const run = id(6, item.status === 'PAID' || item.run === 'RELEASED' ? 1 : 0);
  const source = item.what === 'THANKS' ? 'recognition_id' : 'claim_id';
  const line = db.prepare(
    `insert into run_line (id, run_id, position, kind, ${source}, participant_id, amount_pence, method, status, paid_on, created_at, created_by)
     values (?, ?, ?, ?, ?, '${id(3, 0)}', ?, 'BACS', ?, ?, ${LINE_STAMP})`,
  );
  const kind = item.what === 'THANKS' ? 'RECOGNITION' : 'EXPENSES';
  const paidOn = item.status === 'PAID' ? dayOf(item.paidDay) : null;
  if (item.pence > 0) {
    line.run(id(7, where.at), run, where.at, kind, id(4, where.at), item.pence, item.status, paidOn);
    // It came back once before: that line is no payment.
    line.run(id(8, where.at), id(6, 1), where.at, kind, id(4, where.at), item.pence, 'FAILED', null);
  }
}

function writeClaim(db: Database.Database, item: RandomItem, { at, projectId }: Where): void {
  db.prepare(
    `insert into claim (id, claim_no, participant_id, activity_id, project_id, status, round, submitted_on, status_since, claimed_pence, accepted_pence, ${STAMPS})
     values (?, ?, '${id(3, 0)}', ?, ?, ?, 1, ?, ?, ?, ?, ${STAMP})`,
  ).run(
    id(4, at),
    `C-2026-${String(at).padStart(5, '0')}`,
    id(2, item.project),
    projectId,
    item.status,
    dayOf(item.handedInDay),
    `${dayOf(item.approvedDay)}T09:00:00.000Z`,
    item.pence + 100,
    item.pence,
  );
  const line = db.prepare(
    `insert into claim_line (id, claim_id, kind, mode, claimed_pence, accepted_pence, archived, ${STAMPS}) values (?, ?, ?, ?, ?, ?, ?, ${STAMP})`,
  );
  line.run(id(5, at * 3), id(4, at), 'TRAVEL', item.mode, item.pence, item.pence, 0);
  line.run(id(5, at * 3 + 1), id(4, at), 'CARE', null, 100, 0, 0);
  // Taken off the claim: it never counts.
  line.run(id(5, at * 3 + 2), id(4, at), 'OTHER', null, 999, 999, 1);
  if (item.what === 'CORRECTION')
    db.prepare(
      `insert into claim_adjustment (id, participant_id, line_id, amount_pence, reason, created_at, created_by)
       values (?, '${id(3, 0)}', ?, -55, 'Too much', ?, ${ME})`,
    ).run(id(9, at), id(5, at * 3), `${dayOf(item.approvedDay)}T09:00:00.000Z`);
}

function writeThanks(db: Database.Database, item: RandomItem, { at, projectId }: Where): void {
  const state = {
    DRAFT: 'OFFERED',
    SUBMITTED: 'ACCEPTED',
    CERTIFIED: 'ACCEPTED',
    REJECTED: 'DECLINED',
  } as const;
  const status = item.status in state ? state[item.status as keyof typeof state] : item.status;
  db.prepare(
    `insert into recognition (id, recognition_no, participant_id, activity_id, project_id, status, status_since, choice, choice_on, offered_pence, rate_row_id, ${STAMPS})
     values (?, ?, '${id(3, 0)}', ?, ?, ?, ?, 'ACCEPTED', ?, ?, 'half-day', ${STAMP})`,
  ).run(
    id(4, at),
    `R-2026-${String(at).padStart(5, '0')}`,
    id(2, item.project),
    projectId,
    status,
    `${dayOf(item.approvedDay)}T09:00:00.000Z`,
    dayOf(item.handedInDay),
    item.pence,
  );
}

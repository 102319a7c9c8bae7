import type { RunLineKind, RunLineState, RunState } from '../../../shared/domain/payments/lists.ts';
import type { RecognitionMethod } from '../../../shared/domain/policy/recognition-lists.ts';
import type { IsoDate, IsoInstant } from '../../../shared/values/dates.ts';
import type { Pence } from '../../../shared/values/money.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** E48. A run as it is stored. */
export interface RunRow {
  readonly id: string;
  readonly runNo: string;
  readonly areaId: string;
  readonly status: RunState;
  readonly payOn: IsoDate;
  readonly createdAt: IsoInstant;
  readonly createdBy: string;
  readonly releasedOn: IsoDate | null;
  readonly releasedBy: string | null;
  readonly totalPence: Pence;
  readonly lineCount: number;
  readonly contentHash: string;
  readonly version: number;
}

/** One line of a run: exactly one of a claim, a recognition payment and a correction. */
export interface RunLineRow {
  readonly id: string;
  readonly position: number;
  readonly kind: RunLineKind;
  readonly sourceId: string;
  readonly participantId: string;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
  readonly status: RunLineState | 'TAKEN_OUT';
  readonly failedReason: string;
  readonly paidOn: IsoDate | null;
  readonly reference: string;
  readonly personName: string;
  readonly activityTitle: string;
  readonly projectReference: string;
  readonly budgetCode: string;
}

const RUN = `select id, run_no as runNo, area_id as areaId, status, pay_on as payOn, created_at as createdAt,
  created_by as createdBy, released_on as releasedOn, released_by as releasedBy, total_pence as totalPence,
  line_count as lineCount, content_hash as contentHash, version from payment_run`;

export const findRun = (db: Reader, id: string): RunRow | undefined =>
  statement(db.connection, `${RUN} where id = ?`).get(id) as RunRow | undefined;

/** The runs of an area, newest first. */
export const listRuns = (db: Reader, areaId: string): readonly RunRow[] =>
  statement(db.connection, `${RUN} where area_id = ? order by run_no desc`).all(areaId) as readonly RunRow[];

export const listAllRuns = (db: Reader): readonly RunRow[] =>
  statement(db.connection, `${RUN} order by run_no`).all() as readonly RunRow[];

/** The next number of a year: `P-2026-0001`. */
export function nextRunNo(db: Reader, year: number): string {
  const start = `P-${year}-`;
  const { last } = statement(
    db.connection,
    'select max(run_no) as last from payment_run where run_no >= ? and run_no < ?',
  ).get(start, `P-${year}.`) as { readonly last: string | null };
  return `${start}${String(Number(last?.slice(start.length) ?? 0) + 1).padStart(4, '0')}`;
}

/** The lines of a run in their order, with what a person is shown of each. */
export const listRunLines = (db: Reader, runId: string): readonly RunLineRow[] =>
  statement(
    db.connection,
    `select line.id, line.position, line.kind, coalesce(line.claim_id, line.recognition_id, line.adjustment_id) as sourceId,
       line.participant_id as participantId, line.amount_pence as amountPence, line.method, line.status,
       line.failed_reason as failedReason, line.paid_on as paidOn,
       coalesce(claim.claim_no, recognition.recognition_no, corrected.claim_no) as reference,
       participant.name as personName, activity.title as activityTitle, project.reference as projectReference,
       coalesce(claim.budget_code, recognition.budget_code, corrected.budget_code, '') as budgetCode
     from run_line line
       left join claim on claim.id = line.claim_id
       left join recognition on recognition.id = line.recognition_id
       left join claim_adjustment correction on correction.id = line.adjustment_id
       left join claim_line on claim_line.id = correction.line_id
       left join claim corrected on corrected.id = claim_line.claim_id
       join participant on participant.id = line.participant_id
       join activity on activity.id = coalesce(claim.activity_id, recognition.activity_id, corrected.activity_id)
       join project on project.id = activity.project_id
     where line.run_id = ? order by line.position`,
  ).all(runId) as readonly RunLineRow[];

export interface NewRunLine {
  readonly id: string;
  readonly kind: RunLineKind;
  readonly sourceId: string;
  readonly participantId: string;
  readonly amountPence: Pence;
  readonly method: RecognitionMethod;
}

const SOURCE: Readonly<Record<RunLineKind, string>> = {
  EXPENSES: 'claim_id',
  RECOGNITION: 'recognition_id',
  ADJUSTMENT: 'adjustment_id',
};

export interface NewRun {
  readonly id: string;
  readonly runNo: string;
  readonly areaId: string;
  readonly payOn: IsoDate;
  readonly totalPence: Pence;
  readonly contentHash: string;
  readonly lines: readonly NewRunLine[];
}

/** Writes a run and its lines. The store refuses what is in another run, or was paid. */
export function insertRun(db: Writer, run: NewRun, stamp: Stamp): void {
  statement(
    db.connection,
    `insert into payment_run (id, run_no, area_id, pay_on, created_at, created_by, total_pence, line_count, content_hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    run.id,
    run.runNo,
    run.areaId,
    run.payOn,
    stamp.at,
    stamp.by,
    run.totalPence,
    run.lines.length,
    run.contentHash,
  );
  run.lines.forEach((line, position) =>
    statement(
      db.connection,
      `insert into run_line (id, run_id, position, kind, ${SOURCE[line.kind]}, participant_id, amount_pence, method,
         created_at, created_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      line.id,
      run.id,
      position,
      line.kind,
      line.sourceId,
      line.participantId,
      line.amountPence,
      line.method,
      stamp.at,
      stamp.by,
    ),
  );
}

interface Item {
  readonly kind: RunLineKind;
  readonly sourceId: string;
}

/** §4.16. Moves a claim or a recognition payment from one state to another, with its event; false when it was not there. */
export function moveItem(
  db: Writer,
  { kind, sourceId }: Item,
  move: { readonly from: string; readonly to: string; readonly reason: string; readonly eventId: string },
  stamp: Stamp,
): boolean {
  if (kind === 'ADJUSTMENT') return true;
  const table = kind === 'EXPENSES' ? 'claim' : 'recognition';
  const { changes } = statement(
    db.connection,
    `update ${table} set status = ?, status_since = ?, version = version + 1, updated_at = ?, updated_by = ?
     where id = ? and status = ?`,
  ).run(move.to, stamp.at, stamp.at, stamp.by, sourceId, move.from);
  if (changes !== 1) return false;
  statement(
    db.connection,
    `insert into ${table}_event (id, ${table}_id, from_status, to_status, reason, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?)`,
  ).run(move.eventId, sourceId, move.from, move.to, move.reason, stamp.at, stamp.by);
  return true;
}

/** Gives a run up before its release; false when it is not there to be given up. */
export function giveUpRun(db: Writer, id: string, expectedVersion: number): boolean {
  statement(db.connection, `update run_line set status = 'TAKEN_OUT' where run_id = ?`).run(id);
  return (
    statement(
      db.connection,
      `update payment_run set status = 'CANCELLED', version = version + 1 where id = ? and version = ? and status = 'PREPARED'`,
    ).run(id, expectedVersion).changes === 1
  );
}

/** Releases a run; false when it is released already, given up, or changed meanwhile. */
export const markReleased = (
  db: Writer,
  release: {
    readonly id: string;
    readonly expectedVersion: number;
    readonly on: IsoDate;
    readonly by: string;
    readonly evidenceId: string | null;
  },
): boolean =>
  statement(
    db.connection,
    `update payment_run set status = 'RELEASED', released_on = ?, released_by = ?, release_evidence_id = ?,
       version = version + 1 where id = ? and version = ? and status = 'PREPARED'`,
  ).run(release.on, release.by, release.evidenceId, release.id, release.expectedVersion).changes === 1;

export interface SealedPayee {
  readonly participantId: string;
  readonly keyId: string;
  readonly sealed: Uint8Array;
  readonly last4: string;
}

/** The sealed accounts of people, as they stand now. */
export const listSealedPayees = (db: Reader, participantIds: readonly string[]): readonly SealedPayee[] =>
  statement(
    db.connection,
    `select participant_id as participantId, key_id as keyId, sealed, last4 from payee
     where sealed is not null and participant_id in (select value from json_each(?))`,
  ).all(JSON.stringify(participantIds)) as readonly SealedPayee[];

/** The sealed accounts a released run pays to, as they were on the day. */
export const listRunPayees = (db: Reader, runId: string): readonly SealedPayee[] =>
  statement(
    db.connection,
    'select participant_id as participantId, key_id as keyId, sealed, last4 from run_payee where run_id = ?',
  ).all(runId) as readonly SealedPayee[];

export function insertRunPayee(
  db: Writer,
  at: { readonly id: string; readonly runId: string },
  payee: SealedPayee,
  stamp: Stamp,
): void {
  statement(
    db.connection,
    `insert into run_payee (id, run_id, participant_id, key_id, sealed, last4, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(at.id, at.runId, payee.participantId, payee.keyId, payee.sealed, payee.last4, stamp.at, stamp.by);
}

/** What became of a line: paid, or come back with a reason. False when it was settled before. */
export const settleLine = (
  db: Writer,
  lineId: string,
  outcome: { readonly status: 'PAID' | 'FAILED'; readonly on: IsoDate; readonly reason: string },
): boolean =>
  statement(
    db.connection,
    `update run_line set status = ?, failed_reason = ?,
       paid_on = case when ? = 'PAID' then ? end, failed_on = case when ? = 'FAILED' then ? end
     where id = ? and status = 'IN_RUN'
       and (select status from payment_run where id = run_line.run_id) = 'RELEASED'`,
  ).run(outcome.status, outcome.reason, outcome.status, outcome.on, outcome.status, outcome.on, lineId)
    .changes === 1;

/** A line by its id, with what it pays. */
export const findRunLine = (
  db: Reader,
  id: string,
):
  | { readonly id: string; readonly runId: string; readonly kind: RunLineKind; readonly sourceId: string }
  | undefined =>
  statement(
    db.connection,
    `select id, run_id as runId, kind, coalesce(claim_id, recognition_id, adjustment_id) as sourceId
     from run_line where id = ?`,
  ).get(id) as ReturnType<typeof findRunLine>;

/** What each line of a run pays beside what was approved for it. */
export const listSourceAmounts = (
  db: Reader,
  runId: string,
): readonly { readonly reference: string; readonly linePence: Pence; readonly sourcePence: Pence }[] =>
  statement(
    db.connection,
    `select coalesce(claim.claim_no, recognition.recognition_no, 'Correction') as reference,
       line.amount_pence as linePence,
       coalesce(claim.accepted_pence, recognition.amount_pence, correction.amount_pence, 0) as sourcePence
     from run_line line left join claim on claim.id = line.claim_id
       left join recognition on recognition.id = line.recognition_id
       left join claim_adjustment correction on correction.id = line.adjustment_id
     where line.run_id = ? order by line.position`,
  ).all(runId) as never;

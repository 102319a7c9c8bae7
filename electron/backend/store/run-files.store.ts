import type { RunFormat } from '../../../shared/domain/payments/lists.ts';
import type { IsoInstant } from '../../../shared/values/dates.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** A file made of a run, by its fingerprint. */
export interface RunExport {
  readonly format: RunFormat;
  readonly columns: readonly string[];
  readonly sha256: string;
  readonly size: number;
  readonly at: IsoInstant;
}

/** The files made of a run, oldest first. */
export const listRunExports = (db: Reader, runId: string): readonly RunExport[] =>
  (
    statement(
      db.connection,
      'select format, columns, sha256, size, created_at as at from run_export where run_id = ? order by created_at, id',
    ).all(runId) as readonly (Omit<RunExport, 'columns'> & { readonly columns: string })[]
  ).map((row) => ({ ...row, columns: JSON.parse(row.columns) as readonly string[] }));

/** The run a file was made of, by its fingerprint; this run first, where the same bytes were made of it. */
export const findRunExport = (
  db: Reader,
  file: { readonly sha256: string; readonly runId: string },
):
  | {
      readonly runId: string;
      readonly runNo: string;
      readonly format: RunFormat;
      readonly at: IsoInstant;
    }
  | undefined =>
  statement(
    db.connection,
    `select run_id as runId, run_no as runNo, format, run_export.created_at as at
     from run_export join payment_run on payment_run.id = run_export.run_id
     where sha256 = :sha256 order by run_id = :runId desc, run_export.created_at, run_export.id limit 1`,
  ).get(file) as ReturnType<typeof findRunExport>;

export function insertRunExport(
  db: Writer,
  made: Omit<RunExport, 'at'> & { readonly id: string; readonly runId: string },
  stamp: Stamp,
): void {
  statement(
    db.connection,
    `insert into run_export (id, run_id, format, columns, sha256, size, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    made.id,
    made.runId,
    made.format,
    JSON.stringify(made.columns),
    made.sha256,
    made.size,
    stamp.at,
    stamp.by,
  );
}

/** The account an area pays from; empty answers where nobody has said. */
export interface AreaPayer {
  readonly userNumber: string;
  readonly name: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly version: number;
}

export const findPayer = (db: Reader, areaId: string): AreaPayer | undefined =>
  statement(
    db.connection,
    `select user_number as userNumber, name, sort_code as sortCode, account_number as accountNumber, version
     from area_payer where area_id = ?`,
  ).get(areaId) as AreaPayer | undefined;

/** Saves where an area pays from; false when somebody changed it meanwhile. */
export function savePayer(
  db: Writer,
  areaId: string,
  payer: Omit<AreaPayer, 'version'> & { readonly expectedVersion: number },
  stamp: Stamp,
): boolean {
  const values = [payer.userNumber, payer.name, payer.sortCode, payer.accountNumber, stamp.at, stamp.by];
  if (payer.expectedVersion === 0)
    return (
      statement(
        db.connection,
        `insert into area_payer (user_number, name, sort_code, account_number, updated_at, updated_by, area_id)
         values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
      ).run(...values, areaId).changes === 1
    );
  return (
    statement(
      db.connection,
      `update area_payer set user_number = ?, name = ?, sort_code = ?, account_number = ?, updated_at = ?, updated_by = ?,
         version = version + 1 where area_id = ? and version = ?`,
    ).run(...values, areaId, payer.expectedVersion).changes === 1
  );
}

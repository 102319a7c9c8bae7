import type { IsoDate } from '../../../shared/values/dates.ts';
import type { Reader, Writer } from './handles.ts';
import type { Stamp } from './plan.store.ts';
import { statement } from './run.ts';

export type PaymentDocumentCode = 'D08-schedule' | 'D08-remittance' | 'tax-year-statement';

/** The last version of a document of a run, of a person in it, or of a tax year. */
export const lastPaymentDocument = (
  db: Reader,
  subjectId: string,
  code: PaymentDocumentCode,
): { readonly version: number; readonly contentSha256: string } | undefined =>
  statement(
    db.connection,
    `select version, content_sha256 as contentSha256 from payment_document
     where subject_id = ? and code = ? order by version desc limit 1`,
  ).get(subjectId, code) as ReturnType<typeof lastPaymentDocument>;

export interface PaymentDocumentRow {
  readonly id: string;
  readonly code: PaymentDocumentCode;
  readonly subjectId: string;
  readonly runId: string | null;
  readonly participantId: string | null;
  readonly version: number;
  readonly contentSha256: string;
  readonly status: 'draft' | 'final';
  readonly variant: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly missing: readonly string[];
}

/** Every export is recorded with its version and hash. */
export function insertPaymentDocument(db: Writer, row: PaymentDocumentRow, { at, by }: Stamp): void {
  statement(
    db.connection,
    `insert into payment_document (id, code, subject_id, run_id, participant_id, version, content_sha256, status,
       variant, file_name, sha256, missing_list, created_at, created_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.code,
    row.subjectId,
    row.runId,
    row.participantId,
    row.version,
    row.contentSha256,
    row.status,
    row.variant,
    row.fileName,
    row.sha256,
    JSON.stringify(row.missing),
    at,
    by,
  );
}

export const hasPaymentDocument = (db: Reader, id: string): boolean =>
  statement(db.connection, 'select 1 from payment_document where id = ?').get(id) !== undefined;

/** These people of a run have a remittance now. */
export const noteRemittances = (
  db: Writer,
  runId: string,
  made: { readonly participantIds: readonly string[]; readonly on: IsoDate },
): void =>
  void statement(
    db.connection,
    `update run_line set remittance_made_on = ? where run_id = ? and status in ('IN_RUN', 'PAID')
       and participant_id in (select value from json_each(?))`,
  ).run(made.on, runId, JSON.stringify(made.participantIds));

import type { Reader, Writer } from './handles.ts';
import { columnName } from './plan-table.ts';
import type { Stamp } from './kept-rows.ts';
import { statement } from './run.ts';

/** Which documents each table keeps, and the columns it has besides: what a document is of. */
export interface PersonalDocuments {
  readonly claim_document: {
    readonly code: 'D07' | 'decision-letter';
    readonly of: { readonly claimId: string | null; readonly projectId: string | null };
  };
  readonly payment_document: {
    readonly code: 'D08-schedule' | 'D08-remittance' | 'tax-year-statement';
    readonly of: { readonly runId: string | null; readonly participantId: string | null };
  };
}
export type DocumentTable = keyof PersonalDocuments;

const OF: { readonly [T in DocumentTable]: readonly (keyof PersonalDocuments[T]['of'])[] } = {
  claim_document: ['claimId', 'projectId'],
  payment_document: ['runId', 'participantId'],
};

/** A document that may have left the app before: of one claim, of one run, of one person in a run, of a tax year. */
export interface DocumentKey<T extends DocumentTable = DocumentTable> {
  readonly table: T;
  readonly code: PersonalDocuments[T]['code'];
  readonly subjectId: string;
}

/** The last version of a document that was made. */
export const lastVersion = (
  db: Reader,
  { table, code, subjectId }: DocumentKey,
): { readonly version: number; readonly contentSha256: string } | undefined =>
  statement(
    db.connection,
    `select version, content_sha256 as contentSha256 from ${table}
     where subject_id = ? and code = ? order by version desc limit 1`,
  ).get(subjectId, code) as ReturnType<typeof lastVersion>;

export interface MadeDocument<T extends DocumentTable = DocumentTable> extends DocumentKey<T> {
  readonly id: string;
  readonly of: PersonalDocuments[T]['of'];
  readonly version: number;
  readonly contentSha256: string;
  readonly status: 'draft' | 'final';
  readonly variant: string;
  readonly fileName: string;
  readonly sha256: string;
  /** What was still to complete, in words. */
  readonly missing: readonly string[];
}

/** Every export is recorded with its version and hash. */
export function insertDocument<T extends DocumentTable>(
  db: Writer,
  made: MadeDocument<T>,
  { at, by }: Stamp,
): void {
  const of = OF[made.table];
  const columns = of.map((name) => `${columnName(String(name))}, `).join('');
  statement(
    db.connection,
    `insert into ${made.table} (${columns}id, code, subject_id, version, content_sha256, status,
       variant, file_name, sha256, missing_list, created_at, created_by)
     values (${of.map(() => '?, ').join('')}?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...of.map((name) => made.of[name]),
    made.id,
    made.code,
    made.subjectId,
    made.version,
    made.contentSha256,
    made.status,
    made.variant,
    made.fileName,
    made.sha256,
    JSON.stringify(made.missing),
    at,
    by,
  );
}

export const hasDocument = (db: Reader, table: DocumentTable, id: string): boolean =>
  statement(db.connection, `select 1 from ${table} where id = ?`).get(id) !== undefined;

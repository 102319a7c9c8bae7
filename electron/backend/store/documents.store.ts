import type { Reader, Writer } from './handles.ts';
import { all, first, run, sql } from './query.ts';

export interface VersionRow {
  readonly version: number;
  readonly contentSha256: string;
  readonly status: 'draft' | 'final';
  /** The date the version was first printed with. */
  readonly dated: string;
  readonly firstExportedBy: string;
}

/** E56. The versions of a document of a project, oldest first. A version is the content's, not the file's. */
export const listVersions = (db: Reader, projectId: string, code: string): readonly VersionRow[] =>
  all(
    db,
    sql
      .selectFrom('document_version')
      .innerJoin('staff', 'staff.id', 'document_version.first_exported_by')
      .select(['document_version.version', 'content_sha256', 'status', 'dated', 'staff.name'])
      .where('project_id', '=', projectId)
      .where('code', '=', code)
      .orderBy('document_version.version'),
  ).map((row) => ({
    version: row.version,
    contentSha256: row.content_sha256,
    status: row.status as 'draft' | 'final',
    dated: row.dated,
    firstExportedBy: row.name,
  }));

export interface NewVersion {
  readonly projectId: string;
  readonly code: string;
  readonly version: number;
  readonly contentSha256: string;
  readonly status: 'draft' | 'final';
  readonly dated: string;
  readonly at: string;
  readonly by: string;
}

/** Notes a new version; a version that is already there stays as it was. */
export function insertVersion(db: Writer, version: NewVersion): void {
  run(
    db,
    sql
      .insertInto('document_version')
      .values({
        project_id: version.projectId,
        code: version.code,
        version: version.version,
        content_sha256: version.contentSha256,
        status: version.status,
        dated: version.dated,
        first_exported_at: version.at,
        first_exported_by: version.by,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

export interface ExportRow {
  readonly id: string;
  readonly projectId: string;
  readonly code: string;
  readonly version: number;
  /** `full`, `short`, `full, large print` …: what the person chose. */
  readonly variant: string;
  readonly status: 'draft' | 'final';
  readonly fileName: string;
  readonly sha256: string;
  readonly missing: readonly string[];
  readonly exportedAt: string;
}

/** Every export is recorded with its version and hash. */
export function insertExport(db: Writer, row: ExportRow, by: string): void {
  run(
    db,
    sql.insertInto('document_export').values({
      id: row.id,
      project_id: row.projectId,
      code: row.code,
      version: row.version,
      variant: row.variant,
      status: row.status,
      file_name: row.fileName,
      sha256: row.sha256,
      missing_list: JSON.stringify(row.missing),
      exported_at: row.exportedAt,
      exported_by: by,
    }),
  );
}

/** The exports of a project, newest first. */
export const listExports = (
  db: Reader,
  projectId: string,
): readonly (ExportRow & { readonly by: string })[] =>
  all(
    db,
    sql
      .selectFrom('document_export')
      .innerJoin('staff', 'staff.id', 'document_export.exported_by')
      .selectAll('document_export')
      .select('staff.name as by_name')
      .where('project_id', '=', projectId)
      .orderBy('exported_at', 'desc')
      .orderBy('document_export.id', 'desc'),
  ).map((row) => ({
    id: row.id,
    projectId: row.project_id,
    code: row.code,
    version: row.version,
    variant: row.variant,
    status: row.status as 'draft' | 'final',
    fileName: row.file_name,
    sha256: row.sha256,
    missing: JSON.parse(row.missing_list) as readonly string[],
    exportedAt: row.exported_at,
    by: row.by_name,
  }));

export function findExport(db: Reader, id: string): { readonly id: string } | undefined {
  return first(db, sql.selectFrom('document_export').select('id').where('id', '=', id));
}

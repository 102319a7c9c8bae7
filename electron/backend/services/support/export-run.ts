import type { RunFormat } from '../../../../shared/domain/payments/lists.ts';
import { RUN_COLUMNS, type RunColumn } from '../../../../shared/domain/payments/run-columns.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { FileKind, Waiting } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import { insertRunExport, listRunExports } from '../../store/run-files.store.ts';
import { findRun } from '../../store/runs.store.ts';
import { stampOf } from './stamp.ts';
import { noteRun } from './prepare-run.ts';
import { makeRunFile, type NotMade } from './run-file.ts';

const KINDS: Readonly<Record<RunFormat, FileKind>> = { bacs: 'bacs', csv: 'csv', xlsx: 'xlsx' };
const ENDINGS: Readonly<Record<RunFormat, string>> = { bacs: 'txt', csv: 'csv', xlsx: 'xlsx' };

export interface Exported {
  readonly fileName: string;
  readonly sha256: string;
  readonly count: number;
  readonly totalPence: number;
}

/** Makes the file, makes sure it is what it was before, saves it where the person says, and writes that down. */
export async function exportRun(
  context: Waiting,
  asked: { readonly runId: string; readonly format: RunFormat; readonly columns: readonly RunColumn[] },
): Promise<
  Result<
    Exported,
    | NotMade
    | 'run-not-found'
    | 'run-not-released'
    | 'run-export-differs'
    | 'save-cancelled'
    | 'file-not-written'
  >
> {
  const { runId, format } = asked;
  const run = context.read(({ db }) => findRun(db, runId));
  if (!run) return fail('run-not-found');
  if (run.status !== 'RELEASED') return fail('run-not-released');
  const columns = format === 'bacs' ? [] : RUN_COLUMNS.filter((column) => asked.columns.includes(column));
  const made = await makeRunFile(context, run, { format, columns });
  if (!made.ok) return made;
  const { bytes, count, totalPence } = made.value;
  const hash = sha256(bytes);
  const before = context
    .read(({ db }) => listRunExports(db, runId))
    .find((one) => one.format === format && one.columns.join() === columns.join());
  if (before && before.sha256 !== hash) return fail('run-export-differs');
  const suggestedName = `${run.runNo}_${format}.${ENDINGS[format]}`;
  const saved = await context.platform.saveFile({ kind: KINDS[format], suggestedName, bytes });
  if (!saved.ok) return saved;
  const noted = context.write<null, never>((writing) => {
    const record = { id: writing.newId(), runId, format, columns, sha256: hash, size: bytes.length };
    insertRunExport(writing.db, record, stampOf(writing));
    noteRun(writing, runId, 'export', [{ field: format, before: null, after: hash }]);
    return ok(null);
  });
  if (!noted.ok) return noted;
  return ok({ fileName: saved.value.fileName, sha256: hash, count, totalPence });
}

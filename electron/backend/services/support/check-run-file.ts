import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import { findRunExport } from '../../store/run-files.store.ts';
import { findRun } from '../../store/runs.store.ts';

/** Many times the file of the largest run. */
const MOST_BYTES = 50_000_000;

/** Asks for a file, and says of which run it was made; one that was edited by hand has another fingerprint. */
export async function checkRunFile(
  { read, platform }: Waiting,
  { runId }: { readonly runId: string },
): Promise<
  Result<
    { readonly fileName: string; readonly madeOf: NonNullable<ReturnType<typeof findRunExport>> | null },
    'run-not-found' | 'open-cancelled' | 'file-not-read' | 'run-file-too-large'
  >
> {
  if (!read(({ db }) => findRun(db, runId))) return fail('run-not-found');
  const opened = await platform.openFile({ kind: 'table', maxBytes: MOST_BYTES });
  if (!opened.ok)
    return opened.error.code === 'project-file-too-large'
      ? fail('run-file-too-large')
      : (opened as Result<never, 'open-cancelled' | 'file-not-read'>);
  const { bytes, fileName } = opened.value;
  const file = { sha256: sha256(bytes), runId };
  return ok({ fileName, madeOf: read(({ db }) => findRunExport(db, file)) ?? null });
}

import { runContent } from '../../../../shared/domain/payments/run-content.ts';
import type { RunColumn } from '../../../../shared/domain/payments/run-columns.ts';
import { addPence, formatMoney } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { sha256 } from '../../files/seal.ts';
import type { Reader } from '../../store/handles.ts';
import { listRunExports } from '../../store/run-files.store.ts';
import {
  findRun,
  listAllRuns,
  listRunLines,
  listSourceAmounts,
  type RunRow,
} from '../../store/runs.store.ts';
import { makeRunFile } from './run-file.ts';
import { openVault } from './vault-open.ts';

export interface CheckedRun {
  readonly runNo: string;
  readonly totalPence: number;
  readonly count: number;
  readonly problems: readonly string[];
}

/** Works out again every total and fingerprint, and makes every file anew where the accounts can be opened. */
export async function verifyRuns(
  context: Waiting,
  { runId }: { readonly runId: string | null },
): Promise<Result<{ readonly runs: CheckedRun[]; readonly filesChecked: boolean }, 'run-not-found'>> {
  const rows = context.read(({ db }) => (runId === null ? listAllRuns(db) : [findRun(db, runId)]));
  const runs = rows.filter((run) => run !== undefined);
  if (runs.length !== rows.length) return fail('run-not-found');
  const filesChecked = (await openVault(context)).ok;
  const checked: CheckedRun[] = [];
  for (const run of runs) {
    const problems = [
      ...context.read(({ db }) => problemsOf(db, run)),
      ...(filesChecked && run.status === 'RELEASED' ? await filesOf(context, run) : []),
    ];
    checked.push({ runNo: run.runNo, totalPence: run.totalPence, count: run.lineCount, problems });
  }
  return ok({ runs: checked, filesChecked });
}

function problemsOf(db: Reader, run: RunRow): readonly string[] {
  const lines = listRunLines(db, run.id);
  const total = addPence(lines.map(({ amountPence }) => amountPence));
  const problems: string[] = [];
  if (total !== run.totalPence)
    problems.push(`The lines come to ${formatMoney(total)}, the run says ${formatMoney(run.totalPence)}.`);
  if (lines.length !== run.lineCount)
    problems.push(`There are ${lines.length} lines, the run says ${run.lineCount}.`);
  if (sha256(runContent(run, lines)) !== run.contentHash)
    problems.push('The lines are not those the run was made of.');
  const amounts = listSourceAmounts(db, run.id);
  for (const { reference, linePence, sourcePence } of amounts)
    if (linePence !== sourcePence)
      problems.push(
        `${reference}: ${formatMoney(linePence)} in the run, ${formatMoney(sourcePence)} was approved.`,
      );
  return problems;
}

/** The files made before, made again and compared. */
async function filesOf(context: Waiting, run: RunRow): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { format, columns, sha256: before } of context.read(({ db }) => listRunExports(db, run.id))) {
    const made = await makeRunFile(context, run, { format, columns: columns as readonly RunColumn[] });
    if (!made.ok) problems.push(`The ${format} file cannot be made again: ${made.error.code}.`);
    else if (sha256(made.value.bytes) !== before)
      problems.push(`The ${format} file does not come out as it did before.`);
  }
  return problems;
}

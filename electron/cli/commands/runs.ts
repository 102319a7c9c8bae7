import { resolve } from 'node:path';
import type { RunFormat } from '../../../shared/domain/payments/lists.ts';
import { RUN_COLUMNS } from '../../../shared/domain/payments/run-columns.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { plural } from '../../../shared/values/text.ts';
import type { Log } from '../../backend/context.ts';
import { printJson, type Output } from '../output.ts';
import { needStore, withSession, type Session } from '../session.ts';
import { need, Stop } from '../stop.ts';
import type { CommonOptions } from './options.ts';

export interface RunVerifyOptions extends CommonOptions {
  /** A run by its number or its id; undefined: all of them. */
  readonly run: string | undefined;
  readonly passphraseStdin: boolean;
}
export interface RunExportOptions extends CommonOptions {
  readonly run: string;
  readonly format: RunFormat;
  readonly out: string;
  readonly passphraseStdin: boolean;
}
interface Surroundings {
  readonly output: Output;
  readonly log: Log;
}

/** E48, R-135. Writes the file of a released run; made again it has the same bytes. */
export async function exportRun(options: RunExportOptions, { output, log }: Surroundings): Promise<void> {
  needStore(options.store);
  const places = { outFile: options.out };
  await withSession({ store: options.store, log, places }, async (session) => {
    const runId = await runIdOf(session, options.run);
    await unlock(session, options, output);
    const columns = [...RUN_COLUMNS];
    const made = await session.call('payments.export', { runId, format: options.format, columns });
    if (!made.ok && made.error.code === 'vault-locked') throw new Stop(await whyLocked(session));
    const { sha256, count, totalPence } = need(made);
    const path = resolve(options.out);
    if (options.json) printJson(output, { path, sha256, count, totalPence });
    else output.out(`${path}: ${plural(count, 'payment')}, ${formatMoney(totalPence)}.\n`);
  });
}

/** Works out every total and fingerprint again; ends in trouble when one differs. */
export async function verifyRuns(options: RunVerifyOptions, { output, log }: Surroundings): Promise<void> {
  needStore(options.store);
  await withSession({ store: options.store, log }, async (session) => {
    const runId = options.run === undefined ? null : await runIdOf(session, options.run);
    await unlock(session, options, output);
    const answer = await session.get('payments.verify', { runId });
    if (options.json) printJson(output, answer);
    const problems = answer.runs.flatMap(({ runNo, problems: found }) =>
      found.map((words) => `${runNo}: ${words}`),
    );
    if (problems.length > 0) throw new Stop(`Payment runs are not as they were:\n${problems.join('\n')}`);
    if (options.json) return;
    const files = answer.filesChecked
      ? 'Files made before come out the same.'
      : 'Files were not made again: the vault is locked.';
    output.out(`${plural(answer.runs.length, 'payment run')} as they were. ${files}\n`);
  });
}

async function runIdOf({ get }: Session, asked: string): Promise<string> {
  const { areas } = await get('setup.get', {});
  for (const { id: areaId } of areas) {
    const { runs } = await get('payments.runs', { areaId });
    const found = runs.find(({ id, runNo }) => id === asked || runNo === asked);
    if (found) return found.id;
  }
  throw new Stop(`There is no payment run ${asked}.\nThe app names them on its page of payments.`);
}

async function unlock(
  { get }: Session,
  { passphraseStdin }: { readonly passphraseStdin: boolean },
  output: Output,
): Promise<void> {
  if (!passphraseStdin) return;
  const typed = (await output.read?.()) ?? '';
  await get('vault.unlock', { passphrase: typed.replace(/\r?\n$/, '') });
}

async function whyLocked({ get }: Session): Promise<string> {
  const { sealedBy } = await get('vault.state', {});
  return sealedBy === 'key-store'
    ? 'The accounts are sealed by this computer’s key store, which only the app can ask.\nExport the run in the app.'
    : 'The accounts are sealed with a passphrase.\nGive it on standard input with --passphrase-stdin.';
}

import { bacsText } from '../../../../shared/domain/payments/bacs-name.ts';
import type { RunFormat } from '../../../../shared/domain/payments/lists.ts';
import type { RunColumn } from '../../../../shared/domain/payments/run-columns.ts';
import { londonDate } from '../../../../shared/values/dates.ts';
import { addPence, type Pence } from '../../../../shared/values/money.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Waiting } from '../../context.ts';
import { bacsFile, type Credit } from '../../exports/bacs.ts';
import { csvBytes } from '../../exports/csv.ts';
import { runRows, type RunFileLine } from '../../exports/run-rows.ts';
import { xlsxBytes } from '../../exports/xlsx.ts';
import { openRunPayee } from '../../files/payee-seal.ts';
import { findPayer } from '../../store/run-files.store.ts';
import { listRunLines, listRunPayees, type RunRow } from '../../store/runs.store.ts';
import { openVault, type NotOpen } from './vault-open.ts';

export interface RunFile {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly totalPence: Pence;
}

export type NotMade =
  NotOpen | 'run-no-bank-lines' | 'payer-missing' | 'run-name-empty' | 'kept-file-unreadable';

/** A released run as a file: the same run gives the same bytes. */
export async function makeRunFile(
  context: Waiting,
  run: RunRow,
  { format, columns }: { readonly format: RunFormat; readonly columns: readonly RunColumn[] },
): Promise<Result<RunFile, NotMade>> {
  const lines = await linesOf(context, run);
  if (!lines.ok) return lines;
  if (format === 'bacs') return bacsOf(context, run, lines.value);
  const rows = runRows(run, lines.value, columns);
  const bytes = format === 'csv' ? csvBytes(rows) : await xlsxBytes(run.runNo, rows);
  return ok({ bytes, ...sumOf(lines.value) });
}

const sumOf = (lines: readonly { readonly amountPence: Pence }[]) => ({
  count: lines.length,
  totalPence: addPence(lines.map(({ amountPence }) => amountPence)),
});

/** The lines of a run with the accounts they were released to. */
async function linesOf(
  context: Waiting,
  run: RunRow,
): Promise<
  Result<readonly (RunFileLine & { readonly participantId: string })[], NotOpen | 'kept-file-unreadable'>
> {
  const payees = context.read(({ db }) => listRunPayees(db, run.id));
  const lines = context.read(({ db }) => listRunLines(db, run.id));
  if (payees.length === 0) return ok(lines.map((line) => ({ ...line, account: null })));
  const vault = await openVault(context);
  if (!vault.ok) return vault;
  const accounts = new Map(
    payees.map(({ participantId, keyId, sealed }) => {
      const key = vault.value.ring.get(keyId);
      return [participantId, key ? openRunPayee(key, { runId: run.id, participantId }, sealed) : null];
    }),
  );
  if ([...accounts.values()].includes(null)) return fail('kept-file-unreadable');
  return ok(
    lines.map((line) => ({
      ...line,
      account: line.method === 'BACS' ? (accounts.get(line.participantId) ?? null) : null,
    })),
  );
}

/** One credit for each person: what is taken back lowers what the same person is paid. */
function bacsOf(
  context: Waiting,
  run: RunRow,
  lines: readonly (RunFileLine & { readonly participantId: string })[],
): Result<RunFile, 'run-no-bank-lines' | 'payer-missing' | 'run-name-empty'> {
  const people = Map.groupBy(
    lines.filter(({ account }) => account !== null),
    ({ participantId }) => participantId,
  );
  if (people.size === 0) return fail('run-no-bank-lines');
  const payer = context.read(({ db }) => findPayer(db, run.areaId));
  if (!payer || payer.userNumber === '') return fail('payer-missing');
  const credits = [...people.values()].map((own): Credit => {
    const { accountName = '', sortCode = '', accountNumber = '' } = own[0]?.account ?? {};
    const { totalPence } = sumOf(own);
    return { accountName, sortCode, accountNumber, amountPence: totalPence, reference: run.runNo };
  });
  const nameless = credits.find(({ accountName }) => bacsText(accountName).text === '');
  if (nameless) return fail('run-name-empty', { name: nameless.accountName });
  const bytes = bacsFile({
    originator: payer,
    serial: run.runNo.replaceAll(/\D/g, '').slice(-6),
    madeOn: run.releasedOn ?? londonDate(run.createdAt),
    payOn: run.payOn,
    credits,
  });
  return ok({ bytes, ...sumOf(credits) });
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDesk } from '../../electron/cli/run.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { newFolder } from './run-desk.ts';

const PASSPHRASE = 'five green bicycles sing';
const ACCOUNT = { accountName: 'Carys Bowen', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };
const PAYER = { userNumber: '123456', name: 'North Wold ICB', sortCode: '089999', accountNumber: '66374958' };

describe('payment runs on the command line', () => {
  let desk: DecisionDesk;
  beforeEach(async () => {
    desk = await createDecisionDesk();
    await desk.get('vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
    const claimId = await desk.approved('Carys Bowen');
    const { participantId } = (await desk.page(claimId)).claim.fields;
    desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
    await desk.get('payments.savePayee', {
      participantId,
      account: ACCOUNT,
      payrollReference: '',
      expectedVersion: 0,
    });
    await desk.get('payments.savePayer', { areaId: desk.areaId, payer: PAYER, expectedVersion: 0 });
    const { ready } = await desk.get('payments.payable', { areaId: desk.areaId });
    const run = await desk.get('payments.prepare', {
      areaId: desk.areaId,
      payOn: '2026-06-19',
      itemIds: ready.map(({ id }) => id),
      shownPence: 550,
    });
    await desk.as(await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']));
    await desk.get('payments.release', {
      runId: run.runId,
      expectedVersion: 1,
      shownPence: 550,
      elsewhere: null,
    });
    desk.backend.close();
  });
  afterEach(() => rmSync(desk.folder, { recursive: true, force: true }));

  const ask = async (typed: string | null, ...args: readonly string[]) => {
    let out = '';
    let err = '';
    const output = {
      out: (text: string) => void (out += text),
      err: (text: string) => void (err += text),
      ...(typed === null ? {} : { read: () => Promise.resolve(typed) }),
    };
    const code = await runDesk([...args, '--store', desk.folder], output, '/no/usual/store/in/tests');
    return { code, out, err };
  };
  const exportTo = (file: string, typed: string | null, ...more: readonly string[]) =>
    ask(typed, 'runs', 'export', '--run', 'P-2026-0001', '--out', file, ...more);

  it('writes the file for finance, the same each time, and checks it', async () => {
    const file = join(newFolder(), 'run.txt');
    const asked = ['--format', 'bacs', '--passphrase-stdin', '--json'] as const;
    const first = await exportTo(file, `${PASSPHRASE}\n`, ...asked);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(first.out)).toMatchObject({ path: file, count: 1, totalPence: 550 });
    expect(readFileSync(file, 'utf8').split('\r\n')[4]).toContain('66374958');
    expect((await exportTo(file, PASSPHRASE, ...asked)).out).toBe(first.out);
    expect(await ask(PASSPHRASE, 'runs', 'verify', '--passphrase-stdin')).toMatchObject({
      code: 0,
      out: '1 payment run as they were. Files made before come out the same.\n',
    });
  });

  it('says what is missing when the accounts are sealed', async () => {
    const file = join(newFolder(), 'run.csv');
    expect(await exportTo(file, null, '--format', 'csv')).toMatchObject({
      code: 1,
      err: 'The accounts are sealed with a passphrase.\nGive it on standard input with --passphrase-stdin.\n',
    });
    const wrong = await exportTo(file, 'another one entirely', '--format', 'csv', '--passphrase-stdin');
    expect([wrong.code, wrong.out]).toEqual([1, '']);
    expect(() => readFileSync(file)).toThrow('ENOENT');
  });

  it('says when there is no such run, or a run is not as it was', async () => {
    expect(await ask(null, 'runs', 'verify', '--run', 'P-2026-0009')).toMatchObject({
      code: 1,
      err: 'There is no payment run P-2026-0009.\nThe app names them on its page of payments.\n',
    });
    desk.exec('drop trigger payment_run_fixed');
    desk.exec('update payment_run set total_pence = total_pence + 1');
    const { code, err } = await ask(null, 'runs', 'verify');
    expect([code, err]).toEqual([
      1,
      'Payment runs are not as they were:\nP-2026-0001: The lines come to £5.50, the run says £5.51.\n',
    ]);
  });
});

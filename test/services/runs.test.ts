import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const ACCOUNT = {
  accountName: 'Carys Bowen',
  sortCode: '08-99-99',
  accountNumber: '66374958',
  rollNumber: '',
};
const OTHER = { ...ACCOUNT, sortCode: '107999', accountNumber: '88837491' };
const PAYER = { userNumber: '123456', name: 'North Wold ICB', sortCode: '089999', accountNumber: '66374958' };
const ALL = ['REFERENCE', 'PERSON', 'SORT_CODE', 'ACCOUNT_NUMBER', 'AMOUNT'] as const;

describe('payment runs', () => {
  let desk: DecisionDesk;
  let releaserId: string;

  beforeEach(async () => {
    desk = await createDecisionDesk();
    releaserId = await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']);
    await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
  });
  afterEach(() => desk.dispose());

  const personOf = async (claimId: string) => (await desk.page(claimId)).claim.fields.participantId;
  const statusOf = (claimId: string): unknown =>
    (desk.rows('select status from claim where id = ?', claimId)[0] as { status: string }).status;
  const choose = (id: string, paymentChoice: string) =>
    desk.exec('update participant set payment_choice = ? where id = ?', paymentChoice, id);
  /** An approved claim of £5.50 whose person is paid into an account. */
  const payable = async (name: string, account: typeof ACCOUNT | null = ACCOUNT): Promise<string> => {
    const claimId = await desk.approved(name);
    const participantId = await personOf(claimId);
    choose(participantId, 'BACS');
    if (account)
      await desk.get('payments.savePayee', {
        participantId,
        account,
        payrollReference: '',
        expectedVersion: 0,
      });
    return claimId;
  };
  const waiting = () => desk.get('payments.payable', { areaId: desk.areaId });
  const prepare = async () => {
    const { ready, totals } = await waiting();
    return desk.get('payments.prepare', {
      areaId: desk.areaId,
      payOn: '2026-06-19',
      itemIds: ready.map(({ id }) => id),
      shownPence: totals.totalPence,
    });
  };
  const release = (run: { readonly runId: string; readonly version: number }, shownPence: number) =>
    desk.call('payments.release', {
      runId: run.runId,
      expectedVersion: run.version,
      shownPence,
      elsewhere: null,
    });
  const released = async (names: readonly string[]) => {
    for (const name of names) await payable(name);
    const run = await prepare();
    await desk.as(releaserId);
    expect(await release(run, 550 * names.length)).toMatchObject({ ok: true, value: { status: 'RELEASED' } });
    return run;
  };
  const run = async (runId: string) => desk.get('payments.run', { runId });
  const fileOf = (name: string): Uint8Array => desk.ports.saved.get(name) ?? new Uint8Array();

  it('R-134 holds whoever has no account, with the reason, and pays the others', async () => {
    await payable('Carys Bowen');
    await payable('Dai Hughes', null);
    const { ready, held, totals } = await waiting();
    expect(ready.map(({ personName, amountPence }) => [personName, amountPence])).toEqual([
      ['Carys Bowen', 550],
    ]);
    expect(held.map(({ personName, rule, words }) => [personName, rule, words])).toEqual([
      ['Dai Hughes', 'R-134', 'Payment details are needed.'],
    ]);
    expect(totals).toEqual({ expensesPence: 550, recognitionPence: 0, totalPence: 550, count: 1 });
  });

  it('R-136 a changed account waits until a second person has checked it', async () => {
    const claimId = await payable('Carys Bowen');
    const participantId = await personOf(claimId);
    const change = { participantId, account: OTHER, payrollReference: '', expectedVersion: 1 };
    expect(await desk.get('payments.savePayee', change)).toEqual({ version: 2, needsCheck: true });
    expect((await waiting()).held).toMatchObject([{ rule: 'R-136' }]);
    const check = { participantId, expectedVersion: 2, elsewhere: null, note: 'Bank letter seen' };
    expect(await desk.call('payments.verifyPayee', check)).toMatchObject({
      error: { code: 'payee-same-hands' },
    });
    await desk.as(releaserId);
    expect(await desk.get('payments.verifyPayee', check)).toMatchObject({ needsCheck: false });
    expect((await waiting()).held).toEqual([]);
  });

  it('R-136 refuses an account with a digit too few, or whose digits do not fit', async () => {
    const participantId = await personOf(await desk.approved('Carys Bowen'));
    const save = (account: typeof ACCOUNT) =>
      desk.call('payments.savePayee', { participantId, account, payrollReference: '', expectedVersion: 0 });
    expect(await save({ ...ACCOUNT, sortCode: '08999' })).toMatchObject({
      error: { code: 'sort-code-wrong' },
    });
    expect(await save({ ...ACCOUNT, accountNumber: '6637495' })).toMatchObject({
      error: { code: 'account-number-wrong' },
    });
    expect(await save({ ...ACCOUNT, accountNumber: '66374959' })).toMatchObject({
      error: { code: 'account-check-failed' },
    });
    expect(await save({ ...ACCOUNT, accountName: ' ' })).toMatchObject({
      error: { code: 'account-name-missing' },
    });
    expect(await desk.get('payments.payee', { participantId })).toEqual({ payee: null });
  });

  it('E47 tells the last four digits, and all of it only to whoever asks, which is written down', async () => {
    const participantId = await personOf(await payable('Carys Bowen'));
    const { payee } = await desk.get('payments.payee', { participantId });
    expect(payee).toMatchObject({ last4: '4958', needsCheck: false });
    expect(JSON.stringify(payee)).not.toContain('66374958');
    expect(await desk.get('payments.showAccount', { participantId })).toMatchObject({
      sortCode: '089999',
      accountNumber: '66374958',
    });
    const views = desk.rows(
      `select record, action from audit_entry where action = 'view' and record = 'payee'`,
    );
    expect(views).toHaveLength(1);
    expect(desk.audit()).not.toContain('66374958');
  });

  it('R-128 whoever prepares a run, or decided about a claim in it, does not release it', async () => {
    await payable('Carys Bowen');
    const prepared = await prepare();
    expect(await release(prepared, 550)).toMatchObject({ error: { code: 'decider-not-allowed' } });
    const both = await desk.staff('Fay Both', ['APPROVER', 'PAYMENT_RELEASER']);
    await desk.as(both);
    expect(await release(prepared, 550)).toMatchObject({ ok: true });
  });

  it('R-128 the approver of a claim may not release its run', async () => {
    await payable('Carys Bowen');
    desk.exec(`update staff set roles = '["APPROVER","PAYMENT_RELEASER"]' where id = ?`, desk.approverId);
    const prepared = await prepare();
    await desk.as(desk.approverId);
    expect(await release(prepared, 550)).toMatchObject({
      error: { code: 'releaser-decided', details: { name: 'Cole Approver' } },
    });
  });

  it('R-131, §4.16 claims are in the run once it is prepared, and approved again when it is given up', async () => {
    const claimId = await payable('Carys Bowen');
    const prepared = await prepare();
    expect(statusOf(claimId)).toBe('IN_RUN');
    expect((await waiting()).ready).toEqual([]);
    const giveUp = { runId: prepared.runId, expectedVersion: 1, reason: 'Wrong day' };
    expect(await desk.get('payments.giveUp', giveUp)).toMatchObject({ status: 'CANCELLED' });
    expect(statusOf(claimId)).toBe('APPROVED');
    expect((await waiting()).ready).toHaveLength(1);
  });

  it('R-134 refuses a total that is not the one that was shown', async () => {
    await payable('Carys Bowen');
    const { ready } = await waiting();
    const asked = { areaId: desk.areaId, payOn: '2026-06-19', itemIds: ready.map(({ id }) => id) };
    expect(await desk.call('payments.prepare', { ...asked, shownPence: 551 })).toMatchObject({
      error: { code: 'run-moved' },
    });
    expect(
      await desk.call('payments.prepare', { ...asked, shownPence: 550, payOn: '2026-06-11' }),
    ).toMatchObject({ error: { code: 'pay-day-past' } });
  });

  it('E48 a hundred rapid clicks on release make one run', async () => {
    await payable('Carys Bowen');
    const prepared = await prepare();
    await desk.as(releaserId);
    const answers = await Promise.all(Array.from({ length: 100 }, () => release(prepared, 550)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(desk.rows(`select 1 from run_payee`)).toHaveLength(1);
    expect(desk.rows(`select 1 from payment_run where status = 'RELEASED'`)).toHaveLength(1);
  });

  it('R-135 a file made again has the same bytes, and a released run never changes', async () => {
    const { runId } = await released(['Carys Bowen', 'Dai Hughes']);
    await desk.as(desk.meId);
    await desk.get('payments.savePayer', { areaId: desk.areaId, payer: PAYER, expectedVersion: 0 });
    for (const format of ['bacs', 'csv', 'xlsx'] as const) {
      const asked = { runId, format, columns: [...ALL] };
      const first = await desk.get('payments.export', asked);
      const bytes = fileOf(first.fileName);
      // A later change of the account is not seen by a run that is out of the house.
      const second = await desk.get('payments.export', asked);
      expect(second.sha256).toBe(first.sha256);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(first.sha256);
      expect(first).toMatchObject({ count: 2, totalPence: 1100 });
    }
    expect(() => desk.exec('update payment_run set total_pence = 1 where id = ?', runId)).toThrow(
      'run-released',
    );
    expect(() => desk.exec('update run_line set amount_pence = 1 where run_id = ?', runId)).toThrow(
      'run-released',
    );
  });

  it('E48 the files say what the run says', async () => {
    const { runId } = await released(['Carys Bowen', 'Dai Hughes']);
    await desk.as(desk.meId);
    const { fileName } = await desk.get('payments.export', { runId, format: 'csv', columns: [...ALL] });
    const text = new TextDecoder().decode(fileOf(fileName));
    expect(text.split('\r\n')).toEqual([
      'Reference,Person,Sort code,Account number,Amount (£)',
      'C-2026-00001,Carys Bowen,089999,66374958,5.50',
      'C-2026-00002,Dai Hughes,089999,66374958,5.50',
      '"Control total, 2 lines",,,,11.00',
      '',
    ]);
    expect(await desk.call('payments.export', { runId, format: 'bacs', columns: [] })).toMatchObject({
      error: { code: 'payer-missing' },
    });
  });

  it('R-137 a payment that came back is approved again, with the reason, and may be paid by another run', async () => {
    const { runId } = await released(['Carys Bowen', 'Dai Hughes']);
    await desk.as(desk.meId);
    const { lines } = await run(runId);
    const back = { lineId: lines[0]?.lineId ?? '', failedOn: '2026-06-12', reason: 'Account closed' };
    await desk.get('payments.failLine', back);
    expect(await desk.call('payments.failLine', back)).toMatchObject({ error: { code: 'run-line-settled' } });
    expect(await desk.get('payments.markPaid', { runId, paidOn: '2026-06-12' })).toEqual({ paid: 1 });
    const after = await run(runId);
    expect(after.lines.map(({ status, failedReason }) => [status, failedReason])).toEqual([
      ['FAILED', 'Account closed'],
      ['PAID', ''],
    ]);
    expect((await waiting()).ready.map(({ personName }) => personName)).toEqual(['Carys Bowen']);
    expect(await prepare()).toMatchObject({ runNo: 'P-2026-0002' });
  });

  it('R-133 what is paid can never enter another run, even past the app', async () => {
    const { runId } = await released(['Carys Bowen']);
    await desk.as(desk.meId);
    await desk.get('payments.markPaid', { runId, paidOn: '2026-06-12' });
    const [line] = desk.rows('select * from run_line') as readonly Record<string, string>[];
    expect(() =>
      desk.exec(
        `insert into run_line (id, run_id, position, kind, claim_id, participant_id, amount_pence, method, created_at, created_by)
         select ?, run_id, 9, kind, claim_id, participant_id, amount_pence, method, created_at, created_by from run_line where id = ?`,
        'another',
        line?.['id'] ?? '',
      ),
    ).toThrow('run-released');
  });

  it('E48 the check finds a run that was tampered with past the app', async () => {
    const { runId } = await released(['Carys Bowen']);
    await desk.as(desk.meId);
    await desk.get('payments.export', { runId, format: 'csv', columns: [...ALL] });
    expect(await desk.get('payments.verify', { runId })).toMatchObject({
      filesChecked: true,
      runs: [{ totalPence: 550, count: 1, problems: [] }],
    });
    desk.exec('drop trigger run_line_fixed');
    desk.exec('update run_line set amount_pence = 1550 where run_id = ?', runId);
    const { runs } = await desk.get('payments.verify', { runId });
    expect(runs[0]?.problems).toEqual([
      'The lines come to £15.50, the run says £5.50.',
      'The lines are not those the run was made of.',
      'C-2026-00001: £15.50 in the run, £5.50 was approved.',
      'The csv file does not come out as it did before.',
    ]);
  });

  it('R-135 a run file that was edited by hand is told from the one that was saved', async () => {
    const { runId } = await released(['Carys Bowen']);
    await desk.as(desk.meId);
    const { fileName } = await desk.get('payments.export', { runId, format: 'csv', columns: [...ALL] });
    const bytes = fileOf(fileName);
    const check = (given: Uint8Array) => {
      desk.ports.offer({ bytes: given, fileName: 'from finance.csv' });
      return desk.get('payments.checkFile', { runId });
    };
    expect(await check(bytes)).toMatchObject({ madeOf: { runId, runNo: 'P-2026-0001', format: 'csv' } });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const edited = new TextEncoder().encode(text.replaceAll('5.50', '55.50'));
    expect(await check(edited)).toEqual({ fileName: 'from finance.csv', madeOf: null });
    expect(await check(new TextEncoder().encode(text.replace('66374958', '66374959')))).toMatchObject({
      madeOf: null,
    });
    desk.ports.offer(null);
    expect(await desk.call('payments.checkFile', { runId })).toMatchObject({
      error: { code: 'open-cancelled' },
    });
    desk.ports.offer({ bytes: new Uint8Array(51_000_000), fileName: 'from finance.csv' });
    expect(await desk.call('payments.checkFile', { runId })).toMatchObject({
      error: { code: 'run-file-too-large' },
    });
    expect((await run(runId)).run.totals.totalPence).toBe(550);
  });

  it('E48 a name of letters BACS lacks is refused in words, and no file is made', async () => {
    await payable('Ли Вэй', { ...ACCOUNT, accountName: 'Ли Вэй' });
    const { runId, version } = await prepare();
    await desk.get('payments.savePayer', {
      areaId: desk.areaId,
      payer: { userNumber: '123456', name: 'NORTH WOLD', sortCode: '107999', accountNumber: '88837491' },
      expectedVersion: 0,
    });
    await desk.as(releaserId);
    expect(await release({ runId, version }, 550)).toMatchObject({ ok: true });
    expect((await run(runId)).shortened).toMatchObject([{ personName: 'Ли Вэй', text: '' }]);
    expect(await desk.call('payments.export', { runId, format: 'bacs', columns: [] })).toMatchObject({
      error: { code: 'run-name-empty', details: { name: 'Ли Вэй' } },
    });
    expect([...desk.ports.saved.keys()]).toEqual([]);
    expect((await run(runId)).exports).toEqual([]);
  });

  it('says when the vault is locked, and changes nothing', async () => {
    await payable('Carys Bowen');
    const prepared = await prepare();
    await desk.as(releaserId);
    desk = { ...desk, ...(await desk.restart()) };
    expect(await release(prepared, 550)).toMatchObject({ error: { code: 'vault-locked' } });
    expect((await run(prepared.runId)).run.status).toBe('PREPARED');
  });
});

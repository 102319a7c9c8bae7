import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { wordPart, wordText } from '../support/word.ts';
import { twoHours } from '../support/offer.ts';

const ACCOUNT = {
  accountName: 'C Whitlock',
  sortCode: '08-99-99',
  accountNumber: '66374958',
  rollNumber: '',
};
const CONTACT = 'Citizens Advice, 0800 144 8848';

let desk: DecisionDesk;
let releaserId: string;
const claims = new Map<string, string>();

beforeEach(async () => {
  claims.clear();
  desk = await createDecisionDesk();
  releaserId = await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']);
  desk.setPolicy({ benefitsContact: CONTACT });
  await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
});
afterEach(() => desk.dispose());

/** An approved claim; the way back of its bus ticket is still to come. */
async function approvedClaim(name: string, withCare: boolean): Promise<string> {
  const claimId = await desk.startClaim(name);
  await desk.addBus(claimId);
  if (withCare) await desk.addCare(claimId, '2026-05-12');
  expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ ok: true });
  await desk.as(desk.certifierId);
  expect(await desk.certify(claimId)).toMatchObject({ ok: true });
  await desk.as(desk.approverId);
  expect(await desk.approve(claimId)).toMatchObject({ ok: true });
  await desk.as(desk.meId);
  claims.set(name, claimId);
  const participantId = (await desk.page(claimId)).claim.fields.participantId;
  desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
  desk.exec(`update attendance set came = 'YES', minutes = 120 where participant_id = ?`, participantId);
  return participantId;
}
const saveAccount = (participantId: string) =>
  desk.get('payments.savePayee', {
    participantId,
    account: ACCOUNT,
    payrollReference: '',
    expectedVersion: 0,
  });

async function offer(participantId: string): Promise<string> {
  const made = await desk.get('payments.offer', twoHours(participantId, desk.activityId));
  return made.id;
}
async function choose(id: string, choice: 'ACCEPTED' | 'DECLINED' | 'DONATED_TO_CHARITY', charityName = '') {
  const chosen = await desk.get('payments.choose', {
    id,
    expectedVersion: 1,
    choice,
    choiceOn: '2026-05-22',
    reducedPence: null,
    charityName,
    charityNumber: '',
    promptShown: true,
    method: null,
  });
  return chosen.version;
}
async function settleTax(id: string, expectedVersion: number) {
  const done = await desk.get('payments.changeOffer', {
    id,
    expectedVersion,
    fields: { taxRoute: 'ONE_OFF_NO_DEDUCTION', taxEvidence: 'Finance, e-mail of 1 June 2026' },
  });
  return done.version;
}
async function approveTime(id: string, expectedVersion: number) {
  await desk.as(desk.approverId);
  await desk.get('payments.approveRecognition', {
    id,
    expectedVersion,
    shownPence: 7500,
    budgetCode: 'ENG-02',
    elsewhere: null,
  });
  await desk.as(desk.meId);
}
async function thanked(participantId: string, charityName = '') {
  const id = await offer(participantId);
  const choice = charityName === '' ? 'ACCEPTED' : 'DONATED_TO_CHARITY';
  await approveTime(id, await settleTax(id, await choose(id, choice, charityName)));
}
async function prepare() {
  const { ready, totals } = await desk.get('payments.payable', { areaId: desk.areaId });
  return desk.get('payments.prepare', {
    areaId: desk.areaId,
    payOn: '2026-06-19',
    itemIds: ready.map(({ id }) => id),
    shownPence: totals.totalPence,
  });
}
async function release(run: { readonly runId: string; readonly version: number }) {
  const { totals } = (await desk.get('payments.run', { runId: run.runId })).run;
  await desk.as(releaserId);
  await desk.get('payments.release', {
    runId: run.runId,
    expectedVersion: run.version,
    shownPence: totals.totalPence,
    elsewhere: null,
  });
  await desk.as(desk.meId);
}
const textOf = (fileName: string): string =>
  wordText(wordPart(desk.ports.saved.get(fileName) ?? new Uint8Array(), 'word/document.xml'));
const remittances = (runId: string) => desk.get('payments.remittances', { runId });
const exportAll = (runId: string, participantId: string | null = null) =>
  desk.call('payments.exportRemittances', { runId, participantId, part: 0, largePrint: false });

/** C of §4.15: £38.75 of expenses, £75.00 of recognition. */
async function runOfC() {
  const participantId = await approvedClaim('Carys Whitlock', true);
  await saveAccount(participantId);
  await thanked(participantId);
  const run = await prepare();
  await release(run);
  return { participantId, runId: run.runId };
}

describe('D08 on screen', () => {
  const preview = (runId: string, participantId: string | null) =>
    desk.call('payments.previewDocument', { runId, participantId, largePrint: false });

  it('shows the schedule and a remittance as Word would get them', async () => {
    const { participantId, runId } = await runOfC();
    const [schedule, letter] = [await preview(runId, null), await preview(runId, participantId)];
    expect(schedule).toMatchObject({
      value: { model: { title: 'Recognition payment schedule', landscape: true } },
    });
    expect(JSON.stringify(schedule)).toContain('ENG-02');
    expect(letter).toMatchObject({ value: { model: { title: 'Your payment', compact: 'letter' } } });
    expect(JSON.stringify(letter)).toContain('£113.75');
  });

  it('says why there is nothing to show', async () => {
    const participantId = await approvedClaim('Carys Whitlock', false);
    await saveAccount(participantId);
    const { runId } = await prepare();
    expect(await preview(runId, participantId)).toMatchObject({ error: { code: 'run-not-released' } });
    expect(await preview(desk.areaId, null)).toMatchObject({ error: { code: 'run-not-found' } });
    await release({ runId, version: 1 });
    expect(await preview(runId, desk.areaId)).toMatchObject({ error: { code: 'remittance-not-due' } });
  });
});

describe('documents of a payment run', () => {
  it('R-117 §4.15 the remittance of C shows £38.75 and £75.00 apart, £113.75 in all', async () => {
    const { participantId, runId } = await runOfC();
    const made = await exportAll(runId, participantId);
    expect(made).toMatchObject({ ok: true, value: { status: 'final', missing: [], version: 1 } });
    const text = textOf(made.ok ? made.value.fileName : '');
    expect(text).toMatch(/Expenses subtotal\s+–\s+£38\.75/);
    expect(text).toMatch(/Recognition subtotal\s+–\s+£75\.00/);
    expect(text).toMatch(/Total paid\s+£113\.75/);
    expect(text).toContain('19 June 2026');
    expect(text).toContain('ending 4958');
    expect(text).not.toContain('66374958');
    expect(text).toContain('Bus back, 3 June 2026. Send it by 17 June 2026');
    expect(text).toContain(CONTACT);
    expect((await remittances(runId)).people).toMatchObject([
      { name: 'Carys Whitlock', why: '', totalPence: 11_375, madeOn: '2026-06-12' },
    ]);
    expect(desk.audit()).not.toContain('Whitlock');
  });

  it('D08 a person keeps their payee reference from run to run, and the schedule names the budget code', async () => {
    const { participantId, runId } = await runOfC();
    const refOf = async (id: string) =>
      (await desk.get('payments.remittances', { runId: id })).people.map((one) => [
        one.participantId,
        one.payeeRef,
      ]);
    expect(await refOf(runId)).toEqual([[participantId, 'P-2026-0001-PAY00001']]);
    const schedule = await desk.get('payments.exportSchedule', { runId, largePrint: false });
    expect(textOf(schedule.fileName)).toContain('ENG-02');
    const other = await approvedClaim('Ana Reed', false);
    await saveAccount(other);
    for (const { lineId } of (await desk.get('payments.run', { runId })).lines)
      await desk.get('payments.failLine', { lineId, failedOn: '2026-06-12', reason: 'Account closed' });
    const { runId: next } = await prepare();
    expect(await refOf(next)).toEqual([
      [other, 'P-2026-0002-PAY00002'],
      [participantId, 'P-2026-0002-PAY00001'],
    ]);
  });

  it('R-163 the same content keeps its version, and the file is recorded with its fingerprint', async () => {
    const { runId } = await runOfC();
    const first = await exportAll(runId);
    const second = await exportAll(runId);
    expect([first, second]).toMatchObject([{ value: { version: 1 } }, { value: { version: 1 } }]);
    const rows = desk.rows('select code, run_id as runId, sha256 from payment_document');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toEqual(rows[1]);
  });

  it('nothing is told to anybody before the run is released', async () => {
    const participantId = await approvedClaim('Carys Whitlock', false);
    await saveAccount(participantId);
    const { runId } = await prepare();
    expect(await exportAll(runId)).toMatchObject({ error: { code: 'run-not-released' } });
    const schedule = await desk.get('payments.exportSchedule', { runId, largePrint: false });
    expect(schedule).toMatchObject({ status: 'draft', missing: ['Released by'] });
  });

  it('D08 without bank details there is no remittance, and the record says Payment details needed', async () => {
    const { participantId, runId } = await runOfC();
    desk.exec('drop trigger run_payee_no_delete');
    desk.exec('delete from run_payee where run_id = ?', runId);
    expect((await remittances(runId)).people).toMatchObject([
      { why: 'Payment details needed', totalPence: 0 },
    ]);
    expect(await exportAll(runId, participantId)).toMatchObject({ error: { code: 'remittance-not-due' } });
    expect(await exportAll(runId)).toMatchObject({ error: { code: 'remittance-not-due' } });
    expect(desk.rows('select id from payment_document')).toEqual([]);
  });

  it('R-137 what came back has no remittance', async () => {
    const { runId } = await runOfC();
    const { lines } = await desk.get('payments.run', { runId });
    for (const { lineId } of lines)
      await desk.get('payments.failLine', { lineId, failedOn: '2026-06-12', reason: 'Account closed' });
    expect((await remittances(runId)).people).toMatchObject([{ why: 'The payment came back' }]);
  });

  it('R-123 D is held, A declined: both are exceptions, neither is in the total', async () => {
    const d = await approvedClaim('Dai Hughes', false);
    await saveAccount(d);
    const held = await offer(d);
    await approveTime(held, await choose(held, 'DONATED_TO_CHARITY', 'Northwold Hospice'));
    const a = await approvedClaim('Ana Reed', false);
    await saveAccount(a);
    await choose(await offer(a), 'DECLINED');
    const { runId } = await runOfC();
    const made = await desk.get('payments.exportSchedule', { runId, largePrint: false });
    expect(made).toMatchObject({ status: 'final', missing: [] });
    const text = textOf(made.fileName);
    expect(text).toContain('Expenses are listed separately.');
    expect(text).toContain('Held: The tax route is not settled. Given to a charity: Northwold Hospice.');
    expect(text).toContain('Declined');
    expect(text).toMatch(/Total\s+1 payment[\s–]+£75\.00/);
    expect(text).toContain('They come to £49.75 in 3 payments.');
  });

  it('R-115 a payment that went to a charity names it', async () => {
    const participantId = await approvedClaim('Dai Hughes', false);
    await saveAccount(participantId);
    await thanked(participantId, 'Northwold Hospice');
    const run = await prepare();
    await release(run);
    const made = await exportAll(run.runId, participantId);
    const text = textOf(made.ok ? made.value.fileName : '');
    expect(text).toContain('You asked us to give £75.00 to a charity. We send it to Northwold Hospice');
    expect(text).toMatch(/Of this, to you\s+£5\.50/);
  });

  it('R-120 an area that names no adviser leaves a mark', async () => {
    desk.setPolicy({ benefitsContact: '' });
    const { participantId, runId } = await runOfC();
    expect(await exportAll(runId, participantId)).toMatchObject({
      value: { status: 'draft', missing: ['Who gives independent advice on benefits'] },
    });
  });

  it('R-117 the tax-year statement says what was paid, as Word and as CSV', async () => {
    const { participantId, runId } = await runOfC();
    const year = { areaId: desk.areaId, taxYear: 2026, participantId };
    const word = { ...year, part: 0, largePrint: false };
    expect(await desk.call('payments.exportStatement', word)).toMatchObject({
      error: { code: 'statement-empty' },
    });
    await desk.get('payments.markPaid', { runId, paidOn: '2026-06-12' });
    expect((await desk.get('payments.paidYears', { participantId })).years).toMatchObject([
      { taxYear: 2026, people: 1, expensesPence: 3875, recognitionPence: 7500, parts: 1 },
    ]);
    const made = await desk.get('payments.exportStatement', word);
    const text = textOf(made.fileName);
    expect(text).toContain('Tax year 2026/27, 6 April 2026 to 5 April 2027');
    expect(text).toMatch(/Recognition total[\s–]+£75\.00/);
    expect(text).toMatch(/Expenses total[\s–]+£38\.75/);
    const all = await desk.get('payments.exportStatement', { ...word, participantId: null });
    expect(textOf(all.fileName)).toContain('Keep this page');
    const { fileName } = await desk.get('payments.saveStatementTable', { ...year, participantId: null });
    const csv = new TextDecoder().decode(desk.ports.saved.get(fileName));
    const rows = csv.trimEnd().split('\r\n');
    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toBe('2026/27,Total,,,,,,,,38.75,75.00');
    expect(desk.audit()).not.toContain('Whitlock');
  });

  it('R-117 the year ends on 5 April: what is paid on the 6th belongs to the next', async () => {
    const { runId } = await runOfC();
    await desk.get('payments.markPaid', { runId, paidOn: '2026-06-12' });
    for (const [day, taxYear] of [
      ['2027-04-05', 2026],
      ['2027-04-06', 2027],
    ] as const) {
      desk.exec('update run_line set paid_on = ?', day);
      expect((await desk.get('payments.paidYears', { participantId: null })).years).toMatchObject([
        { taxYear },
      ]);
      expect(
        await desk.call('payments.saveStatementTable', { areaId: desk.areaId, taxYear, participantId: null }),
      ).toMatchObject({ ok: true });
    }
  });
});

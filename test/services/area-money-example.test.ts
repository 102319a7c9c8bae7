import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AreaMoney } from '../../shared/domain/money/area/shapes.ts';
import { timesOf } from '../../shared/domain/money/times.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const ACCOUNT = { sortCode: '08-99-99', accountNumber: '66374958', rollNumber: '' };
const NO_CHARITY = { charityName: '', charityNumber: '' };

let desk: DecisionDesk;
let releaserId: string;
beforeEach(async () => {
  desk = await createDecisionDesk();
  releaserId = await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']);
  await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
});
afterEach(() => desk.dispose());

const money = async () =>
  (await desk.get('claims.moneyOfArea', {
    areaId: desk.areaId,
    from: '2026-04-01',
    to: '2027-03-31',
  })) as AreaMoney;

async function payee(accountName: string): Promise<string> {
  const participantId = await desk.person(accountName, { came: 'YES' });
  desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
  const account = { accountName, ...ACCOUNT };
  await desk.get('payments.savePayee', { participantId, account, payrollReference: '', expectedVersion: 0 });
  return participantId;
}

async function decide(claimId: string): Promise<void> {
  expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ ok: true });
  await desk.as(desk.certifierId);
  expect(await desk.certify(claimId)).toMatchObject({ ok: true });
  await desk.as(desk.approverId);
  expect(await desk.approve(claimId)).toMatchObject({ ok: true });
  await desk.as(desk.meId);
}

/** A: the train, there and back. */
const train = (claimId: string) =>
  desk.get('claims.addLines', {
    claimId,
    receipts: [1, 2].map((supplier) => ({
      fields: { supplier: `Wold Trains ${supplier}`, datedOn: '2026-06-03', amountPence: 1240 },
    })),
    lines: (['OUTWARD', 'RETURN'] as const).map((leg, receipt) => ({
      fields: { ...desk.leg('TRAIN', leg), claimedPence: 1240 },
      receipt,
    })),
  });
/** B: 23.4 miles by car. */
const car = (claimId: string) =>
  desk.get('claims.addLines', {
    claimId,
    receipts: [],
    lines: [{ fields: { ...desk.leg('CAR', 'BOTH_LEGS'), tenths: 234, passengers: 0 }, receipt: null }],
  });

/** C: £75.00 for half a day, said yes to, its tax settled, approved. */
async function thank(participantId: string): Promise<void> {
  const { id } = await desk.get('payments.offer', {
    participantId,
    activityId: desk.activityId,
    rateRowId: 'half-day',
    minutes: 120,
    units: null,
    offeredPence: 7500,
    offerReason: '',
    offerMadeOn: '2026-05-20',
    note: '',
  });
  const answer = {
    choice: 'ACCEPTED',
    choiceOn: '2026-05-22',
    reducedPence: null,
    promptShown: true,
  } as const;
  const chosen = { id, expectedVersion: 1, ...answer, method: null, ...NO_CHARITY };
  const { version } = await desk.get('payments.choose', chosen);
  const fields = {
    taxRoute: 'ONE_OFF_NO_DEDUCTION',
    taxEvidence: 'Finance, e-mail of 1 June 2026',
  } as const;
  const settled = await desk.get('payments.changeOffer', { id, expectedVersion: version, fields });
  await desk.as(desk.approverId);
  const signed = { id, expectedVersion: settled.version, shownPence: 7500, budgetCode: 'ENG-01' };
  expect(await desk.call('payments.approveRecognition', { ...signed, elsewhere: null })).toMatchObject({
    ok: true,
  });
  await desk.as(desk.meId);
}

async function fourLines(): Promise<void> {
  await payee('Alan Price');
  await payee('Ben Ash');
  const carys = await payee('Carys Bowen');
  const [a, b, c] = [
    await desk.startClaim('Alan Price'),
    await desk.startClaim('Ben Ash'),
    await desk.startClaim('Carys Bowen'),
  ];
  await train(a);
  await car(b);
  await desk.addBus(c);
  await desk.addCare(c, '2026-05-12');
  for (const claimId of [a, b, c]) await decide(claimId);
  await thank(carys);
}

async function release(): Promise<string> {
  const { ready, totals } = await desk.get('payments.payable', { areaId: desk.areaId });
  const shownPence = totals.totalPence;
  const itemIds = ready.map(({ id }) => id);
  const asked = { areaId: desk.areaId, payOn: '2026-06-19', itemIds, shownPence };
  const { runId, version } = await desk.get('payments.prepare', asked);
  await desk.as(releaserId);
  const releasing = { runId, expectedVersion: version, shownPence, elsewhere: null };
  expect(await desk.call('payments.release', releasing)).toMatchObject({ ok: true });
  await desk.as(desk.meId);
  return runId;
}

it('§4.15 R-117 the run of £151.42 is what the area paid, expenses and recognition apart, by project and type', async () => {
  await fourLines();
  const before = await money();
  expect(before.total.all).toMatchObject({ claimedPence: 15_142, approvedPence: 15_142, paidPence: 0 });
  expect(timesOf(before.times)).toMatchObject([
    { part: 'EXPENSES', count: 0, waiting: { count: 3, pence: 7642, sinceOn: '2026-06-03', days: 9 } },
    { part: 'RECOGNITION', count: 0, waiting: { count: 1, pence: 7500, days: 9 } },
  ]);
  const runId = await release();
  const released = await money();
  expect(released.total).toMatchObject({
    expenses: { claimedPence: 7642, approvedPence: 7642, paidPence: 7642 },
    recognition: { claimedPence: 7500, approvedPence: 7500, paidPence: 7500 },
    all: { paidPence: 15_142 },
  });
  expect(released.withFinancePence).toBe(15_142);
  expect(released.projects).toMatchObject([{ id: desk.projectId, recognition: { paidPence: 7500 } }]);
  expect(released.types.map(({ words, paidPence }) => [words, paidPence])).toEqual([
    ['Bus', 550],
    ['Train', 2480],
    ['Car', 1287],
    ['Child care or respite care', 3325],
    ['Recognition: half a day', 7500],
  ]);
  desk.ports.setNow('2026-06-22T09:00:00.000Z');
  await desk.get('payments.markPaid', { runId, paidOn: '2026-06-22' });
  const paid = await money();
  expect(paid.withFinancePence).toBe(0);
  expect(timesOf(paid.times)).toMatchObject([
    { count: 3, medianDays: 19, longestDays: 19, waiting: null },
    { count: 1, medianDays: 19, longestDays: 19, waiting: null },
  ]);
});

it('R-137 what came back is not paid, and waits again', async () => {
  await fourLines();
  const { lines } = await desk.get('payments.run', { runId: await release() });
  const thanks = lines.find(({ kind }) => kind === 'RECOGNITION');
  const back = { lineId: thanks?.lineId ?? '', failedOn: '2026-06-12', reason: 'Account closed' };
  expect(await desk.call('payments.failLine', back)).toMatchObject({ ok: true });
  const { total, times } = await money();
  expect(total).toMatchObject({ expenses: { paidPence: 7642 }, recognition: { paidPence: 0 } });
  expect(timesOf(times)[1]).toMatchObject({ count: 0, waiting: { count: 1, pence: 7500 } });
});

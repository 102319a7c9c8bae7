import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../shared/contract/index.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const CHASE: Input<'claims.chasing'> = { state: null, search: '', projectId: null, offset: 0, limit: 100 };
const REASON = 'She rang: the ticket went through the wash.';

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
});
afterEach(() => desk.dispose());

const chased = async () => (await desk.get('claims.chasing', CHASE)).rows;
const returns = async (claimId: string) => (await desk.get('claims.returns', { claimId })).returns;
const sums = async (participantId: string) => {
  const { adjustments, totalPence } = await desk.get('claims.adjustments', { participantId });
  return [adjustments.map(({ amountPence }) => amountPence), totalPence];
};

/** C of §4.15, approved: the way back paid at £2.75 and its ticket waited for. */
async function waitedFor() {
  const claimId = await desk.approved('Carys Bowen');
  const [row] = await chased();
  return { claimId, lineId: row?.lineId ?? '', personId: row?.personId ?? '' };
}

describe('R-090 giving up on a return receipt that will never come', () => {
  it('keeps what was paid, stops the chasing, and says so on the claim; it can be waited for again', async () => {
    const { claimId, lineId, personId } = await waitedFor();
    desk.ports.setNow('2026-07-20T09:00:00.000Z');
    expect(await returns(claimId)).toMatchObject([{ state: 'OVERDUE', dueOn: '2026-06-17', paidPence: 275 }]);
    const given = await desk.get('claims.giveUpReceipt', { lineId, reason: ` ${REASON} `, takeBack: false });
    expect(given).toEqual({ paidPence: 275, adjustedPence: 0 });
    expect(await chased()).toEqual([]);
    expect((await desk.get('claims.queues', {})).chasing).toMatchObject({ overdue: 0, paidPence: 0 });
    expect(await returns(claimId)).toMatchObject([
      { state: 'GIVEN_UP', givenUpOn: '2026-07-20', givenUpReason: REASON, paidPence: 275, adjustedPence: 0 },
    ]);
    // the claim stays as it was approved.
    expect(desk.rows('select accepted_pence from claim')).toEqual([{ accepted_pence: 550 }]);
    expect(await sums(personId)).toEqual([[], 0]);
    expect(await desk.get('claims.awaitReceiptAgain', { lineId })).toEqual({ adjustedPence: 0 });
    expect(await chased()).toMatchObject([{ lineId, state: 'OVERDUE' }]);
    expect(await returns(claimId)).toMatchObject([{ state: 'OVERDUE', givenUpOn: null, givenUpReason: '' }]);
  });

  it('the person’s next claim does not point to it any more', async () => {
    const { lineId } = await waitedFor();
    desk.ports.setNow('2026-07-20T09:00:00.000Z');
    const next = await desk.startClaim('Carys Bowen');
    const rules = async () => desk.check(await desk.page(next)).findings.map(({ rule }) => rule);
    expect(await rules()).toContain('R-090');
    await desk.get('claims.giveUpReceipt', { lineId, reason: REASON, takeBack: false });
    expect(await rules()).not.toContain('R-090');
  });

  it('R-091 takes back what was paid only where the policy recovers money, and undoing it turns that round', async () => {
    desk.setPolicy({ returnVarianceAction: 'ADJUST_BOTH_WAYS' });
    const { claimId, lineId, personId } = await waitedFor();
    expect(await desk.get('claims.returnPolicy', { lineId })).toEqual({
      paidPence: 275,
      action: 'ADJUST_BOTH_WAYS',
    });
    const given = { lineId, reason: REASON, takeBack: true };
    expect(await desk.get('claims.giveUpReceipt', given)).toEqual({ paidPence: 275, adjustedPence: -275 });
    expect(await sums(personId)).toEqual([[-275], -275]);
    expect(await desk.get('claims.awaitReceiptAgain', { lineId })).toEqual({ adjustedPence: 275 });
    expect((await sums(personId))[1]).toBe(0);
    // Once more, and left so: the sums of before do not count twice.
    await desk.get('claims.giveUpReceipt', given);
    expect((await sums(personId))[1]).toBe(-275);
    expect(await returns(claimId)).toMatchObject([{ state: 'GIVEN_UP', adjustedPence: -275 }]);
  });

  it.each(['NONE', 'PAY_EXTRA'])('R-090 under %s nothing can be taken back', async (action) => {
    desk.setPolicy({ returnVarianceAction: action });
    const { lineId, personId } = await waitedFor();
    const refused = await desk.call('claims.giveUpReceipt', { lineId, reason: REASON, takeBack: true });
    expect(refused).toMatchObject({ error: { code: 'take-back-not-allowed' } });
    expect(await chased()).toHaveLength(1);
    expect(await sums(personId)).toEqual([[], 0]);
  });

  it('wants a reason, happens once, and only for what is waited for', async () => {
    const { lineId } = await waitedFor();
    const given = { lineId, reason: REASON, takeBack: false };
    expect(await desk.call('claims.giveUpReceipt', { ...given, reason: '  ' })).toMatchObject({
      error: { code: 'reason-missing' },
    });
    expect(await desk.call('claims.awaitReceiptAgain', { lineId })).toMatchObject({
      error: { code: 'receipt-still-awaited' },
    });
    await desk.get('claims.giveUpReceipt', given);
    expect(await desk.call('claims.giveUpReceipt', given)).toMatchObject({
      error: { code: 'receipt-not-awaited' },
    });
    expect(await desk.call('claims.returnPolicy', { lineId })).toMatchObject({
      error: { code: 'receipt-not-awaited' },
    });
    const receipt = { lineId, fileId: null, supplier: '', datedOn: null, receivedOn: null, amountPence: 275 };
    expect(await desk.call('claims.returnReceipt', receipt)).toMatchObject({
      error: { code: 'receipt-not-awaited' },
    });
  });

  it('a receipt that came can be taken back too: the wrong amount was typed', async () => {
    desk.setPolicy({ returnVarianceAction: 'PAY_EXTRA' });
    const { claimId, lineId, personId } = await waitedFor();
    const receipt = { lineId, fileId: null, supplier: 'City Buses', datedOn: '2026-06-03', receivedOn: null };
    await desk.get('claims.returnReceipt', { ...receipt, amountPence: 3250 });
    expect(await returns(claimId)).toMatchObject([
      { state: 'RECEIVED', receivedOn: '2026-06-12', receiptPence: 3250, adjustedPence: 2975 },
    ]);
    await desk.get('claims.awaitReceiptAgain', { lineId });
    await desk.get('claims.returnReceipt', { ...receipt, amountPence: 325 });
    expect((await sums(personId))[1]).toBe(50);
  });

  it('a read-only colleague cannot give up, and the history keeps the fact and not the words', async () => {
    const { lineId } = await waitedFor();
    await desk.get('claims.giveUpReceipt', { lineId, reason: REASON, takeBack: false });
    expect(desk.audit()).toContain('returnGivenUpOn');
    expect(desk.audit()).not.toContain('wash');
    await desk.get('claims.awaitReceiptAgain', { lineId });
    await desk.workAs('READ_ONLY');
    const refused = await desk.call('claims.giveUpReceipt', { lineId, reason: REASON, takeBack: false });
    expect(refused).toMatchObject({ ok: false });
    expect(await chased()).toHaveLength(1);
  });
});

describe('R-125 a reason for one pair, on what is stored', () => {
  const parking = (claimId: string) =>
    desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'Market Street', datedOn: '2026-06-03', amountPence: 420 } }],
      lines: [{ fields: { kind: 'PARKING', travelledOn: '2026-06-03', claimedPence: 420 }, receipt: 0 }],
    });

  it('a third claim with the same ticket asks again, on its own and on the others', async () => {
    const claims: string[] = [];
    const lines: string[] = [];
    const start = async () => {
      const claimId = await desk.startClaim('Carys Bowen');
      const { lineIds } = await parking(claimId);
      claims.push(claimId);
      lines.push(lineIds[0] ?? '');
    };
    const open = async (at: number) =>
      desk
        .check(await desk.page(claims[at] ?? ''))
        .lines.flatMap(({ findings }) => findings)
        .filter(({ rule, accepted }) => rule === 'R-125' && accepted === null)
        .map(({ otherLineId }) => lines.indexOf(otherLineId ?? ''));
    await start();
    await start();
    expect([await open(0), await open(1)]).toEqual([[1], [0]]);
    const [lineId = null, otherLineId = null] = [lines[1], lines[0]];
    const fields = { claimId: claims[1] ?? '', lineId, otherLineId, rule: 'R-125', reason: 'Two car parks' };
    await desk.get('claims.add', { kind: 'claimOverride', fields });
    expect([await open(0), await open(1)]).toEqual([[], []]);
    await start();
    expect([await open(0), await open(1)]).toEqual([[2], [2]]);
    expect(await open(2)).toHaveLength(1);
  });
});

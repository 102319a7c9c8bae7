import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const ACCOUNT = {
  accountName: 'Carys Bowen',
  sortCode: '08-99-99',
  accountNumber: '66374958',
  rollNumber: '',
};

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
  await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
});
afterEach(() => desk.dispose());

const participantOf = async (claimId: string) => (await desk.page(claimId)).claim.fields.participantId;
const twin = async () =>
  (await desk.get('people.add', { kind: 'participant', fields: { name: 'Caris Bowen' } })).id;
const versionOf = async (id: string) => (await desk.get('people.page', { id })).page?.person.version ?? 0;
const join = async (keptId: string, goneId: string) => {
  const versions = { keptVersion: await versionOf(keptId), goneVersion: await versionOf(goneId) };
  return desk.call('people.merge', { keptId, goneId, ...versions, take: [] });
};
const joined = async (keptId: string, goneId: string): Promise<string> => {
  const answer = await join(keptId, goneId);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.mergeId;
};
const payInto = async (participantId: string) => {
  desk.exec("update participant set payment_choice = 'BACS' where id = ?", participantId);
  const asked = { participantId, account: ACCOUNT, payrollReference: '', expectedVersion: 0 };
  await desk.get('payments.savePayee', asked);
};
/** Puts all that can be paid into a run. */
const prepare = async () => {
  const { ready, totals } = await desk.get('payments.payable', { areaId: desk.areaId });
  expect(ready).toHaveLength(1);
  return desk.get('payments.prepare', {
    areaId: desk.areaId,
    payOn: '2026-06-19',
    itemIds: ready.map(({ id }) => id),
    shownPence: totals.totalPence,
  });
};
/** An offer of £75.00 for two hours, accepted; approved by somebody else when asked to. */
const offered = async (participantId: string, isApproved: boolean): Promise<string> => {
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
  await desk.get('payments.choose', {
    id,
    expectedVersion: 1,
    choice: 'ACCEPTED',
    choiceOn: '2026-05-22',
    reducedPence: null,
    charityName: '',
    charityNumber: '',
    promptShown: true,
    method: null,
  });
  if (isApproved) await approve(participantId, id);
  return id;
};
const approve = async (participantId: string, id: string) => {
  const { items } = await desk.get('payments.recognitionOf', { participantId, activityId: null });
  const expectedVersion = items.find((item) => item.id === id)?.version ?? 0;
  await desk.as(desk.approverId);
  const asked = { id, expectedVersion, shownPence: 7500, budgetCode: 'ENG-01', elsewhere: null };
  await desk.get('payments.approveRecognition', asked);
  await desk.as(desk.meId);
};
const came = async (name: string): Promise<string> => {
  const id = await desk.person(name, { came: 'YES' });
  desk.exec('update attendance set minutes = 120 where participant_id = ?', id);
  return id;
};
const ownerOf = async (claimId: string) => ({ claim: await participantOf(claimId) });

describe('joining records while money is on its way (E19)', () => {
  it('merge-being-paid: the record whose claim is in a payment run stays; the other may be joined into it', async () => {
    const claimId = await desk.approved('Carys Bowen');
    const [paid, other] = [await participantOf(claimId), await twin()];
    await payInto(paid);
    await prepare();
    expect(await join(other, paid)).toMatchObject({ error: { code: 'merge-being-paid' } });
    expect(await ownerOf(claimId)).toEqual({ claim: paid });
    expect(await desk.get('people.merges', { keptId: other })).toEqual({ merges: [] });
    expect(await join(paid, other)).toMatchObject({ ok: true });
  });

  it('merge-paid-since: a claim that moved and is in a run now does not move back; once the run is undone it does', async () => {
    const claimId = await desk.approved('Caris Bowen');
    const [gone, kept] = [await participantOf(claimId), await twin()];
    const mergeId = await joined(kept, gone);
    expect(await ownerOf(claimId)).toEqual({ claim: kept });
    await payInto(kept);
    const run = await prepare();
    expect(await desk.call('people.unmerge', { mergeId })).toMatchObject({
      error: { code: 'merge-paid-since' },
    });
    expect(await ownerOf(claimId)).toEqual({ claim: kept });
    expect((await desk.get('people.page', { id: gone })).page?.mergedInto).toBe(kept);
    await desk.get('payments.giveUp', {
      runId: run.runId,
      expectedVersion: run.version,
      reason: 'Wrong day',
    });
    expect(await desk.call('people.unmerge', { mergeId })).toMatchObject({ ok: true });
    expect(await ownerOf(claimId)).toEqual({ claim: gone });
  });

  it('merge-being-paid: the record with an approved payment of recognition stays', async () => {
    const [thanked, other] = [await came('Carys Bowen'), await twin()];
    await offered(thanked, true);
    expect(await join(other, thanked)).toMatchObject({ error: { code: 'merge-being-paid' } });
    expect(await join(thanked, other)).toMatchObject({ ok: true });
  });

  it('merge-paid-since: an offer that moved and is approved now stays for good', async () => {
    const [gone, kept] = [await came('Caris Bowen'), await twin()];
    const id = await offered(gone, false);
    const mergeId = await joined(kept, gone);
    await approve(kept, id);
    expect(await desk.call('people.unmerge', { mergeId })).toMatchObject({
      error: { code: 'merge-paid-since' },
    });
    const { items } = await desk.get('payments.recognitionOf', { participantId: kept, activityId: null });
    expect(items).toMatchObject([{ id, status: 'APPROVED' }]);
  });
});

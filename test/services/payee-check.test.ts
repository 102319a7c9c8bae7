import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const ACCOUNT = { accountName: 'Carys Bowen', sortCode: '089999', accountNumber: '66374958', rollNumber: '' };
const TODAY = '2026-06-12';
const OTHER = { ...ACCOUNT, sortCode: '107999', accountNumber: '88837491' };

describe('R-136 a changed account is compared by a second person', () => {
  let desk: DecisionDesk;
  let participantId: string;
  let releaserId: string;
  let evidenceId: string;

  beforeEach(async () => {
    desk = await createDecisionDesk();
    releaserId = await desk.staff('Evan Releaser', ['PAYMENT_RELEASER']);
    evidenceId = await desk.keepEvidence('the bank’s letter');
    participantId = await desk.person('Carys Bowen', { came: 'YES' });
    await save(ACCOUNT, 0);
    await save(OTHER, 1);
  });
  afterEach(() => desk.dispose());

  const save = (account: typeof ACCOUNT, expectedVersion: number) =>
    desk.get('payments.savePayee', { participantId, account, payrollReference: '', expectedVersion });
  const payee = async () => (await desk.get('payments.payee', { participantId })).payee;
  const check = (elsewhere: object | null, expectedVersion = 2) =>
    desk.call('payments.verifyPayee', {
      participantId,
      expectedVersion,
      elsewhere: elsewhere && { staffId: releaserId, decidedOn: TODAY, evidenceId, ...elsewhere },
      note: 'Letter of the bank, 2 June',
    });

  it('here: who and when', async () => {
    await desk.as(releaserId);
    expect(await check(null)).toMatchObject({ ok: true, value: { needsCheck: false } });
    expect(await payee()).toMatchObject({
      verifiedBy: 'Evan Releaser',
      verifiedOn: TODAY,
      verifiedNote: 'Letter of the bank, 2 June',
      verifiedEvidenceId: null,
    });
  });

  it('elsewhere: who, when and the file that proves it are kept, by reference in the history', async () => {
    expect(await check({})).toMatchObject({ ok: true, value: { version: 3, needsCheck: false } });
    expect(await payee()).toMatchObject({
      needsCheck: false,
      verifiedBy: 'Evan Releaser',
      verifiedOn: TODAY,
      verifiedEvidenceId: evidenceId,
    });
    expect(desk.rows('select verified_given as given, verified_evidence_id as file from payee')).toEqual([
      { given: 'ELSEWHERE', file: evidenceId },
    ]);
    const history = desk.audit();
    expect(history).toContain(`by ${releaserId}, given elsewhere, proved by ${evidenceId}`);
    for (const personal of ['Letter of the bank', 'Carys', '88837491'])
      expect(history).not.toContain(personal);
  });

  it.each([
    ['without the file', 'evidence-not-found', () => ({ evidenceId: desk.activityId })],
    ['by whoever changed it', 'payee-same-hands', () => ({ staffId: desk.meId })],
    ['by somebody who keeps no accounts', 'decider-not-allowed', () => ({ staffId: desk.certifierId })],
    ['by nobody', 'decider-not-allowed', () => ({ staffId: desk.activityId })],
    ['before it was changed', 'check-date-wrong', () => ({ decidedOn: '2026-05-01' })],
    ['on a day to come', 'check-date-wrong', () => ({ decidedOn: '2027-01-01' })],
  ] as const)('elsewhere is refused %s, and nothing is kept', async (_how, code, elsewhere) => {
    expect(await check(elsewhere())).toMatchObject({ error: { code } });
    expect(await payee()).toMatchObject({ needsCheck: true, verifiedBy: null, verifiedOn: null });
  });

  it('the next change forgets the check and its proof', async () => {
    expect(await check({})).toMatchObject({ ok: true });
    await save(ACCOUNT, 3);
    expect(await payee()).toMatchObject({
      needsCheck: true,
      verifiedBy: null,
      verifiedOn: null,
      verifiedNote: '',
      verifiedEvidenceId: null,
    });
    expect(await check({}, 3)).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('even past the app: nothing is checked elsewhere without its proof', () => {
    expect(() =>
      desk.exec(
        `update payee set needs_check = 0, verified_at = 'x', verified_on = 'x', verified_given = 'ELSEWHERE',
           verified_by = ?`,
        releaserId,
      ),
    ).toThrow('CHECK constraint failed');
    expect(() => desk.exec('update payee set needs_check = 0')).toThrow('payee-not-checked');
  });
});

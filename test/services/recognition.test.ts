import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../shared/contract/index.ts';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';
import { twoHours } from '../support/offer.ts';

type Choice = NonNullable<Input<'payments.choose'>['choice']>;
type Queue = Output<'payments.recognitionQueue'>['items'];

const ACCOUNT = {
  accountName: 'Carys Bowen',
  sortCode: '08-99-99',
  accountNumber: '66374958',
  rollNumber: '',
};

describe('recognition payments', () => {
  let desk: DecisionDesk;

  beforeEach(async () => {
    desk = await createDecisionDesk();
  });
  afterEach(() => desk.dispose());

  const person = async (
    name: string,
    fields: Input<'people.change'>['fields'] = {},
    minutes: number | null = 120,
  ) => {
    const id = await desk.person(name, { came: 'YES' });
    if (Object.keys(fields).length > 0)
      await desk.get('people.change', { kind: 'participant', id, fields, expectedVersion: 1 });
    if (minutes !== null)
      desk.exec(`update attendance set minutes = ${minutes} where participant_id = ?`, id);
    return id;
  };
  const offering = (participantId: string, more: object = {}) => ({
    ...twoHours(participantId, desk.activityId),
    ...more,
  });
  const offer = (participantId: string, more: object = {}) =>
    desk.get('payments.offer', offering(participantId, more));
  const tryOffer = (participantId: string, more: object = {}) =>
    desk.call('payments.offer', offering(participantId, more));
  const choosing = (id: string, expectedVersion: number, choice: Choice | null, more: object) => ({
    id,
    expectedVersion,
    choice,
    choiceOn: '2026-05-22',
    reducedPence: null,
    charityName: '',
    charityNumber: '',
    promptShown: true,
    method: null,
    ...more,
  });
  const choose = (id: string, expectedVersion: number, choice: Choice | null, more: object = {}) =>
    desk.call('payments.choose', choosing(id, expectedVersion, choice, more));
  const approve = (id: string, expectedVersion: number, more: object = {}) =>
    desk.call('payments.approveRecognition', {
      id,
      expectedVersion,
      shownPence: 7500,
      budgetCode: 'ENG-01',
      elsewhere: null,
      ...more,
    });
  const facts = (participantId: string) =>
    desk.get('payments.offerFacts', { participantId, activityId: desk.activityId });
  const of = async (participantId: string): Promise<Queue> =>
    (await desk.get('payments.recognitionOf', { participantId, activityId: null })).items;
  const accepted = async (participantId: string) => {
    const { id } = await offer(participantId);
    expect(await choose(id, 1, 'ACCEPTED')).toMatchObject({ ok: true });
    return id;
  };
  /** Offered by the lead, answered, approved by an approver; the lead works here again. */
  const approved = async (participantId: string, choice: Choice = 'ACCEPTED', more: object = {}) => {
    const { id } = await offer(participantId);
    const chosen = await choose(id, 1, choice, more);
    await desk.as(desk.approverId);
    const done = await approve(id, chosen.ok ? chosen.value.version : 0);
    expect(done).toMatchObject({ ok: true, value: { status: 'APPROVED' } });
    await desk.as(desk.meId);
    return id;
  };
  const settleTax = async (participantId: string) => {
    const [item] = await of(participantId);
    return desk.call('payments.changeOffer', {
      id: item?.id ?? '',
      expectedVersion: item?.version ?? 0,
      fields: { taxRoute: 'ONE_OFF_NO_DEDUCTION', taxEvidence: 'Finance, e-mail of 1 June 2026' },
    });
  };

  it('R-113 £75.00 for the 2 hours C was there, with the policy and the year before the offer', async () => {
    const id = await person('Carys Bowen');
    expect(await facts(id)).toMatchObject({
      on: '2026-06-03',
      came: 'YES',
      attendedMinutes: 120,
      eligibility: { isOffered: true, rule: 'R-110' },
      policy: {
        rates: [
          { id: 'half-day', amountPence: 7500 },
          { id: 'full-day', amountPence: 15_000 },
        ],
      },
      totals: { taxYear: 2026, recognitionPaidPence: 0, recognitionWaitingPence: 0, expensesPaidPence: 0 },
      promptDue: true,
    });
    expect(await offer(id)).toMatchObject({ version: 1, status: 'OFFERED', recognitionNo: 'R-2026-00001' });
    const { totals } = await facts(id);
    expect(totals).toMatchObject({ recognitionWaitingPence: 7500, expensesWaitingPence: 0 });
  });

  it('R-113 an amount that is not the policy’s needs the reason', async () => {
    const id = await person('Carys Bowen');
    expect(await tryOffer(id, { offeredPence: 8000 })).toMatchObject({
      error: {
        code: 'offer-reason-missing',
        details: { words: 'The policy gives £75.00 for 2 hours.' },
      },
    });
    expect(await tryOffer(id, { offeredPence: 8000, offerReason: 'Read papers before.' })).toMatchObject({
      ok: true,
    });
    expect(desk.audit()).not.toContain('Read papers');
  });

  it('R-110 a survey is not paid for, unless somebody says why', async () => {
    const id = await person('Carys Bowen');
    desk.exec(`update activity set method = 'ONLINE_SURVEY' where id = ?`, desk.activityId);
    expect(await tryOffer(id)).toMatchObject({ error: { code: 'offer-reason-missing' } });
    expect((await facts(id)).eligibility).toMatchObject({ isOffered: false, rule: 'R-110' });
    expect(await tryOffer(id, { offerReason: 'Came back twice to explain.' })).toMatchObject({ ok: true });
  });

  it('R-111 B takes part in a paid role and is not offered it', async () => {
    const id = await person('Ben Ash', { capacities: ['VCSE_WORKER'], employedCostsMet: 'YES' });
    expect((await facts(id)).eligibility).toMatchObject({ isOffered: false, rule: 'R-111' });
    expect(await tryOffer(id)).toMatchObject({ error: { code: 'offer-reason-missing' } });
    desk.setPolicy({ recognitionInPaidRoles: true });
    expect((await facts(id)).eligibility).toMatchObject({ isOffered: true });
  });

  it('R-112 only the engagement lead arranges it', async () => {
    const id = await person('Carys Bowen');
    await desk.as(await desk.staff('Perry Lead', ['PROJECT_LEAD']));
    expect(await tryOffer(id)).toMatchObject({ error: { code: 'not-allowed' } });
    await desk.as(await desk.staff('Rhian Release', ['PAYMENT_RELEASER']));
    expect(await tryOffer(id)).toMatchObject({ error: { code: 'not-allowed' } });
    expect(await of(id)).toEqual([]);
  });

  it('R-114 a second payment for the same session needs the reason', async () => {
    const id = await person('Carys Bowen');
    await offer(id);
    expect(await tryOffer(id)).toMatchObject({
      error: {
        code: 'offer-reason-missing',
        details: { words: 'This person has a payment for this session already.' },
      },
    });
    expect((await facts(id)).sameSession).toMatchObject([{ recognitionNo: 'R-2026-00001' }]);
    expect(await tryOffer(id, { offerReason: 'The first was for another talk that day.' })).toMatchObject({
      ok: true,
    });
  });

  it('R-115 less, a gift and no thank you are written down as said, and an answer can be taken back', async () => {
    const id = await person('Carys Bowen');
    const { id: offerId } = await offer(id);
    const less = (pence: number | null) => choose(offerId, 1, 'REDUCED', { reducedPence: pence });
    expect(await less(null)).toMatchObject({ error: { code: 'reduced-wrong' } });
    expect(await less(7500)).toMatchObject({ error: { code: 'reduced-wrong' } });
    expect(await less(6000)).toMatchObject({ ok: true, value: { status: 'ACCEPTED', version: 3 } });
    expect(await of(id)).toMatchObject([{ payablePence: 6000 }]);
    expect(await choose(offerId, 3, null)).toMatchObject({ ok: true, value: { status: 'OFFERED' } });
    expect(await choose(offerId, 5, 'DONATED_TO_CHARITY')).toMatchObject({
      error: { code: 'charity-missing' },
    });
    const gift = { charityName: 'Wold Hospice', charityNumber: '1234567' };
    expect(await choose(offerId, 5, 'DONATED_TO_CHARITY', gift)).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject([
      { payablePence: 7500, fields: { ...gift, method: 'CHARITY_DONATION', reducedPence: null } },
    ]);
    expect(desk.audit()).not.toContain('Wold Hospice');
    expect(await choose(offerId, 7, 'DECLINED', { promptShown: false })).toMatchObject({ ok: false });
  });

  it('R-115 who declined is not asked for anything more, and is not offered less by anybody', async () => {
    const id = await person('Alan Price');
    const { id: offerId } = await offer(id);
    expect(await choose(offerId, 1, 'DECLINED', { promptShown: false })).toMatchObject({
      value: { status: 'DECLINED' },
    });
    expect(await of(id)).toMatchObject([{ payablePence: 0, fields: { benefitsPromptOn: null } }]);
    expect(await choose(offerId, 3, 'ACCEPTED')).toMatchObject({ error: { code: 'offer-answered' } });
    expect((await facts(id)).totals.recognitionWaitingPence).toBe(0);
  });

  it('R-118 nobody agrees before they were told the amount', async () => {
    const id = await person('Carys Bowen');
    expect(await tryOffer(id, { offerMadeOn: '2026-06-13' })).toMatchObject({
      error: { code: 'offer-date-wrong' },
    });
    const { id: offerId } = await offer(id);
    expect(await choose(offerId, 1, 'ACCEPTED', { choiceOn: '2026-05-19' })).toMatchObject({
      error: { code: 'choice-date-wrong' },
    });
  });

  it('R-120 the prompt comes before the first acceptance and again after a year; only its day is kept', async () => {
    const id = await person('Carys Bowen');
    const { id: offerId } = await offer(id);
    expect(await choose(offerId, 1, 'ACCEPTED', { promptShown: false })).toMatchObject({
      error: { code: 'benefits-prompt-due' },
    });
    expect(await choose(offerId, 1, 'ACCEPTED')).toMatchObject({ ok: true });
    expect(await of(id)).toMatchObject([{ fields: { benefitsPromptOn: '2026-05-22' } }]);
    expect(await facts(id)).toMatchObject({ promptDue: false, promptShownOn: '2026-05-22' });
    desk.ports.setNow('2027-05-22T09:00:00.000Z');
    expect(await facts(id)).toMatchObject({ promptDue: true });
  });

  it('R-121 the limit a person volunteers is theirs to change, and the week is shown against it', async () => {
    const id = await person('Carys Bowen', { weeklyLimitPence: 19_550 });
    await offer(id, { rateRowId: 'full-day', minutes: 300, offeredPence: 15_000 });
    expect(await facts(id)).toMatchObject({
      weeklyLimitPence: 19_550,
      week: [{ on: '2026-06-03', pence: 15_000 }],
    });
    const change = { weeklyLimitPence: 20_000 };
    await desk.get('people.change', { kind: 'participant', id, fields: change, expectedVersion: 2 });
    expect(await facts(id)).toMatchObject({ weeklyLimitPence: 20_000 });
    expect(desk.audit()).not.toContain('20000');
  });

  it('R-122 a settled tax route says who settled it; payroll of the policy settles it by itself', async () => {
    const id = await person('Carys Bowen');
    const { id: offerId } = await offer(id);
    const change = (fields: object) =>
      desk.call('payments.changeOffer', { id: offerId, expectedVersion: 1, fields });
    expect(await change({ taxRoute: 'INVOICE_SELF_EMPLOYED' })).toMatchObject({
      error: { code: 'tax-evidence-missing' },
    });
    expect(await settleTax(id)).toMatchObject({ ok: true });
    desk.setPolicy({ recognitionByPayroll: true });
    const other = await person('Dai Hughes');
    await offer(other);
    expect(await of(other)).toMatchObject([
      { fields: { taxRoute: 'PAYROLL', taxEvidence: 'Involvement expenses policy 2026' } },
    ]);
  });

  it('E02 pays only in the ways of the policy', async () => {
    const id = await person('Carys Bowen');
    const { id: offerId } = await offer(id);
    expect(await choose(offerId, 1, 'ACCEPTED', { method: 'CASH' })).toMatchObject({
      error: { code: 'method-not-in-policy' },
    });
    expect(await choose(offerId, 1, 'ACCEPTED', { method: 'VOUCHER' })).toMatchObject({ ok: true });
  });

  it('R-128 whoever arranged it does not approve it; an approver does', async () => {
    const both = await desk.staff('Mo Both', ['ENGAGEMENT_LEAD', 'APPROVER']);
    await desk.as(both);
    const id = await accepted(await person('Carys Bowen'));
    expect(await approve(id, 3)).toMatchObject({ error: { code: 'recognition-own-hands' } });
    await desk.as(desk.certifierId);
    expect(await approve(id, 3)).toMatchObject({ error: { code: 'decider-not-allowed' } });
    await desk.as(desk.approverId);
    expect(await approve(id, 3, { shownPence: 7400 })).toMatchObject({
      error: { code: 'recognition-amount-changed' },
    });
    expect(await approve(id, 3)).toMatchObject({ value: { status: 'APPROVED', version: 4 } });
    expect(await approve(id, 4)).toMatchObject({ error: { code: 'recognition-not-due' } });
  });

  it('R-128, R-129 nobody approves for themselves or a relative, even past the app', async () => {
    const own = await accepted(await person('Carys Bowen', { staffId: desk.approverId }));
    const related = await accepted(await person('Dai Hughes', { relativeStaffIds: [desk.approverId] }));
    await desk.as(desk.approverId);
    expect(await approve(own, 3)).toMatchObject({ error: { code: 'recognition-own' } });
    expect(await approve(related, 3)).toMatchObject({ error: { code: 'recognition-of-relative' } });
    expect(() =>
      desk.exec(
        `insert into recognition_event (id, recognition_id, from_status, to_status, staff_id, created_at, created_by)
         values ('x', ?, 'ACCEPTED', 'APPROVED', ?, '2026-06-12T09:00:00.000Z', ?)`,
        related,
        desk.approverId,
        desk.approverId,
      ),
    ).toThrow('hands-not-apart');
  });

  it('R-131 is approved from a budget code, which is fixed then and is the next offer’s', async () => {
    const participantId = await person('Carys Bowen');
    const id = await accepted(participantId);
    expect((await of(participantId))[0]?.fields.budgetCode).toBe('');
    await desk.as(desk.approverId);
    expect((await of(participantId))[0]?.whyNotMe).toBe('');
    expect(await approve(id, 3, { budgetCode: ' ' })).toMatchObject({
      error: { code: 'recognition-no-budget' },
    });
    expect(await approve(id, 3, { budgetCode: ' ENG-26 ' })).toMatchObject({ ok: true });
    await desk.as(desk.meId);
    expect(await of(participantId)).toMatchObject([{ fields: { budgetCode: 'ENG-26' } }]);
    const fields = { budgetCode: 'ENG-99' };
    expect(await desk.call('payments.changeOffer', { id, expectedVersion: 4, fields })).toMatchObject({
      error: { code: 'offer-fixed' },
    });
    expect(() => desk.exec(`update recognition set budget_code = 'other' where id = ?`, id)).toThrow(
      'recognition-locked',
    );
    const { held } = await desk.get('payments.payable', { areaId: desk.areaId });
    expect(held).toMatchObject([{ reference: 'R-2026-00001', budgetCode: 'ENG-26' }]);
    const next = await person('Dai Hughes');
    const { id: nextId } = await offer(next);
    expect((await of(next))[0]?.fields.budgetCode).toBe('ENG-26');
    expect(await desk.call('payments.changeOffer', { id: nextId, expectedVersion: 1, fields })).toMatchObject(
      { ok: true },
    );
    expect(await choose(nextId, 2, 'ACCEPTED')).toMatchObject({ ok: true });
    await desk.as(desk.approverId);
    expect(await approve(nextId, 4, { budgetCode: '' })).toMatchObject({ ok: true });
    expect((await of(next))[0]?.fields.budgetCode).toBe('ENG-99');
  });

  it('E49 an approval given elsewhere carries who, the day and the file that proves it', async () => {
    const participantId = await person('Carys Bowen');
    const id = await accepted(participantId);
    const evidenceId = await desk.keepEvidence('approval');
    const elsewhere = { staffId: desk.approverId, decidedOn: '2026-06-10', evidenceId };
    expect(await approve(id, 3)).toMatchObject({ error: { code: 'decider-not-allowed' } });
    expect(await approve(id, 3, { elsewhere: { ...elsewhere, evidenceId: desk.activityId } })).toMatchObject({
      error: { code: 'evidence-not-found' },
    });
    expect(await approve(id, 3, { elsewhere: { ...elsewhere, decidedOn: '2026-05-21' } })).toMatchObject({
      error: { code: 'decision-date-wrong' },
    });
    expect(await approve(id, 3, { elsewhere })).toMatchObject({ ok: true });
    expect(await of(participantId)).toMatchObject([
      { status: 'APPROVED', approvedBy: 'Cole Approver', approvedOn: '2026-06-10' },
    ]);
  });

  it('E19 nobody under 18 is paid before a guardian who can be reached is named', async () => {
    const participantId = await person('Carys Bowen', { under18: 'YES' });
    const id = await accepted(participantId);
    await desk.as(desk.approverId);
    expect(await approve(id, 3)).toMatchObject({ error: { code: 'recognition-no-guardian' } });
    const fields = { guardian: 'Mair Bowen', guardianContact: '01632 960 771' };
    await desk.get('people.change', { kind: 'participant', id: participantId, fields, expectedVersion: 2 });
    expect(await approve(id, 3)).toMatchObject({ ok: true });
  });

  it('R-113 is approved for the time the person was there', async () => {
    const participantId = await person('Carys Bowen', {}, null);
    const { id } = await offer(participantId, { rateRowId: 'full-day', minutes: 300, offeredPence: 15_000 });
    await choose(id, 1, 'ACCEPTED');
    desk.exec('update attendance set minutes = 120 where participant_id = ?', participantId);
    await desk.as(desk.approverId);
    expect(await approve(id, 3, { shownPence: 15_000 })).toMatchObject({
      error: {
        code: 'recognition-minutes-differ',
        details: { attendedPence: 7500, offeredPence: 15_000 },
      },
    });
    desk.exec(`update attendance set came = 'NO', minutes = null where participant_id = ?`, participantId);
    expect(await approve(id, 3, { shownPence: 15_000 })).toMatchObject({
      error: { code: 'recognition-not-attended' },
    });
  });

  it('§4.16 is withdrawn with a reason before it is in a run, and then stays so', async () => {
    const participantId = await person('Carys Bowen');
    const id = await approved(participantId);
    const withdraw = (reason: string) => desk.call('payments.withdraw', { id, expectedVersion: 4, reason });
    expect(await withdraw(' ')).toMatchObject({ error: { code: 'reason-missing' } });
    expect(await withdraw('Paid by the other project')).toMatchObject({ value: { status: 'WITHDRAWN' } });
    expect(await of(participantId)).toMatchObject([{ withdrawnReason: 'Paid by the other project' }]);
    expect(desk.audit()).not.toContain('Paid by the other project');
    expect(await choose(id, 5, 'ACCEPTED')).toMatchObject({ error: { code: 'offer-answered' } });
    expect(() => desk.exec(`update recognition set status = 'OFFERED' where id = ?`, id)).toThrow(
      'recognition-path',
    );
  });

  it('keeps what was answered as it was, and says when somebody else was quicker', async () => {
    const participantId = await person('Carys Bowen');
    const id = await accepted(participantId);
    const change = (expectedVersion: number, fields: object) =>
      desk.call('payments.changeOffer', { id, expectedVersion, fields });
    expect(await change(3, { offeredPence: 9000 })).toMatchObject({ error: { code: 'offer-fixed' } });
    expect(await change(1, { note: 'x' })).toMatchObject({ error: { code: 'changed-elsewhere' } });
    expect(await change(3, { note: 'Prefers a letter' })).toMatchObject({ value: { version: 4 } });
  });

  it('lists what waits in the area, oldest first, with why I cannot approve', async () => {
    await accepted(await person('Carys Bowen'));
    await offer(await person('Dai Hughes'));
    const { items } = await desk.get('payments.recognitionQueue', { areaId: desk.areaId });
    expect(items.map(({ personName, status, whyNotMe }) => [personName, status, whyNotMe])).toEqual([
      ['Carys Bowen', 'ACCEPTED', 'You do not have the role for this decision.'],
      ['Dai Hughes', 'OFFERED', ''],
    ]);
    const here = await desk.get('payments.recognitionOf', {
      participantId: null,
      activityId: desk.activityId,
    });
    expect(here.items.map(({ recognitionNo }) => recognitionNo)).toEqual(['R-2026-00002', 'R-2026-00001']);
    expect(here.totals).toBeNull();
  });

  describe('§4.15', () => {
    const decide = async (claimId: string, shown: number) => {
      expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ ok: true });
      await desk.as(desk.certifierId);
      expect(await desk.certify(claimId)).toMatchObject({ ok: true });
      await desk.as(desk.approverId);
      expect(await desk.approve(claimId)).toMatchObject({ ok: true });
      await desk.as(desk.meId);
      expect(desk.rows('select accepted_pence from claim where id = ?', claimId)).toEqual([
        { accepted_pence: shown },
      ]);
    };
    const train = (claimId: string) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: ['2026-06-03', '2026-06-03'].map((datedOn) => ({
          fields: { supplier: 'Wold Trains', datedOn, amountPence: 1240 },
        })),
        lines: [
          { fields: { ...desk.leg('TRAIN', 'OUTWARD'), claimedPence: 1240 }, receipt: 0 },
          { fields: { ...desk.leg('TRAIN', 'RETURN'), claimedPence: 1240 }, receipt: 1 },
        ],
      });
    const car = (claimId: string) =>
      desk.get('claims.addLines', {
        claimId,
        receipts: [],
        lines: [{ fields: { ...desk.leg('CAR', 'BOTH_LEGS'), tenths: 234, passengers: 0 }, receipt: null }],
      });
    const pay = async (participantId: string) => {
      desk.exec(`update participant set payment_choice = 'BACS' where id = ?`, participantId);
      await desk.get('payments.savePayee', {
        participantId,
        account: ACCOUNT,
        payrollReference: '',
        expectedVersion: 0,
      });
    };

    it('R-117, R-123, R-134 the run is £151.42 in four lines, and D’s gift is held', async () => {
      await desk.call('vault.setUp', { passphrase: 'five green bicycles sing', startAgain: false });
      const [a, b] = [await person('Alan Price'), await person('Ben Ash')];
      const [c, d] = [await person('Carys Bowen'), await person('Dai Hughes')];
      for (const id of [a, b, c, d]) await pay(id);
      const start = (participantId: string) =>
        desk.get('claims.add', {
          kind: 'claim',
          fields: { participantId, activityId: desk.activityId },
        });
      const [claimA, claimB, claimC] = [await start(a), await start(b), await start(c)];
      await train(claimA.id);
      await car(claimB.id);
      await desk.addBus(claimC.id);
      await desk.addCare(claimC.id, '2026-05-12');
      await decide(claimA.id, 2480);
      await decide(claimB.id, 1287);
      await decide(claimC.id, 3875);
      const declined = await offer(a);
      await choose(declined.id, 1, 'DECLINED', { promptShown: false });
      await approved(c);
      expect(await settleTax(c)).toMatchObject({ ok: true });
      await approved(d, 'DONATED_TO_CHARITY', { charityName: 'Wold Hospice', charityNumber: '1234567' });
      const { ready, held, totals } = await desk.get('payments.payable', { areaId: desk.areaId });
      expect(ready.map(({ personName, kind, amountPence }) => [personName, kind, amountPence])).toEqual([
        ['Alan Price', 'EXPENSES', 2480],
        ['Ben Ash', 'EXPENSES', 1287],
        ['Carys Bowen', 'EXPENSES', 3875],
        ['Carys Bowen', 'RECOGNITION', 7500],
      ]);
      expect(held.map(({ personName, rule, words }) => [personName, rule, words])).toEqual([
        ['Dai Hughes', 'R-123', 'The tax route is not settled.'],
      ]);
      expect(totals).toEqual({
        expensesPence: 7642,
        recognitionPence: 7500,
        totalPence: 15_142,
        count: 4,
      });
      expect((await facts(c)).totals).toMatchObject({
        expensesWaitingPence: 3875,
        recognitionWaitingPence: 7500,
      });
      const run = await desk.get('payments.prepare', {
        areaId: desk.areaId,
        payOn: '2026-06-19',
        itemIds: ready.map(({ id }) => id),
        shownPence: 15_142,
      });
      const [inRun] = await of(c);
      expect(inRun).toMatchObject({ status: 'IN_RUN' });
      expect(
        await desk.call('payments.withdraw', {
          id: inRun?.id ?? '',
          expectedVersion: inRun?.version ?? 0,
          reason: 'No',
        }),
      ).toMatchObject({ error: { code: 'recognition-not-open' } });
      expect(run).toMatchObject({ status: 'PREPARED' });
      expect(await settleTax(d)).toMatchObject({ ok: true });
      const after = await desk.get('payments.payable', { areaId: desk.areaId });
      expect(after.ready).toMatchObject([{ personName: 'Dai Hughes', method: 'CHARITY_DONATION' }]);
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

const code = (result: unknown): unknown => (result as { error?: { code?: string } }).error?.code;

describe('decisions about a claim', () => {
  let desk: DecisionDesk;
  beforeEach(async () => {
    desk = await createDecisionDesk();
  });
  afterEach(() => desk.dispose());

  it('§4.16, R-131 goes from handed in to certified to approved, each step by another person', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    expect(await desk.certify(claimId)).toMatchObject({ ok: true, value: { status: 'CERTIFIED' } });
    await desk.as(desk.approverId);
    expect(await desk.approve(claimId)).toMatchObject({
      ok: true,
      value: { status: 'APPROVED', waitsForSecond: false },
    });
    const page = await desk.page(claimId);
    expect(page.decisions).toMatchObject([
      { step: 'CERTIFY', who: 'Bela Certifier', amountPence: 550, given: 'HERE' },
      { step: 'APPROVE', who: 'Cole Approver', amountPence: 550, given: 'HERE' },
    ]);
    expect(page.claim.fields.budgetCode).toBe('ENG-01');
  });

  it('R-131 records that the person came with the certificate, and refuses where nobody says so', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    expect(code(await desk.certify(claimId, { confirmCame: false }))).toBe('attendance-not-confirmed');
    expect(await desk.certify(claimId)).toMatchObject({ ok: true });
    expect(desk.rows('select came from attendance')).toEqual([{ came: 'YES' }]);
  });

  it('R-131 refuses where the attendance list says that the person did not come', async () => {
    await desk.person('Carys Bowen', { came: 'NO' });
    const claimId = await desk.handedIn('Carys Bowen');
    expect(code(await desk.certify(claimId))).toBe('attendance-says-no');
  });

  it('R-131 a status cannot jump: nothing is approved before it is certified', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.approverId);
    expect(code(await desk.approve(claimId))).toBe('claim-not-due');
    const draft = await desk.startClaim('Dai Rees');
    await desk.as(desk.certifierId);
    expect(code(await desk.certify(draft))).toBe('claim-not-due');
  });

  it('R-128 the same user twice is refused: the certifier does not approve', async () => {
    const both = await desk.staff('Effie Both', ['CERTIFIER', 'APPROVER']);
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(both);
    expect(await desk.certify(claimId)).toMatchObject({ ok: true });
    expect(await desk.approve(claimId)).toMatchObject({
      error: { code: 'claim-hands', details: { words: 'Whoever certifies a claim cannot approve it.' } },
    });
  });

  it('R-128, R-129 nobody decides on their own claim or a declared relative’s', async () => {
    const participantId = await desk.person('Carys Bowen');
    const claimId = await desk.handedIn('Carys Bowen');
    const link = async (fields: object): Promise<void> => {
      const { entry } = await desk.get('people.entry', { kind: 'participant', id: participantId });
      const expectedVersion = entry?.version ?? 0;
      await desk.get('people.change', {
        kind: 'participant',
        id: participantId,
        fields: { ...fields },
        expectedVersion,
      });
    };
    await link({ staffId: desk.certifierId });
    await desk.as(desk.certifierId);
    expect(code(await desk.certify(claimId))).toBe('claim-own');
    await link({ staffId: null, relativeStaffIds: [desk.certifierId] });
    expect(code(await desk.certify(claimId))).toBe('claim-of-relative');
  });

  it('R-129 the lead of a project does not approve what its budget has no room for', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    desk.exec('update project_details set sro_id = ?', desk.approverId);
    await desk.as(desk.approverId);
    expect(code(await desk.approve(claimId))).toBe('claim-of-own-project');
    await desk.as(desk.meId);
    await desk.get('projects.addRow', {
      projectId: desk.projectId,
      kind: 'budgetLine',
      fields: { category: 'TRAVEL', item: 'Journeys', plannedPence: 10_000 },
    });
    await desk.as(desk.approverId);
    expect(await desk.approve(claimId)).toMatchObject({ ok: true });
  });

  it('R-130 above the limit another approver signs the same sum', async () => {
    desk.setPolicy({ approverLimitPence: 549 });
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    expect(code(await desk.second(claimId))).toBe('second-not-due');
    expect(await desk.approve(claimId)).toMatchObject({
      value: { status: 'CERTIFIED', waitsForSecond: true },
    });
    expect(code(await desk.approve(claimId))).toBe('claim-approved-once');
    expect(code(await desk.second(claimId))).toBe('claim-hands');
    await desk.as(desk.secondId);
    expect(await desk.second(claimId)).toMatchObject({ ok: true, value: { status: 'APPROVED' } });
  });

  it('R-130 up to the limit one approver is enough', async () => {
    desk.setPolicy({ approverLimitPence: 550 });
    const claimId = await desk.approved('Dai Rees');
    expect((await desk.page(claimId)).status).toBe('APPROVED');
  });

  it('R-130 a sum that moved after the first signature is not signed a second time', async () => {
    desk.setPolicy({ approverLimitPence: 100 });
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    await desk.approve(claimId);
    const { lines } = await desk.page(claimId);
    const line = lines[1];
    if (!line) throw new Error('There are two lines');
    await desk.get('claims.change', {
      kind: 'claimLine',
      id: line.id,
      fields: { allowedPence: 200, reducedReason: 'A day ticket was cheaper.' },
      expectedVersion: line.version,
    });
    await desk.as(desk.secondId);
    expect(code(await desk.second(claimId))).toBe('claim-sum-moved');
  });

  it('asks for the role of whoever decides', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.approverId);
    expect(code(await desk.certify(claimId))).toBe('decider-not-allowed');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    expect(code(await desk.approve(claimId))).toBe('decider-not-allowed');
  });

  it('refuses a sum that is not the one shown, a missing budget code, an old version', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    expect(code(await desk.certify(claimId, { shownPence: 275 }))).toBe('claim-amount-changed');
    expect(code(await desk.certify(claimId, { expectedVersion: 1 }))).toBe('changed-elsewhere');
    await desk.certify(claimId);
    await desk.as(desk.approverId);
    expect(code(await desk.approve(claimId, { budgetCode: ' ' }))).toBe('budget-code-missing');
  });

  it('R-095, §4.15 D: a taxi without a reason is certified as nothing and not approved', async () => {
    const claimId = await desk.startClaim('Dai Rees');
    await desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'Cabs', datedOn: '2026-06-03', amountPence: 1860 } }],
      lines: [{ fields: { ...desk.leg('TAXI', 'OUTWARD'), claimedPence: 1860 }, receipt: 0 }],
    });
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({
      value: { acceptedPence: 0, heldPence: 1860 },
    });
    await desk.as(desk.certifierId);
    expect(await desk.certify(claimId)).toMatchObject({ ok: true });
    await desk.as(desk.approverId);
    expect(code(await desk.approve(claimId))).toBe('claim-findings-open');
  });

  it('§4.16 a query goes back with its reason, and the decisions of that round no longer count', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    expect(code(await desk.move('query', claimId, ' '))).toBe('reason-missing');
    expect(await desk.move('query', claimId, 'Which bus was it?')).toMatchObject({
      value: { status: 'QUERIED' },
    });
    await desk.as(desk.meId);
    expect(await desk.handIn(claimId, '2026-06-04')).toMatchObject({ ok: true });
    const page = await desk.page(claimId);
    expect(page).toMatchObject({ status: 'SUBMITTED', round: 2 });
    expect(page.events.map(({ toStatus, reason }) => [toStatus, reason])).toContainEqual([
      'QUERIED',
      'Which bus was it?',
    ]);
    await desk.as(desk.approverId);
    expect(code(await desk.approve(claimId))).toBe('claim-not-due');
    await desk.as(desk.certifierId);
    expect(await desk.certify(claimId)).toMatchObject({ ok: true });
  });

  it('§4.16 rejects and cancels with a reason, and nothing leads back', async () => {
    const rejected = await desk.approved('Carys Bowen');
    expect(await desk.move('reject', rejected, 'Paid by the hospital.')).toMatchObject({
      value: { status: 'REJECTED' },
    });
    expect(code(await desk.move('cancel', rejected, 'Again'))).toBe('claim-not-due');
    const draft = await desk.startClaim('Dai Rees');
    expect(code(await desk.move('cancel', draft, ''))).toBe('reason-missing');
    expect(await desk.move('cancel', draft, 'Entered twice.')).toMatchObject({
      value: { status: 'CANCELLED' },
    });
  });

  it('E49 a decision given elsewhere names who, when and the evidence', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    const none = '01890000-0000-7000-8000-000000000000';
    const elsewhere = { staffId: desk.certifierId, decidedOn: '2026-06-05', evidenceId: none };
    expect(code(await desk.certify(claimId, { elsewhere }))).toBe('evidence-not-found');
    const evidenceId = await desk.keepEvidence('Signed by Bela');
    const given = { ...elsewhere, evidenceId };
    for (const decidedOn of ['2026-06-01', '2026-07-01'])
      expect(code(await desk.certify(claimId, { elsewhere: { ...given, decidedOn } }))).toBe(
        'decision-date-wrong',
      );
    const byApprover = { ...given, staffId: desk.approverId };
    expect(code(await desk.certify(claimId, { elsewhere: byApprover }))).toBe('decider-not-allowed');
    expect(await desk.certify(claimId, { elsewhere: given, comment: 'On the form' })).toMatchObject({
      ok: true,
    });
    // The lead may not approve, but may record what the approver signed.
    expect(code(await desk.approve(claimId))).toBe('decider-not-allowed');
    expect(await desk.approve(claimId, { elsewhere: byApprover })).toMatchObject({ ok: true });
    expect((await desk.page(claimId)).decisions).toMatchObject([
      { who: 'Bela Certifier', decidedOn: '2026-06-05', given: 'ELSEWHERE', comment: 'On the form' },
      { who: 'Cole Approver', given: 'ELSEWHERE' },
    ]);
    expect(desk.rows('select evidence_id from approval')).toEqual([
      { evidence_id: evidenceId },
      { evidence_id: evidenceId },
    ]);
  });

  it('decides about many at once: each on its own, with why not', async () => {
    const claims = [await desk.handedIn('Ana'), await desk.handedIn('Bo'), await desk.startClaim('Cy')];
    await desk.as(desk.certifierId);
    const picked = await Promise.all(
      claims.map(async (claimId) => ({
        claimId,
        expectedVersion: (await desk.page(claimId)).claim.version,
        shownPence: 550,
      })),
    );
    const { outcomes } = await desk.get('claims.certifyMany', {
      claims: picked,
      confirmCame: true,
      comment: '',
    });
    expect(outcomes.map(({ done }) => done)).toEqual([true, true, false]);
    expect(outcomes[2]).toMatchObject({
      claimNo: 'C-2026-00003',
      what: expect.stringContaining('not waiting') as string,
    });
    await desk.as(desk.approverId);
    const again = await desk.get('claims.approveMany', {
      claims: picked.map((claim) => ({ ...claim, expectedVersion: claim.expectedVersion + 1 })),
      budgetCode: 'ENG-02',
      comment: '',
    });
    expect(again.outcomes.map(({ done }) => done)).toEqual([true, true, false]);
    expect((await desk.page(claims[0] ?? '')).status).toBe('APPROVED');
  });

  it('R-130 approves many at once as the second person too', async () => {
    desk.setPolicy({ approverLimitPence: 100 });
    const claimId = await desk.handedIn('Ana');
    await desk.as(desk.certifierId);
    await desk.certify(claimId);
    const many = async () =>
      desk.get('claims.approveMany', {
        claims: [{ claimId, expectedVersion: (await desk.page(claimId)).claim.version, shownPence: 550 }],
        budgetCode: 'ENG-02',
        comment: '',
      });
    await desk.as(desk.approverId);
    expect((await many()).outcomes).toMatchObject([{ done: true }]);
    expect((await many()).outcomes).toMatchObject([
      { done: false, what: expect.stringContaining('second') as string },
    ]);
    await desk.as(desk.secondId);
    expect((await many()).outcomes).toMatchObject([{ done: true }]);
    expect((await desk.page(claimId)).status).toBe('APPROVED');
  });

  it('keeps reasons and comments out of the history of the project', async () => {
    const claimId = await desk.handedIn('Carys Bowen');
    await desk.as(desk.certifierId);
    await desk.certify(claimId, { comment: 'Carys was there' });
    await desk.move('reject', claimId, 'Carys has a carer who pays');
    expect(desk.audit()).not.toMatch(/Carys was|carer who pays/);
    expect(desk.audit()).toContain('REJECTED');
  });

  it('R-133 what was approved is not edited', async () => {
    const claimId = await desk.approved('Carys Bowen');
    const { lines } = await desk.page(claimId);
    const [line] = lines;
    expect(
      code(
        await desk.call('claims.change', {
          kind: 'claimLine',
          id: line?.id ?? '',
          fields: { claimedPence: 1 },
          expectedVersion: line?.version ?? 1,
        }),
      ),
    ).toBe('claim-locked');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClaimDesk, type ClaimDesk } from '../support/claim-desk.ts';

describe('claims entered and handed in (domain.md §4.15)', () => {
  let desk: ClaimDesk;

  beforeEach(async () => {
    desk = await createClaimDesk();
  });
  afterEach(() => desk.dispose());

  it('A, R-087: train there and back with both tickets comes to £24.80', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    const ticket = { supplier: 'Northern Rail', datedOn: '2026-06-03', amountPence: 1240 };
    await desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: ticket }, { fields: ticket }],
      lines: [
        { fields: { ...desk.leg('TRAIN', 'OUTWARD'), claimedPence: 1240 }, receipt: 0 },
        { fields: { ...desk.leg('TRAIN', 'RETURN'), claimedPence: 1240 }, receipt: 1 },
      ],
    });
    expect(await desk.handIn(claimId, '2026-06-05')).toMatchObject({
      value: { claimedPence: 2480, acceptedPence: 2480, heldPence: 0, round: 1 },
    });
  });

  it('B, R-098: 23.4 miles there and back by car come to £12.87', async () => {
    const claimId = await desk.startClaim('Bilal Aziz');
    await desk.get('claims.addLines', {
      claimId,
      receipts: [],
      lines: [{ fields: { ...desk.leg('CAR', 'BOTH_LEGS'), tenths: 234 }, receipt: null }],
    });
    expect(await desk.handIn(claimId, '2026-06-05')).toMatchObject({ value: { acceptedPence: 1287 } });
  });

  it('C, R-088 R-108 R-103: the outward bus ticket twice and agreed care come to £38.75, the receipt is due on 17 June', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.addBus(claimId);
    await desk.addCare(claimId, '2026-05-12');
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ value: { acceptedPence: 3875 } });
    const { lines, status } = await desk.get('claims.page', { claimId });
    expect(status).toBe('SUBMITTED');
    expect(lines).toHaveLength(3);
    expect(desk.stored(claimId)).toEqual([
      { accepted_pence: 275, basis: 'RECEIPT', receipt_due_on: null },
      { accepted_pence: 275, basis: 'OUTWARD_RECEIPT_DOUBLED', receipt_due_on: '2026-06-17' },
      { accepted_pence: 3325, basis: 'RECEIPT', receipt_due_on: null },
    ]);
  });

  it('D, R-095: a taxi without a reason is held at £0.00, and with it comes to £37.20', async () => {
    const claimId = await desk.startClaim('Dev Malik');
    const { lineIds } = await desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'City Cabs', datedOn: '2026-06-03', amountPence: 1860 } }],
      lines: [
        { fields: { ...desk.leg('TAXI', 'OUTWARD'), claimedPence: 1860 }, receipt: 0 },
        { fields: { ...desk.leg('TAXI', 'RETURN'), stillToTravel: true }, receipt: null },
      ],
    });
    expect(desk.check(await desk.get('claims.page', { claimId }))).toMatchObject({ totalPence: 0 });
    await desk.get('claims.change', {
      kind: 'claimLine',
      id: lineIds[0] ?? '',
      fields: { taxiReason: 'Cannot use buses because of a walking impairment' },
      expectedVersion: 1,
    });
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({
      value: { acceptedPence: 3720, heldPence: 0 },
    });
  });

  it('D, R-095: is handed in although the line is held, and says how much', async () => {
    const claimId = await desk.startClaim('Dev Malik');
    await desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'City Cabs', datedOn: '2026-06-03', amountPence: 1860 } }],
      lines: [{ fields: { ...desk.leg('TAXI', 'OUTWARD'), claimedPence: 1860 }, receipt: 0 }],
    });
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({
      value: { acceptedPence: 0, heldPence: 1860 },
    });
  });

  it('R-094: the way back waits when the claim came in after the day', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.addBus(claimId);
    expect(await desk.handIn(claimId, '2026-06-10')).toMatchObject({
      value: { acceptedPence: 275, heldPence: 275 },
    });
  });

  it('shows the policy’s own sentence beside each line', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.addBus(claimId);
    const { lines } = desk.check(await desk.get('claims.page', { claimId }));
    for (const line of lines) {
      expect(line.policySays).toMatchObject({ title: 'Involvement expenses policy 2026' });
      expect(line.policySays?.words).toMatch(/\w/);
    }
  });
});

describe('what stops a claim', () => {
  let desk: ClaimDesk;

  beforeEach(async () => {
    desk = await createClaimDesk();
  });
  afterEach(() => desk.dispose());

  it('E42: nothing on it, with words', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({
      error: { code: 'claim-stopped', details: { reasons: ['The claim has no lines yet.'] } },
    });
  });

  it('a warning without a reason; with one it goes through (R-097)', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    const { lineIds } = await desk.get('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'Northern Rail', datedOn: '2026-05-28', amountPence: 1240 } }],
      lines: [{ fields: { ...desk.leg('TRAIN', 'BOTH_LEGS'), claimedPence: 1240 }, receipt: 0 }],
    });
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ error: { code: 'claim-stopped' } });
    await desk.get('claims.add', {
      kind: 'claimOverride',
      fields: {
        claimId,
        lineId: lineIds[0] ?? '',
        rule: 'R-097',
        reason: 'Bought in advance, the ticket names the day',
      },
    });
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ value: { acceptedPence: 1240 } });
  });

  it('E02: a date without a policy', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    await desk.get('claims.addLines', {
      claimId,
      receipts: [],
      lines: [
        {
          fields: { ...desk.leg('CAR', 'BOTH_LEGS'), travelledOn: '2019-06-03', tenths: 100 },
          receipt: null,
        },
      ],
    });
    const answer = await desk.handIn(claimId, '2026-06-03');
    expect(answer).toMatchObject({ error: { code: 'claim-stopped' } });
    expect(JSON.stringify(answer)).toContain('No expenses policy of this area is in force on 3 June 2019.');
  });

  it('amounts that cannot be: negative, with half pence, absurd', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    for (const claimedPence of [-275, 27.5, 10_000_000_000, Number.NaN])
      expect(
        await desk.call('claims.addLines', {
          claimId,
          receipts: [],
          lines: [{ fields: { ...desk.leg('BUS', 'OUTWARD'), claimedPence }, receipt: null }],
        }),
      ).toMatchObject({ ok: false });
    const { lines } = await desk.get('claims.page', { claimId });
    expect(lines).toEqual([]);
  });

  it('a day that is still to come, and a claim that somebody changed meanwhile', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.addBus(claimId);
    expect(await desk.handIn(claimId, '2027-01-01')).toMatchObject({ error: { code: 'claim-day-ahead' } });
    await desk.get('claims.change', {
      kind: 'claim',
      id: claimId,
      fields: { budgetCode: 'ENG-26' },
      expectedVersion: 1,
    });
    expect(
      await desk.call('claims.submit', {
        claimId,
        expectedVersion: 1,
        declarationOn: '2026-06-03',
        receivedOn: '2026-06-03',
        receivedVia: 'IN_PERSON',
      }),
    ).toMatchObject({ error: { code: 'changed-elsewhere' } });
  });

  it('once handed in it is locked, and cannot be handed in again (R-131)', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    const { lineIds, receiptIds } = await desk.addBus(claimId);
    await desk.handIn(claimId, '2026-06-03');
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ error: { code: 'claim-locked' } });
    expect(
      await desk.call('claims.setLinesArchived', {
        claimId,
        lineIds: [...lineIds],
        receiptIds: [...receiptIds],
        archived: true,
      }),
    ).toMatchObject({ error: { code: 'claim-locked' } });
    const { events } = await desk.get('claims.page', { claimId });
    expect(events).toMatchObject([{ fromStatus: 'DRAFT', toStatus: 'SUBMITTED', who: 'Asha Verity' }]);
  });
});

describe('lines of a claim, several at once', () => {
  let desk: ClaimDesk;

  beforeEach(async () => {
    desk = await createClaimDesk();
  });
  afterEach(() => desk.dispose());

  it('saves all of a journey or nothing of it', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    expect(
      await desk.call('claims.addLines', {
        claimId,
        receipts: [{ fields: { supplier: 'City Buses', amountPence: 275 } }],
        lines: [
          { fields: desk.leg('BUS', 'OUTWARD'), receipt: 0 },
          { fields: { ...desk.leg('BUS', 'RETURN'), mode: 'HORSE' }, receipt: null },
        ],
      }),
    ).toMatchObject({ error: { code: 'field-invalid' } });
    expect(
      await desk.call('claims.addLines', {
        claimId,
        receipts: [],
        lines: [{ fields: desk.leg('BUS', 'OUTWARD'), receipt: 3 }],
      }),
    ).toMatchObject({ error: { code: 'receipt-not-given' } });
    const page = await desk.get('claims.page', { claimId });
    expect([page.lines, page.receipts]).toEqual([[], []]);
  });

  it('takes a journey off and puts it back, never one of another claim', async () => {
    const [mine, theirs] = [await desk.startClaim('Ada Whitlock'), await desk.startClaim('Carys Bowen')];
    const { lineIds, receiptIds } = await desk.addBus(mine);
    const both = { lineIds: [...lineIds], receiptIds: [...receiptIds] };
    expect(
      await desk.call('claims.setLinesArchived', { claimId: theirs, ...both, archived: true }),
    ).toMatchObject({ error: { code: 'entry-not-found' } });
    await desk.get('claims.setLinesArchived', { claimId: mine, ...both, archived: true });
    expect((await desk.get('claims.page', { claimId: mine })).lines).toEqual([]);
    await desk.get('claims.setLinesArchived', { claimId: mine, ...both, archived: false });
    expect((await desk.get('claims.page', { claimId: mine })).lines).toHaveLength(2);
  });

  it('gives a line its receipt, both saved or neither, and never once the claim is handed in', async () => {
    const claimId = await desk.startClaim('Ada Whitlock');
    const { lineIds } = await desk.get('claims.addLines', {
      claimId,
      receipts: [],
      lines: [{ fields: { ...desk.leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: null }],
    });
    const lineId = lineIds[0] ?? '';
    const total = async () => desk.check(await desk.get('claims.page', { claimId })).totalPence;
    expect(await total()).toBe(0);
    expect(await desk.call('claims.giveReceipt', { lineId, receipt: { amountPence: -275 } })).toMatchObject({
      error: { code: 'field-invalid' },
    });
    const receipt = { supplier: 'City Buses', datedOn: '2026-06-03', amountPence: 275 };
    const given = await desk.get('claims.giveReceipt', { lineId, receipt });
    expect(await total()).toBe(275);
    const { lines, receipts } = await desk.get('claims.page', { claimId });
    expect(receipts.map(({ id }) => id)).toEqual([given.receiptId]);
    expect(lines[0]).toMatchObject({ version: given.lineVersion, fields: { receiptId: given.receiptId } });
    await desk.handIn(claimId, '2026-06-03');
    expect(await desk.call('claims.giveReceipt', { lineId, receipt })).toMatchObject({
      error: { code: 'claim-locked' },
    });
    expect((await desk.get('claims.page', { claimId })).receipts).toHaveLength(1);
  });

  it('R-108: care that was agreed after the day is held, and paid once there is the approver’s reason', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    const { lineIds } = await desk.addCare(claimId, '2026-06-04');
    const check = async () => desk.check(await desk.get('claims.page', { claimId }));
    expect((await check()).totalPence).toBe(0);
    const reason = {
      kind: 'claimLine',
      id: lineIds[0] ?? '',
      fields: { overrideReason: 'Her mother fell ill the evening before' },
      expectedVersion: 1,
    } as const;
    const override = { claimId, lineId: lineIds[0] ?? '', rule: 'R-108', reason: 'It was needed' };
    // An engagement lead is no approver, whichever way the reason is given.
    expect(await desk.call('claims.change', reason)).toMatchObject({ error: { code: 'approver-needed' } });
    expect(await desk.call('claims.add', { kind: 'claimOverride', fields: override })).toMatchObject({
      error: { code: 'approver-needed' },
    });
    await desk.workAs('APPROVER');
    await desk.get('claims.change', reason);
    expect((await check()).totalPence).toBe(3325);
  });

  it('R-132: a person’s own lower decision needs the reason the person is told', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    const { lineIds } = await desk.addBus(claimId);
    const change = (fields: Readonly<Record<string, string | number>>, expectedVersion: number) =>
      desk.get('claims.change', { kind: 'claimLine', id: lineIds[0] ?? '', fields, expectedVersion });
    await change({ allowedPence: 200 }, 1);
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ error: { code: 'claim-stopped' } });
    await change({ reducedReason: 'A day ticket would have been £2.00' }, 2);
    expect(await desk.handIn(claimId, '2026-06-03')).toMatchObject({ value: { acceptedPence: 475 } });
  });

  it('R-124: finds the same journey on another claim of the person', async () => {
    const first = await desk.startClaim('Carys Bowen');
    await desk.addBus(first);
    const second = await desk.startClaim('Carys Bowen');
    await desk.addBus(second);
    const { twins } = desk.check(await desk.get('claims.page', { claimId: second }));
    expect(twins.map(({ finding, other }) => [finding.rule, other.claimId])).toContainEqual(['R-124', first]);
  });

  it('R-099: counts the miles of the person’s other claims that were handed in', async () => {
    const first = await desk.startClaim('Bilal Aziz');
    await desk.get('claims.addLines', {
      claimId: first,
      receipts: [],
      lines: [{ fields: { ...desk.leg('CAR', 'BOTH_LEGS'), tenths: 234 }, receipt: null }],
    });
    const second = await desk.startClaim('Bilal Aziz');
    const journeys = async () => (await desk.get('claims.page', { claimId: second })).facts.journeys;
    expect(await journeys()).toEqual([]);
    await desk.handIn(first, '2026-06-03');
    expect(await journeys()).toEqual([{ mode: 'CAR', on: '2026-06-03', tenths: 234, isDecided: false }]);
  });

  it('R-090: shows a return receipt that never came on the next claim', async () => {
    const first = await desk.startClaim('Carys Bowen');
    await desk.addBus(first);
    await desk.handIn(first, '2026-06-03');
    desk.ports.setNow('2026-06-20T09:00:00.000Z');
    const second = await desk.startClaim('Carys Bowen');
    const { findings } = desk.check(await desk.get('claims.page', { claimId: second }));
    expect(findings.find(({ rule }) => rule === 'R-090')?.words).toContain('due 17 June 2026');
  });

  it('knows the other claims of the activity, and who came and has none', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.person('Ewa Nowak', { came: 'YES' });
    await desk.person('Farah Khan', { came: 'NO' });
    expect(await desk.get('claims.neighbours', { claimId })).toMatchObject({
      claims: [{ id: claimId, personName: 'Carys Bowen', status: 'DRAFT' }],
      without: [{ name: 'Ewa Nowak' }],
    });
  });

  it('keeps personal values out of the audit', async () => {
    const claimId = await desk.startClaim('Carys Bowen');
    await desk.addBus(claimId);
    expect(desk.audit()).not.toContain('Mill Lane');
  });
});

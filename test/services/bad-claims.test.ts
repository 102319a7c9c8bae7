import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDecisionDesk, type DecisionDesk } from '../support/decision-desk.ts';

let desk: DecisionDesk;
beforeEach(async () => {
  desk = await createDecisionDesk();
});
afterEach(() => desk.dispose());

const lineCount = () => desk.rows('select count(*) as n from claim_line');

describe('what cannot be on a claim', () => {
  const car = { kind: 'TRAVEL', mode: 'CAR', leg: 'OUTWARD', fromPlace: 'Mill Lane', toPlace: 'Library' };
  const care = { kind: 'CARE', careProvider: 'REGISTERED_CHILD_CARER', careHourlyPence: 950 };

  it.each([
    ['miles below nothing', { ...car, tenths: -10 }],
    ['half a tenth of a mile', { ...car, tenths: 10.5 }],
    ['seven passengers', { ...car, tenths: 100, passengers: 7 }],
    ['care below nothing', { ...care, careMinutes: -60 }],
    ['a rate below nothing', { ...care, careMinutes: 60, careHourlyPence: -950 }],
    ['a day that does not exist', { ...car, tenths: 100, travelledOn: '2026-02-30' }],
    ['a way of travel that does not exist', { ...car, mode: 'ROCKET', tenths: 100 }],
  ])('%s is refused, and nothing of the journey is saved, not its receipt either', async (_what, fields) => {
    const claimId = await desk.startClaim('Ada Whitlock');
    const answer = await desk.call('claims.addLines', {
      claimId,
      receipts: [{ fields: { supplier: 'Bus', datedOn: '2026-06-03', amountPence: 275 } }],
      lines: [
        { fields: { ...desk.leg('BUS', 'OUTWARD'), claimedPence: 275 }, receipt: 0 },
        { fields: { travelledOn: '2026-06-03', ...fields }, receipt: null },
      ],
    });
    expect(answer).toMatchObject({ ok: false });
    expect(lineCount()).toEqual([{ n: 0 }]);
    expect(desk.rows('select count(*) as n from receipt')).toEqual([{ n: 0 }]);
  });

  it.each([
    ['ten thousand pounds and a penny', { claimedPence: 1_000_001 }, /between £0.00 and £10,000.00/],
    ['more miles than anybody drives in a day', { ...car, tenths: 50_000 }, /Miles are more than 0/],
    ['more than a week of care', { ...care, careMinutes: 20_000 }, /seven days at most/],
  ])('%s is a slip that stops the claim, in words', async (_what, fields, words) => {
    const claimId = await desk.startClaim('Ada Whitlock');
    await desk.get('claims.addLines', {
      claimId,
      receipts: [],
      lines: [{ fields: { ...desk.leg('BUS', 'OUTWARD'), ...fields }, receipt: null }],
    });
    const answer = await desk.handIn(claimId, '2026-06-03');
    expect(answer).toMatchObject({ error: { code: 'claim-stopped' } });
    expect(JSON.stringify(answer)).toMatch(words);
    expect((await desk.page(claimId)).status).toBe('DRAFT');
  });

  it.each([-275, 27.5, 10_000_000_000, Number.NaN])(
    'a return receipt of %s pence is refused and still waited for',
    async (amountPence) => {
      await desk.approved('Carys Bowen');
      const chase = { state: null, search: '', projectId: null, offset: 0, limit: 10 } as const;
      const waited = async () => (await desk.get('claims.chasing', chase)).rows;
      const lineId = (await waited())[0]?.lineId ?? '';
      const receipt = { lineId, fileId: null, supplier: '', datedOn: null, receivedOn: null, amountPence };
      expect(await desk.call('claims.returnReceipt', receipt)).toMatchObject({ ok: false });
      expect(await waited()).toHaveLength(1);
      expect(desk.rows('select count(*) as n from claim_adjustment')).toEqual([{ n: 0 }]);
    },
  );
});

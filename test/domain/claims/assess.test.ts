import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessClaim, NO_FACTS, type AssessFacts } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimLine, OtherLine, RoadCostLine } from '../../../shared/domain/claims/claim.ts';
import { careAmount } from '../../../shared/domain/claims/costs.ts';
import { receiptState, returnVariance } from '../../../shared/domain/claims/return-receipts.ts';
import { care, claim, FOCUS_GROUP, leg, PLAIN, policy, receipt } from './claims.ts';

const facts = (changes: Parameters<typeof policy>[0] = {}): AssessFacts => ({
  ...NO_FACTS,
  policies: [policy(changes)],
});
const assess = (
  lines: readonly ClaimLine[],
  changes: Parameters<typeof policy>[0] = {},
  of: Partial<Claim> = {},
) => assessClaim(claim(lines, of), facts(changes));
const accepted = (...args: Parameters<typeof assess>): readonly number[] =>
  assess(...args).lines.map(({ acceptedPence }) => acceptedPence);
const rules = (...args: Parameters<typeof assess>): readonly string[] => {
  const { lines, findings } = assess(...args);
  return [...lines.flatMap((line) => line.findings), ...findings].map(({ rule }) => rule);
};
const parking = (changes: Partial<RoadCostLine> = {}): RoadCostLine => ({
  id: 'parking',
  kind: 'PARKING',
  on: '2026-06-03',
  claimedPence: 420,
  receipt: receipt(420, { supplier: 'Car park' }),
  ...PLAIN,
  ...changes,
});

describe('who can claim', () => {
  it('R-082 pays no travel to a large event unless the activity or the area says so', () => {
    const train = () => leg({ mode: 'TRAIN', receipt: receipt(1240) });
    const event = (isCovered: boolean) => ({
      activity: {
        ...FOCUS_GROUP,
        method: 'STAKEHOLDER_EVENT',
        expensesOffered: isCovered ? 'YES' : null,
      } as const,
    });
    expect(accepted([train()], {}, event(false))).toEqual([0]);
    expect(rules([train()], {}, event(false))).toEqual(['R-082']);
    expect(accepted([train()], {}, event(true))).toEqual([1240]);
    expect(accepted([train()], { coverLargeEventTravel: true }, event(false))).toEqual([1240]);
  });

  it('R-084 warns when an employer meets the costs', () => {
    expect(rules([leg({ receipt: receipt(275) })], {}, { employedCostsMet: true })).toEqual(['R-084']);
  });
});

describe('receipts and travel', () => {
  it('R-086 a car needs no receipt, a bus does', () => {
    expect(accepted([leg({ mode: 'CAR', tenths: 234, claimedPence: 1287 })])).toEqual([1287]);
    const bus = assess([leg({ mode: 'BUS', leg: 'BOTH_LEGS', claimedPence: 550 })]);
    expect(bus.lines[0]).toMatchObject({ acceptedPence: 0, findings: [{ rule: 'R-086', level: 'block' }] });
  });

  it('R-085 other modes follow the policy: a bicycle by its rate, a walk costs nothing', () => {
    expect(accepted([leg({ mode: 'BICYCLE', tenths: 60, claimedPence: 120 })])).toEqual([120]);
    expect(accepted([leg({ mode: 'WALK', claimedPence: 0 })])).toEqual([0]);
  });

  it('R-087 pays each leg what its receipt says', () => {
    const there = leg({ mode: 'TRAIN', receipt: receipt(1240) });
    const back = leg({ mode: 'TRAIN', leg: 'RETURN', receipt: receipt(1240) });
    expect(assess([there, back]).totalPence).toBe(2480);
  });

  it('R-088 and R-089 pay both legs from the outward receipt, and want the other by 17 June', () => {
    const there = leg({ receipt: receipt(275) });
    const back = leg({ leg: 'RETURN', claimedPence: 275, stillToTravel: true });
    const { lines, totalPence } = assess([there, back]);
    expect(totalPence).toBe(550);
    expect(lines[1]).toMatchObject({ basis: 'OUTWARD_RECEIPT_DOUBLED', receiptDueOn: '2026-06-17' });
    expect(accepted([there, back], { outwardOnlyRule: false })).toEqual([275, 0]);
  });

  it('R-089 and R-090 remind from 10 June and are overdue from 18 June', () => {
    const waiting = { dueOn: '2026-06-17', receivedOn: null };
    expect(receiptState(waiting, '2026-06-09')).toBe('WAITING');
    expect(receiptState(waiting, '2026-06-10')).toBe('REMIND');
    expect(receiptState(waiting, '2026-06-17')).toBe('REMIND');
    expect(receiptState(waiting, '2026-06-18')).toBe('OVERDUE');
    expect(receiptState({ ...waiting, receivedOn: '2026-07-01' }, '2026-07-02')).toBe('RECEIVED');
  });

  it('R-091 does with a different return receipt what the policy says', () => {
    expect(returnVariance('NONE', 275, 325)).toBe(0);
    expect(returnVariance('PAY_EXTRA', 275, 325)).toBe(50);
    expect(returnVariance('ADJUST_BOTH_WAYS', 275, 325)).toBe(50);
    expect(returnVariance('NONE', 275, 220)).toBe(0);
    expect(returnVariance('PAY_EXTRA', 275, 220)).toBe(0);
    expect(returnVariance('ADJUST_BOTH_WAYS', 275, 220)).toBe(-55);
  });

  it('R-092 counts a return ticket once', () => {
    expect(accepted([leg({ mode: 'TRAIN', leg: 'BOTH_LEGS', receipt: receipt(980) })])).toEqual([980]);
  });

  it('R-093 holds the way there when only the return receipt is there', () => {
    const there = leg({ claimedPence: 410 });
    const back = leg({ leg: 'RETURN', receipt: receipt(410) });
    expect(accepted([there, back])).toEqual([0, 410]);
    expect(rules([there, back])).toEqual(['R-093']);
  });

  it('R-094 holds the way back when it was already made', () => {
    const there = leg({ receipt: receipt(275) });
    const back = leg({ leg: 'RETURN', claimedPence: 275 });
    expect(accepted([there, back], {}, { submittedOn: '2026-06-10' })).toEqual([275, 0]);
    expect(rules([there, back], {}, { submittedOn: '2026-06-10' })).toEqual(['R-094']);
  });

  it('R-095 blocks a taxi without a reason', () => {
    const taxi = (taxiReason: string) => leg({ mode: 'TAXI', receipt: receipt(1860), taxiReason });
    const back = leg({
      mode: 'TAXI',
      leg: 'RETURN',
      claimedPence: 1860,
      stillToTravel: true,
      taxiReason: 'Walking impairment',
    });
    expect(assess([taxi('')]).lines[0]).toMatchObject({
      acceptedPence: 0,
      findings: [{ rule: 'R-095', level: 'block' }],
    });
    expect(assess([taxi('Cannot use buses because of a walking impairment'), back]).totalPence).toBe(3720);
    expect(rules([taxi('Walking impairment')], { taxiRequiresPriorAgreement: true })).toEqual(['R-095']);
  });

  it('R-096 pays no more than the receipt says', () => {
    const line = leg({ receipt: receipt(1240), claimedPence: 1300 });
    expect(accepted([line])).toEqual([1240]);
    expect(rules([line])).toEqual(['R-096']);
  });

  it('R-097 warns when the receipt is from another day', () => {
    const on = (date: string) => leg({ receipt: receipt(275, { date }) });
    expect(rules([on('2026-06-04')])).toEqual([]);
    expect(rules([on('2026-06-05')])).toEqual(['R-097']);
  });

  it('R-098 says what is due when another amount was claimed, and stops where there is no rate', () => {
    const line = leg({ mode: 'CAR', tenths: 234, claimedPence: 1500 });
    expect(accepted([line])).toEqual([1287]);
    expect(rules([line])).toEqual(['R-098']);
    expect(assess([line], { mileageRates: [] }).lines[0]).toMatchObject({
      acceptedPence: 0,
      findings: [{ level: 'block' }],
    });
  });

  it('R-104 adds a passenger', () => {
    expect(accepted([leg({ mode: 'CAR', tenths: 234, passengers: 1, claimedPence: 1404 })])).toEqual([1404]);
  });

  it('R-107 pays parking with a receipt where the area allows it', () => {
    const car = leg({ mode: 'CAR', tenths: 234, claimedPence: 1287 });
    expect(assess([car, parking()]).totalPence).toBe(1707);
    expect(accepted([parking({ receipt: null })])).toEqual([0]);
    expect(accepted([parking()], { parkingAllowed: false })).toEqual([0]);
    expect(accepted([parking({ kind: 'TOLL' })], { tollsAllowed: false })).toEqual([0]);
  });
});

describe('care and other costs', () => {
  it('R-108 wants care agreed in advance, with a recognised provider', () => {
    expect(accepted([care()])).toEqual([3325]);
    const on20May = {
      activity: { ...FOCUS_GROUP, on: '2026-05-20' } as const,
    };
    expect(accepted([care({ agreedOn: '2026-05-12' })], {}, on20May)).toEqual([3325]);
    expect(rules([care({ on: '2026-05-20', agreedOn: '2026-05-21' })], {}, on20May)).toEqual(['R-108']);
    expect(
      accepted(
        [care({ agreedOn: '2026-05-21', overrideReason: 'The school rang that morning' })],
        {},
        on20May,
      ),
    ).toEqual([3325]);
    expect(rules([care({ registrationNo: '' })])).toEqual(['R-108']);
    expect(rules([care({ provider: 'FAMILY_MEMBER' })])).toEqual(['R-108']);
    expect(accepted([care({ provider: 'FAMILY_MEMBER' })], { careFamilyMemberAllowed: true })).toEqual([
      3325,
    ]);
  });

  it('R-109 pays hours × rate, up to the cap, with a receipt; other costs as the policy states', () => {
    expect(careAmount({ minutes: 210, hourlyPence: 950 }, { careHourlyCapPence: null })).toBe(3325);
    expect(careAmount({ minutes: 210, hourlyPence: 950 }, { careHourlyCapPence: 800 })).toBe(2800);
    expect(rules([care({ receipt: null })])).toEqual(['R-109']);
    const lunch: OtherLine = {
      id: 'lunch',
      kind: 'SUBSISTENCE',
      on: '2026-06-03',
      claimedPence: 900,
      receipt: receipt(900),
      ...PLAIN,
      agreedBefore: true,
    };
    expect(accepted([lunch])).toEqual([0]);
    const pays = { otherCosts: [{ kind: 'SUBSISTENCE', capPence: 600 }] } as const;
    expect(accepted([lunch], pays)).toEqual([600]);
    expect(rules([{ ...lunch, claimedPence: 500, agreedBefore: false }], pays)).toEqual(['R-109']);
  });

  it('R-132 says why a line is paid in part', () => {
    expect(assess([care()], { careHourlyCapPence: 800 }).lines[0]).toMatchObject({
      acceptedPence: 2800,
      reason: '£28.00 is due for 3 hours 30 minutes at £8.00 an hour; £33.25 was claimed.',
    });
  });
});

describe('a whole claim', () => {
  it('§4.15: A £24.80, B £12.87, C £38.75, D held', () => {
    const a = [
      leg({ mode: 'TRAIN', receipt: receipt(1240) }),
      leg({ mode: 'TRAIN', leg: 'RETURN', receipt: receipt(1240) }),
    ];
    const b = [leg({ mode: 'CAR', leg: 'BOTH_LEGS', tenths: 234, claimedPence: 1287 })];
    const c = [
      leg({ receipt: receipt(275) }),
      leg({ leg: 'RETURN', claimedPence: 275, stillToTravel: true }),
      care(),
    ];
    const d = [leg({ mode: 'TAXI', receipt: receipt(1860) })];
    const totals = [a, b, c, d].map((lines) => assess(lines).totalPence);
    expect(totals).toEqual([2480, 1287, 3875, 0]);
  });

  it('R-103 the total is the sum of the lines, whatever the lines', () => {
    const line = fc.record({
      receiptPence: fc.nat(100_000),
      claimedPence: fc.nat(100_000),
      hasReceipt: fc.boolean(),
      mode: fc.constantFrom('BUS', 'TRAIN', 'CAR', 'BICYCLE', 'WALK'),
      tenths: fc.nat(5000),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (given) => {
        const lines = given.map(({ receiptPence, hasReceipt, ...rest }) =>
          leg({ ...rest, receipt: hasReceipt ? receipt(receiptPence) : null } as Parameters<typeof leg>[0]),
        );
        const { totalPence, lines: outcomes } = assess(lines);
        expect(totalPence).toBe(outcomes.reduce((sum, { acceptedPence }) => sum + acceptedPence, 0));
        outcomes.forEach(({ acceptedPence }, index) => {
          expect(acceptedPence).toBeLessThanOrEqual(lines[index]?.claimedPence ?? 0);
        });
      }),
    );
  });

  it('a late claim is warned about or stopped, as the policy says', () => {
    const late = { submittedOn: '2026-07-04' };
    expect(rules([], { claimDeadlineDays: 30 }, { submittedOn: '2026-07-03' })).toEqual([]);
    expect(assess([], { claimDeadlineDays: 30 }, late).findings).toMatchObject([{ level: 'warn' }]);
    expect(
      assess([], { claimDeadlineDays: 30, lateClaim: 'BLOCK_UNLESS_OVERRIDE' }, late).findings,
    ).toMatchObject([{ level: 'block' }]);
  });
});

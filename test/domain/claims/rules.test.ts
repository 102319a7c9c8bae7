import { describe, expect, it } from 'vitest';
import { assessClaim, NO_FACTS, type AssessFacts } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimLine, TravelLine } from '../../../shared/domain/claims/claim.ts';
import { saysWords } from '../../../shared/domain/claims/says.ts';
import { REFERENCE_RATES } from '../../../shared/domain/policy/rates.ts';
import { care, claim, FOCUS_GROUP, leg, PLAIN, policy, receipt } from './claims.ts';

type Changes = Parameters<typeof policy>[0];
const assess = (
  lines: readonly ClaimLine[],
  changes: Changes = {},
  of: Partial<Claim> = {},
  more: Partial<AssessFacts> = {},
) => assessClaim(claim(lines, of), { ...NO_FACTS, policies: [policy(changes)], ...more });
const found = (...args: Parameters<typeof assess>): readonly string[] => {
  const { lines, findings } = assess(...args);
  return [...lines.flatMap((line) => line.findings), ...findings].map(
    ({ rule, level }) => `${rule} ${level}`,
  );
};
const accepted = (...args: Parameters<typeof assess>): readonly number[] =>
  assess(...args).lines.map(({ acceptedPence }) => acceptedPence);
const drive = (changes: Partial<TravelLine> = {}): TravelLine =>
  leg({ mode: 'CAR', leg: 'BOTH_LEGS', tenths: 234, ...changes, claimedPence: changes.claimedPence ?? null });
const at = (method: Claim['activity']['method'], expensesOffered: 'YES' | 'NO' | null = null) => ({
  activity: { ...FOCUS_GROUP, method, expensesOffered },
});
const bus = () => leg({ receipt: receipt(275) });

describe('who can claim', () => {
  it('R-081 pays for the kinds of activity the policy names, and others where the activity says so', () => {
    for (const method of ['FOCUS_GROUP', 'PROCUREMENT_PANEL', 'STRATEGIC_SEAT'] as const)
      expect(found([bus()], {}, at(method))).toEqual([]);
    expect(found([bus()], {}, at('INTERVIEW'))).toEqual(['R-081 block']);
    expect(found([bus()], {}, at('INTERVIEW', 'YES'))).toEqual([]);
    expect(found([bus()], { eligibleMethods: ['INTERVIEW'] }, at('INTERVIEW'))).toEqual([]);
    expect(found([bus()], {}, at('FOCUS_GROUP', 'NO'))).toEqual(['R-081 warn']);
  });

  it('R-082 a switch of the area pays travel to a larger event, and nothing else', () => {
    const train = leg({ mode: 'TRAIN', receipt: receipt(1240) });
    expect(accepted([train, care()], { coverLargeEventTravel: true }, at('STAKEHOLDER_EVENT'))).toEqual([
      1240, 0,
    ]);
    expect(assess([train], {}, at('STAKEHOLDER_EVENT')).lines[0]).toMatchObject({
      acceptedPence: 0,
      findings: [{ rule: 'R-082', level: 'block', holds: true }],
      reason: 'Expenses for a larger event are not paid unless the activity or the area says so.',
    });
  });

  it('R-083 and R-118 the offer is written down and told before the person agrees', () => {
    const offer = {
      offerText: 'Travel by the policy, £75.00 for your time',
      offerToldOn: '2026-05-10',
      repliedOn: '2026-05-12',
    };
    const told = (change: Partial<typeof offer> | { offerToldOn: null }) =>
      assess([bus()], {}, {}, { offer: { ...offer, ...change } }).findings;
    expect(told({})).toEqual([]);
    expect(told({ offerText: ' ' })).toMatchObject([{ rule: 'R-083', level: 'prompt', field: 'offerText' }]);
    expect(told({ offerToldOn: null })).toMatchObject([{ field: 'offerToldOn' }]);
    expect(told({ offerToldOn: '2026-05-13' })[0]?.words).toBe(
      'They agreed on 12 May 2026 and were told the offer on 13 May 2026.',
    );
    expect(told({ offerToldOn: '2026-05-12' })).toEqual([]);
    expect(found([bus()], {}, {}, { offer: { ...offer, offerText: '' } })).toEqual(['R-083 prompt']);
  });

  it('R-084 warns, and does not stop, where an employer pays or people come by choice', () => {
    expect(assess([bus()], {}, { employedCostsMet: true }).totalPence).toBe(275);
    expect(found([bus()], {}, at('FORMAL_CONSULTATION'))).toEqual(['R-084 warn']);
    expect(assess([bus()], {}, at('OUTREACH')).totalPence).toBe(275);
    expect(found([bus()], {}, at('FORMAL_CONSULTATION', 'YES'))).toEqual([]);
  });
});

describe('receipts and travel', () => {
  it('R-085 other modes follow the policy: not paid at all, or without a receipt', () => {
    const ferry = leg({ mode: 'FERRY', claimedPence: 640 });
    expect(found([ferry])).toEqual(['R-086 block']);
    expect(assess([ferry], { receiptRequiredModes: [] }).lines[0]).toMatchObject({
      acceptedPence: 640,
      basis: 'AGREED_ESTIMATE',
    });
    for (const line of [leg({ mode: 'FERRY', receipt: receipt(640) }), drive({ mode: 'BICYCLE' })])
      expect(found([line], { unpaidModes: ['FERRY', 'BICYCLE'] })).toEqual(['R-085 block']);
    expect(found([leg({ mode: 'WALK' })], { unpaidModes: ['WALK'] })).toEqual([]);
    expect(assess([leg({ mode: 'WALK', claimedPence: 200 })]).lines[0]).toMatchObject({
      acceptedPence: 0,
      reason: 'Walking costs nothing, so nothing is paid for it.',
    });
  });

  it('R-086 an area may ask for a receipt for a bicycle or a motorcycle, never for a car', () => {
    const asks: Changes = { receiptRequiredModes: ['CAR', 'BICYCLE', 'MOTORCYCLE'] };
    expect(found([drive()], asks)).toEqual([]);
    expect(found([drive({ mode: 'BICYCLE', tenths: 60 })], asks)).toEqual(['R-086 block']);
    const hired = drive({ mode: 'MOTORCYCLE', tenths: 310, receipt: receipt(744) });
    expect(accepted([hired], asks)).toEqual([744]);
    expect(found([leg({ claimedPence: 275 })])).toEqual(['R-086 block']);
  });

  it('R-088 one way there stands in for one way back, also on the next day', () => {
    const there = bus();
    const back = (changes: Partial<TravelLine> = {}) =>
      leg({ leg: 'RETURN', claimedPence: 275, stillToTravel: true, ...changes });
    expect(accepted([there, back({ on: '2026-06-04' })])).toEqual([275, 275]);
    expect(accepted([back(), there])).toEqual([275, 275]);
    expect(accepted([there, back({ claimedPence: 500 })])).toEqual([275, 275]);
    expect(accepted([there, back(), back({ on: '2026-06-04' })])).toEqual([275, 275, 0]);
    expect(accepted([there, back({ claimedPence: null, receipt: receipt(325) })])).toEqual([275, 325]);
    expect(accepted([{ ...there, mode: 'TRAIN' }, back()])).toEqual([275, 0]);
    const sure: Partial<Claim> = {
      overrides: [{ lineId: 'x', otherLineId: null, rule: 'R-088', reason: 'no' }],
    };
    expect(accepted([{ ...there, receipt: null }, back({ id: 'x' })], {}, sure)).toEqual([0, 0]);
  });

  it('R-090 shows overdue return receipts of the person, and takes nothing off', () => {
    const waited = { claimNo: 'C-2026-00012', dueOn: '2026-06-17', receivedOn: null };
    const of = (today: string, receivedOn: string | null = null) =>
      assess([bus()], {}, {}, { today, returnReceipts: [{ ...waited, receivedOn }] });
    expect(of('2026-06-17').findings).toEqual([]);
    expect(of('2026-06-18')).toMatchObject({
      totalPence: 275,
      findings: [
        {
          rule: 'R-090',
          level: 'prompt',
          words:
            '1 return receipt of this person is overdue: C-2026-00012 (due 17 June 2026). Nothing is taken off for it.',
        },
      ],
    });
    expect(of('2026-06-18', '2026-06-16').findings).toEqual([]);
  });

  it('R-092 counts a ticket once, however many lines it is the receipt of', () => {
    const ticket = receipt(980);
    const part = (way: TravelLine['leg'], claimedPence: number) =>
      leg({ mode: 'TRAIN', leg: way, receipt: ticket, claimedPence });
    expect(accepted([part('OUTWARD', 980), part('RETURN', 980)])).toEqual([980, 0]);
    expect(found([part('OUTWARD', 980), part('RETURN', 980)])).toEqual(['R-092 prompt']);
    expect(accepted([part('OUTWARD', 490), part('RETURN', 490)])).toEqual([490, 490]);
    const day = part('BOTH_LEGS', 980);
    const back = leg({ mode: 'TRAIN', leg: 'RETURN', claimedPence: 980, stillToTravel: true });
    expect(accepted([day, back])).toEqual([980, 0]);
  });

  it('E44 the lines of one receipt never come to more than it says, also when one of them is lowered', () => {
    const meal = receipt(1000, { supplier: 'Station Cabs' });
    const ride = (changes: Partial<TravelLine>) =>
      leg({ mode: 'TAXI', taxiReason: 'Uses a wheelchair', receipt: meal, ...changes });
    const lines = [ride({ claimedPence: 700 }), ride({ leg: 'RETURN', claimedPence: 700 })];
    expect(accepted(lines)).toEqual([700, 300]);
    expect(accepted([{ ...lines[0]!, allowedPence: 200, reducedReason: 'Shared' }, lines[1]!])).toEqual([
      200, 700,
    ]);
  });

  it('R-093 holds both ways when there is no receipt at all', () => {
    const both = [leg({ claimedPence: 275 }), leg({ leg: 'RETURN', claimedPence: 275, stillToTravel: true })];
    expect(accepted(both)).toEqual([0, 0]);
    expect(found(both)).toEqual(['R-093 block', 'R-093 block']);
  });

  it('R-094 a claim that came in after the way back cannot be still to travel, whatever was ticked', () => {
    const both = () => [bus(), leg({ leg: 'RETURN', claimedPence: 275, stillToTravel: true })];
    const late = { submittedOn: '2026-06-10', signedOn: null };
    expect(accepted(both(), {}, late)).toEqual([275, 0]);
    expect(found(both(), {}, late)).toEqual(['R-094 block']);
    // Signed at the meeting, and a week in the post.
    expect(accepted(both(), {}, { ...late, signedOn: '2026-06-03' })).toEqual([275, 275]);
  });

  it('R-095 a reason for one way counts for both, and the two ways come to £37.20', () => {
    const taxi = (changes: Partial<TravelLine>) => leg({ mode: 'TAXI', ...changes });
    const lines = (taxiReason: string) => [
      taxi({ receipt: receipt(1860), taxiReason }),
      taxi({ leg: 'RETURN', claimedPence: 1860, stillToTravel: true }),
    ];
    expect(assess(lines('')).totalPence).toBe(0);
    expect(assess(lines('Cannot use buses because of a walking impairment')).totalPence).toBe(3720);
    const agreed = { taxiRequiresPriorAgreement: true };
    expect(accepted(lines('Walking impairment'), agreed)).toEqual([0, 0]);
    expect(
      accepted([{ ...lines('Walking impairment')[0]!, agreedBefore: true } as ClaimLine], agreed),
    ).toEqual([1860]);
  });

  it('R-097 a receipt without a date wants a word about it', () => {
    expect(found([leg({ receipt: receipt(275, { date: null }) })])).toEqual(['R-097 warn']);
  });
});

describe('mileage', () => {
  const may = { on: '2026-05-04', tenths: 240 } as const;
  const inMay = { activity: { ...FOCUS_GROUP, on: '2026-05-04' } };

  it('R-098 pays 23.4 miles £10.53 on 5 April 2026 and £12.87 a day later', () => {
    const on = (day: string) => accepted([drive({ on: day })], {}, { activity: { ...FOCUS_GROUP, on: day } });
    expect(on('2026-04-05')).toEqual([1053]);
    expect(on('2026-04-06')).toEqual([1287]);
  });

  it('R-099 counts 9,990 declared miles first: 24 miles come to £9.00', () => {
    const declared = { tenths: 99_900, taxYear: 2026 };
    const { lines } = assess([drive(may)], {}, { ...inMay, declared });
    expect(lines[0]).toMatchObject({
      acceptedPence: 900,
      workings: '10 miles × 55p + 14 miles × 25p = £9.00',
    });
    expect(accepted([drive({ ...may, mode: 'BICYCLE' })], {}, { ...inMay, declared })).toEqual([480]);
  });

  it('R-100 starts again on 6 April', () => {
    const journeys = [{ mode: 'CAR', on: '2026-04-05', tenths: 99_900 }] as const;
    const of = { activity: { ...FOCUS_GROUP, on: '2026-04-06' } };
    expect(accepted([drive({ on: '2026-04-06', tenths: 240 })], {}, of, { journeys })).toEqual([1320]);
  });

  it('R-101 a late claim counts from the balance of its own day; what was decided later is only reported', () => {
    const july = { mode: 'CAR', on: '2026-07-01', tenths: 99_900, isDecided: true } as const;
    const august = { mode: 'CAR', on: '2026-08-03', tenths: 200, isDecided: true } as const;
    const late = assess([drive(may)], {}, inMay, { journeys: [july, august] });
    expect(late.totalPence).toBe(1320);
    // 24 miles fewer of July’s and August’s are left below 10,000: 24 × 30p, 14 of them in July.
    expect(late.findings).toMatchObject([{ rule: 'R-101', level: 'prompt' }]);
    expect(late.findings[0]?.words).toContain(
      'Counted again, that would come to £7.20 less. Nothing is changed.',
    );
    const open = assess([drive(may)], {}, inMay, { journeys: [july, { ...august, isDecided: false }] });
    expect(open.findings[0]?.words).toContain('£4.20 less');
    expect(assess([drive(may)], {}, inMay, { journeys: [august] }).findings).toEqual([]);
  });

  it('R-102 and R-104 round a line once, its passengers with it', () => {
    const early = { activity: { ...FOCUS_GROUP, on: '2026-04-05' } };
    const on = '2026-04-05';
    expect(accepted([drive({ on, tenths: 73 })], {}, early)).toEqual([329]);
    // 328.5p + 36.5p = 365p, not £3.29 + £0.37.
    expect(accepted([drive({ on, tenths: 73, passengers: 1, passengerNames: 'M' })], {}, early)).toEqual([
      365,
    ]);
    const two = {
      passengerRate: { rateHundredths: 200, validFrom: '2011-04-06', validTo: null, source: '' },
    };
    expect(accepted([drive({ passengers: 1, passengerNames: 'M' })], two)).toEqual([1334]);
    expect(accepted([drive({ passengers: 1, passengerNames: 'M' })])).toEqual([1404]);
    expect(found([drive({ passengers: 1 })])).toEqual(['R-104 prompt']);
    expect(accepted([drive({ passengers: 2, passengerNames: 'M, N' })], { passengerRate: null })).toEqual([
      1287,
    ]);
  });

  it('R-105 pays 31 miles by motorcycle £7.44 and 6 miles by bicycle £1.20', () => {
    expect(
      accepted([drive({ mode: 'MOTORCYCLE', tenths: 310 }), drive({ mode: 'BICYCLE', tenths: 60 })]),
    ).toEqual([744, 120]);
  });

  it('R-106 tells of tax where the area pays 59p', () => {
    const mileageRates = REFERENCE_RATES.map((rate) =>
      rate.rateHundredths === 5500 ? { ...rate, rateHundredths: 5900 } : rate,
    );
    expect(assess([drive()], { mileageRates }).lines[0]).toMatchObject({
      acceptedPence: 1381,
      findings: [{ rule: 'R-106', level: 'prompt' }],
    });
    const upper = REFERENCE_RATES.map((rate) =>
      rate.rateHundredths === 2500 ? { ...rate, rateHundredths: 3000 } : rate,
    );
    expect(found([drive()], { mileageRates: upper })).toEqual(['R-106 prompt']);
    const passengerRate = { rateHundredths: 600, validFrom: '2011-04-06', validTo: null, source: '' };
    expect(found([drive({ passengers: 1, passengerNames: 'M' })], { passengerRate })).toEqual([
      'R-106 prompt',
    ]);
    expect(found([drive()], { passengerRate })).toEqual([]);
  });

  it('R-103 and R-107 car £12.87 and parking £4.20 come to £17.07', () => {
    const fee = receipt(420, { supplier: 'Car park' });
    const parking = {
      ...PLAIN,
      id: 'parking',
      kind: 'PARKING',
      on: '2026-06-03',
      claimedPence: 420,
      receipt: fee,
    } as const;
    expect(assess([drive(), parking])).toMatchObject({ totalPence: 1707, claimedPence: 1707 });
    expect(found([drive(), { ...parking, receipt: { ...fee, date: '2026-05-01' } }])).toEqual(['R-097 warn']);
  });
});

describe('care, and what somebody decided', () => {
  it('R-108 an area may take agreement on the very day; an approver may let care through with a reason', () => {
    const sameDay = care({ agreedOn: '2026-06-03' });
    expect(accepted([sameDay])).toEqual([0]);
    expect(accepted([sameDay], { careSameDayAgreement: true })).toEqual([3325]);
    const overrides = [
      { lineId: sameDay.id, otherLineId: null, rule: 'R-108', reason: 'The school rang that morning' },
    ];
    const passed = assess([sameDay], {}, { overrides }).lines[0];
    expect(passed).toMatchObject({
      acceptedPence: 3325,
      findings: [{ rule: 'R-108', mayAccept: 'APPROVER', accepted: 'The school rang that morning' }],
    });
    // A reason for the late agreement is none for a carer nobody knows.
    const unknown = { ...sameDay, registrationNo: '' };
    expect(accepted([unknown], {}, { overrides })).toEqual([0]);
    expect(accepted([care({ agreedOn: null })], { carePriorAgreement: false })).toEqual([3325]);
    expect(accepted([care({ provider: 'OTHER' })], { careRecognisedProviderOnly: false })).toEqual([3325]);
  });

  it('R-132 a person may pay less than the policy, with a reason the claimant is told', () => {
    const less = leg({
      receipt: receipt(1240),
      claimedPence: 1300,
      allowedPence: 1000,
      reducedReason: 'First class was not agreed.',
    });
    expect(assess([less]).lines[0]).toMatchObject({
      duePence: 1240,
      acceptedPence: 1000,
      reason: 'First class was not agreed.',
    });
    expect(found([{ ...less, reducedReason: '' }])).toEqual(['R-096 prompt', 'R-132 block']);
    expect(assess([{ ...less, allowedPence: null, reducedReason: '' }]).lines[0]?.reason).toBe(
      'The receipt is for £12.40, less than the £13.00 claimed.',
    );
    expect(accepted([{ ...less, allowedPence: 5000 }])).toEqual([1240]);
  });

  it('E02 the deadline counts from the last day, and an approver may let a late claim through', () => {
    const of = { activity: { ...FOCUS_GROUP, endsOn: '2026-06-05' }, submittedOn: '2026-07-06' };
    const stops: Changes = { claimDeadlineDays: 30, lateClaim: 'BLOCK_UNLESS_OVERRIDE' };
    expect(found([], stops, { ...of, submittedOn: '2026-07-05' })).toEqual([]);
    expect(assess([], stops, of).findings).toMatchObject([
      { rule: 'E02 deadline', level: 'block', mayAccept: 'APPROVER' },
    ]);
    const overrides = [{ lineId: null, otherLineId: null, rule: 'E02 deadline', reason: 'In hospital' }];
    expect(assess([], stops, { ...of, overrides }).findings).toMatchObject([{ accepted: 'In hospital' }]);
  });
});

describe('the policy’s own sentence', () => {
  const sentence = (line: ClaimLine, changes: Changes = {}, rule?: string) => {
    const outcome = assess([bus(), line], {
      title: 'Expenses policy',
      effectiveFrom: '2026-04-01',
      ...changes,
    }).lines[1];
    const says =
      rule === undefined
        ? outcome?.policySays
        : outcome?.findings.find((each) => each.rule === rule)?.policySays;
    return says && saysWords(says);
  };

  it('E02 names the version and the day it came in force', () => {
    expect(sentence(leg({ leg: 'RETURN', stillToTravel: true }), {}, 'R-089')).toBe(
      'This area pays the way back like the way there when the return receipt is still to come, within 14 days. (Expenses policy, in force from 1 April 2026)',
    );
  });

  it('E02 says what the switches say', () => {
    const start = (line: ClaimLine, changes: Changes = {}, rule?: string) =>
      sentence(line, changes, rule)?.split(' (Expenses')[0];
    expect(start(drive())).toBe(
      'This area pays a car by the mile: 55p, 25p above 10,000 miles in the tax year, and 5p for each passenger who takes part too.',
    );
    expect(start(leg({ mode: 'TAXI', receipt: receipt(900) }), {}, 'R-095')).toBe(
      'This area pays a taxi with a reason and a receipt for each way.',
    );
    expect(start(care(), { careHourlyCapPence: 800, careSameDayAgreement: true })).toBe(
      'This area pays care through a registered child carer or a respite care provider, agreed on the day or before, with a receipt or invoice, up to £8.00 an hour.',
    );
    expect(start(leg({ mode: 'TRAIN', receipt: receipt(900) }))).toBe(
      'This area pays a journey by train with a receipt for each way.',
    );
    expect(start(leg({ leg: 'RETURN', claimedPence: 275 }), { outwardOnlyRule: false }, 'R-086')).toBe(
      'This area pays a journey by bus with a receipt for each way.',
    );
  });

  it('E02 has no sentence where the policy has no say: dates, lower decisions, costs claimed twice', () => {
    const early = care({ on: '2026-05-01', allowedPence: 100, receipt: receipt(3325, { id: 'once' }) });
    const { lines } = assess([early, care({ on: '2026-05-01', receipt: receipt(3325) })]);
    const silent = lines.flatMap(({ findings }) => findings).filter(({ policySays }) => policySays === null);
    expect(new Set(silent.map(({ rule }) => rule))).toEqual(new Set(['E43 date', 'R-132', 'R-125']));
  });

  it('E02 every finding of the policy says its sentence, and every line that has a policy', () => {
    const meal = {
      ...PLAIN,
      id: 'meal',
      kind: 'SUBSISTENCE',
      on: '2026-06-03',
      claimedPence: 900,
      receipt: receipt(900),
      agreedBefore: false,
    } as const;
    const toll = {
      ...PLAIN,
      id: 'toll',
      kind: 'TOLL',
      on: '2026-06-03',
      claimedPence: 900,
      receipt: null,
    } as const;
    const lines = [
      leg({ claimedPence: 275 }),
      leg({ leg: 'RETURN', claimedPence: 275 }),
      leg({ mode: 'TAXI', receipt: receipt(900, { date: '2026-01-01' }), claimedPence: 1000 }),
      drive({ claimedPence: 2000, passengers: 1 }),
      leg({ mode: 'WALK', claimedPence: 100 }),
      care({ agreedOn: null, receipt: null }),
      meal,
      toll,
    ];
    const { lines: outcomes } = assess(lines);
    for (const outcome of outcomes) {
      expect(outcome.policySays?.title).toBe('Involvement expenses policy 2026');
      for (const { rule, policySays } of outcome.findings) expect(policySays, rule).not.toBeNull();
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessClaim, NO_FACTS } from '../../../shared/domain/claims/assess.ts';
import { NEW_CLAIM, NEW_LINE, NEW_RECEIPT, type ClaimsFields } from '../../../shared/domain/claims/shapes.ts';
import { CARE_PROVIDERS, LEGS, LINE_KINDS } from '../../../shared/domain/claims/lists.ts';
import { toClaim, type ClaimParts } from '../../../shared/domain/claims/to-claim.ts';
import { NEW_PARTICIPANT } from '../../../shared/domain/people/shapes.ts';
import { TRAVEL_MODES } from '../../../shared/domain/policy/lists.ts';
import { policy } from './claims.ts';

type Line = Partial<ClaimsFields<'claimLine'>> & Pick<ClaimsFields<'claimLine'>, 'kind'>;
const lineOf = (fields: Line, id = 'line') => ({ id, fields: { ...NEW_LINE, claimId: 'claim', ...fields } });
const receiptOf = (fields: Partial<ClaimsFields<'receipt'>>, id = 'receipt') => ({
  id,
  fields: { ...NEW_RECEIPT, claimId: 'claim', ...fields },
  fileHash: null,
});

const parts = (changes: Partial<ClaimParts> = {}): ClaimParts => ({
  id: 'claim',
  projectId: 'project',
  claim: { ...NEW_CLAIM, participantId: 'person', activityId: 'activity', receivedOn: '2026-06-03' },
  activity: { method: 'FOCUS_GROUP', dateOn: '2026-06-03', endsOn: null, reimbursementOffered: 'YES' },
  participant: NEW_PARTICIPANT,
  lines: [],
  receipts: [],
  overrides: [],
  ...changes,
});
const check = (changes: Partial<ClaimParts>, versions = [policy()]) =>
  assessClaim(toClaim(parts(changes)), { ...NO_FACTS, policies: versions });
const missing = (line: Line): readonly (string | null)[] =>
  check({ lines: [lineOf(line)] }).lines[0]?.findings.map(({ field }) => field) ?? [];

describe('a claim as it is stored, for the rules (E42 to E45)', () => {
  it('an empty line of every kind says what to fill in, and is paid nothing', () => {
    expect(missing({ kind: 'TRAVEL' })).toEqual(['travelledOn', 'mode', 'leg', 'claimedPence']);
    expect(missing({ kind: 'TRAVEL', mode: 'CAR' })).toEqual(['travelledOn', 'leg', 'tenths']);
    expect(missing({ kind: 'PARKING' })).toEqual(['travelledOn', 'claimedPence']);
    expect(missing({ kind: 'CARE' })).toEqual([
      'travelledOn',
      'careProvider',
      'careMinutes',
      'careHourlyPence',
    ]);
    expect(missing({ kind: 'OTHER' })).toEqual(['travelledOn', 'claimedPence']);
    const { lines, totalPence } = check({ lines: [lineOf({ kind: 'TRAVEL', claimedPence: 275 })] });
    expect(lines[0]).toMatchObject({ claimedPence: 275, acceptedPence: 0 });
    expect(
      lines[0]?.findings.every(({ words, level }) => words.startsWith('Fill in') && level === 'block'),
    ).toBe(true);
    expect(totalPence).toBe(0);
  });

  it('amounts that follow from the rest need not be typed: miles, care, the way back', () => {
    const on = { travelledOn: '2026-06-03' };
    const car = { ...on, kind: 'TRAVEL', mode: 'CAR', leg: 'BOTH_LEGS', tenths: 234 } as const;
    expect(check({ lines: [lineOf(car)] }).lines[0]).toMatchObject({
      claimedPence: 1287,
      acceptedPence: 1287,
      workings: '23.4 miles × 55p = £12.87',
      findings: [],
    });
    const bus = { ...on, kind: 'TRAVEL', mode: 'BUS' } as const;
    const { lines } = check({
      lines: [
        lineOf({ ...bus, leg: 'OUTWARD', claimedPence: 275, receiptId: 'ticket' }, 'there'),
        lineOf({ ...bus, leg: 'RETURN', stillToTravel: true }, 'back'),
      ],
      receipts: [receiptOf({ amountPence: 275, datedOn: '2026-06-03' }, 'ticket')],
    });
    expect(lines[1]).toMatchObject({
      claimedPence: 275,
      acceptedPence: 275,
      basis: 'OUTWARD_RECEIPT_DOUBLED',
    });
    const care = {
      ...on,
      kind: 'CARE',
      careProvider: 'REGISTERED_CHILD_CARER',
      registrationNo: 'EY 100 200',
      careMinutes: 210,
      careHourlyPence: 950,
      careAgreedOn: '2026-05-12',
      receiptId: 'receipt',
    } as const;
    const paid = check({
      lines: [lineOf(care)],
      receipts: [receiptOf({ amountPence: 3325, datedOn: '2026-06-03' })],
    });
    expect(paid.lines[0]).toMatchObject({
      claimedPence: 3325,
      acceptedPence: 3325,
      workings: '3 hours 30 minutes × £9.50 = £33.25',
    });
  });

  it('a receipt without an amount asks for it; an archived or unknown one is none', () => {
    const bus = lineOf({
      kind: 'TRAVEL',
      travelledOn: '2026-06-03',
      mode: 'BUS',
      leg: 'OUTWARD',
      claimedPence: 275,
      receiptId: 'receipt',
    });
    expect(check({ lines: [bus], receipts: [receiptOf({})] }).lines[0]?.findings[0]).toMatchObject({
      field: 'receiptAmount',
      words: 'Fill in the amount that is on the receipt.',
    });
    for (const receipts of [[], [{ ...receiptOf({ amountPence: 275 }), archived: true }]])
      expect(check({ lines: [bus], receipts }).lines[0]?.findings[0]?.rule).toBe('R-086');
    expect(check({ lines: [{ ...bus, archived: true }] }).lines).toEqual([]);
  });

  it('E02 each line uses the version in force on its own day; a day without one is stopped in words', () => {
    const early = policy({ id: 'early', title: 'Policy 2025', effectiveTo: '2026-04-05' });
    const late = policy({
      id: 'late',
      title: 'Policy 2026',
      effectiveFrom: '2026-04-06',
      parkingAllowed: false,
    });
    const parking = (travelledOn: string, id: string) =>
      lineOf(
        { kind: 'PARKING', travelledOn, claimedPence: 420, receiptId: id, dateReason: 'Pilot visit' },
        id,
      );
    const days = ['2026-04-05', '2026-04-06', '2011-01-01'] as const;
    const { lines } = check(
      {
        lines: days.map((day) => parking(day, day)),
        receipts: days.map((day) => receiptOf({ amountPence: 420, datedOn: day, supplier: day }, day)),
      },
      [early, late],
    );
    expect(lines.map(({ acceptedPence }) => acceptedPence)).toEqual([420, 0, 0]);
    expect(lines.map(({ policySays }) => policySays?.title)).toEqual([
      'Policy 2025',
      'Policy 2026',
      undefined,
    ]);
    expect(lines[2]?.findings).toMatchObject([
      {
        rule: 'E02',
        level: 'block',
        words: 'No expenses policy of this area is in force on 1 January 2011.',
      },
    ]);
  });

  it('an activity without a date stops the claim in words', () => {
    const activity = { ...parts().activity, dateOn: null };
    expect(check({ activity }).findings).toMatchObject([{ rule: 'E42', level: 'block' }]);
  });

  it('E43 a line belongs to the days of the activity, one day either way, or has a reason', () => {
    const day = (travelledOn: string, dateReason = '') =>
      check({
        activity: { ...parts().activity, endsOn: '2026-06-05' },
        lines: [lineOf({ kind: 'TRAVEL', mode: 'WALK', leg: 'OUTWARD', travelledOn, dateReason })],
      }).lines[0]?.findings.map(({ rule, accepted }) => [rule, accepted]);
    expect(day('2026-06-02')).toEqual([]);
    expect(day('2026-06-06')).toEqual([]);
    expect(day('2026-06-07')).toEqual([['E43 date', null]]);
    expect(day('2026-06-01', 'Stayed with family')).toEqual([['E43 date', 'Stayed with family']]);
  });

  it('E43 flags more than 300 miles for one leg, and stops amounts that cannot be', () => {
    const drive = (tenths: number, leg: 'OUTWARD' | 'BOTH_LEGS' = 'OUTWARD') =>
      check({ lines: [lineOf({ kind: 'TRAVEL', mode: 'CAR', leg, tenths, travelledOn: '2026-06-03' })] })
        .lines[0];
    expect(drive(3000)?.findings).toEqual([]);
    expect(drive(6000, 'BOTH_LEGS')?.findings).toEqual([]);
    expect(drive(3001)?.findings).toMatchObject([{ rule: 'E43 miles', level: 'warn' }]);
    expect(drive(20_001)).toMatchObject({ acceptedPence: 0, findings: [{ rule: 'E43', level: 'block' }] });
    for (const claimedPence of [-1, 1_000_001, 2.5, Number.NaN])
      expect(
        check({ lines: [lineOf({ kind: 'PARKING', travelledOn: '2026-06-03', claimedPence })] }).lines[0],
      ).toMatchObject({
        acceptedPence: 0,
        findings: [{ rule: 'E43', level: 'block', field: 'claimedPence' }],
      });
  });

  it('R-099 takes the miles somebody declared, in the tax year they were declared for', () => {
    const car = lineOf({
      kind: 'TRAVEL',
      mode: 'CAR',
      leg: 'BOTH_LEGS',
      tenths: 240,
      travelledOn: '2026-06-03',
    });
    const declared = (declaredTaxYear: number | null) =>
      check({ participant: { ...NEW_PARTICIPANT, declaredTenths: 99_900, declaredTaxYear }, lines: [car] });
    expect(declared(2026).totalPence).toBe(900);
    expect(declared(2025).totalPence).toBe(1320);
    expect(declared(null)).toMatchObject({
      totalPence: 1320,
      findings: [{ rule: 'R-099', level: 'prompt' }],
    });
  });

  it('whatever is typed of a line, it is worked out or says what is missing', () => {
    const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values));
    const anyLine = fc.record({
      kind: fc.constantFrom(...LINE_KINDS),
      travelledOn: some('2026-06-03', '2026-06-04', '1999-01-01'),
      mode: fc.option(fc.constantFrom(...TRAVEL_MODES)),
      leg: fc.option(fc.constantFrom(...LEGS)),
      stillToTravel: fc.boolean(),
      tenths: fc.option(fc.nat(1_000_000)),
      passengers: some(0, 6),
      claimedPence: fc.option(fc.nat(1_000_000_000)),
      receiptId: some('receipt', 'blank', 'lost'),
      careProvider: fc.option(fc.constantFrom(...CARE_PROVIDERS)),
      careMinutes: fc.option(fc.nat(1_000_000)),
      careHourlyPence: fc.option(fc.nat(1_000_000_000)),
      allowedPence: fc.option(fc.nat(1_000_000_000)),
    });
    const receipts = [receiptOf({ amountPence: 500, datedOn: '2026-06-03' }), receiptOf({}, 'blank')];
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (typed) => {
        const lines = typed.map((fields, index) => lineOf(fields, String(index)));
        const { lines: outcomes } = check({ lines, receipts });
        const isFine = outcomes.every(
          ({ claimedPence, acceptedPence, findings, reason }) =>
            acceptedPence <= claimedPence &&
            (acceptedPence === claimedPence ||
              reason !== '' ||
              findings.some(({ rule }) => rule === 'R-132')) &&
            findings.every(({ words, todo }) => words !== '' && todo !== ''),
        );
        expect(isFine).toBe(true);
      }),
      { numRuns: 2000, seed: 42 },
    );
  });
});

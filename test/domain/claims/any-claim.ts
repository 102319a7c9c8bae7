import fc from 'fast-check';
import type { AssessFacts } from '../../../shared/domain/claims/assess.ts';
import { NO_FACTS } from '../../../shared/domain/claims/assess.ts';
import type { Claim, ClaimLine, Receipt } from '../../../shared/domain/claims/claim.ts';
import { CARE_PROVIDERS, LEGS, LINE_KINDS } from '../../../shared/domain/claims/lists.ts';
import { METHODS } from '../../../shared/domain/activities/lists.ts';
import { TRAVEL_MODES } from '../../../shared/domain/policy/lists.ts';
import { OTHER_COSTS, type AreaPolicy } from '../../../shared/domain/policy/policy.ts';
import { leg, policy, receipt as receiptFor } from './claims.ts';

/** Mostly the days about the focus group, so that lines meet; sometimes any day, or none there is. */
const day = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('2026-06-02', '2026-06-03', '2026-06-04') },
  { weight: 2, arbitrary: fc.constantFrom('2026-04-05', '2026-04-06', '2024-02-29', '2010-01-01') },
  { weight: 1, arbitrary: fc.constantFrom('2026-02-30', '', 'never') },
);
const maybeDay = fc.option(day, { freq: 5 });
const amount = fc.oneof(
  { weight: 12, arbitrary: fc.nat(20_000) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(-1, 0.5, 1_000_001, Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER),
  },
);
const count = (most: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(most) },
    { weight: 1, arbitrary: fc.constantFrom(-3, 0.1, 1e12, Number.NaN) },
  );
const text = fc.constantFrom('', ' ', 'Because of a walking impairment', 'Wold Buses', '💷');
const receipt: fc.Arbitrary<Receipt> = fc.record({
  id: fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6'),
  supplier: fc.constantFrom('Wold Buses', 'wold bus', '', 'A1 Cars'),
  date: maybeDay,
  amountPence: amount,
  fileHash: fc.option(fc.constantFrom('a', 'b')),
});
const id = fc.constantFrom('l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7', 'l8');

const base = {
  id,
  on: day,
  claimedPence: fc.option(amount, { freq: 5 }),
  receipt: fc.option(receipt, { freq: 4 }),
  dateReason: text,
  allowedPence: fc.option(amount, { freq: 2 }),
  reducedReason: text,
};
const line: fc.Arbitrary<ClaimLine> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      ...base,
      kind: fc.constant('TRAVEL' as const),
      mode: fc.constantFrom(...TRAVEL_MODES),
      leg: fc.constantFrom(...LEGS),
      fromPlace: text,
      toPlace: text,
      stillToTravel: fc.boolean(),
      tenths: count(4000),
      passengers: count(6),
      passengerNames: text,
      taxiReason: text,
      agreedBefore: fc.boolean(),
    }),
  },
  fc.record({ ...base, kind: fc.constantFrom('PARKING' as const, 'TOLL' as const) }),
  fc.record({
    ...base,
    kind: fc.constant('CARE' as const),
    provider: fc.constantFrom(...CARE_PROVIDERS),
    providerName: text,
    registrationNo: text,
    minutes: count(600),
    hourlyPence: amount,
    agreedOn: maybeDay,
    overrideReason: text,
  }),
  fc.record({ ...base, kind: fc.constantFrom(...OTHER_COSTS), agreedBefore: fc.boolean() }),
  fc.record({
    ...base,
    on: maybeDay,
    kind: fc.constant('UNFINISHED' as const),
    of: fc.constantFrom(...LINE_KINDS),
    missing: fc.constant([{ field: 'mode', words: 'Fill in how the person travelled.' }]),
  }),
);

/** Now and then a way there with its ticket, and a way back that is still to come. */
const outwardOnly: fc.Arbitrary<readonly ClaimLine[]> = fc
  .record({
    wanted: fc.boolean(),
    fare: fc.nat(3000),
    claimed: fc.nat(3000),
    mode: fc.constantFrom('BUS' as const, 'TAXI' as const),
  })
  .map(({ wanted, fare, claimed, mode }) =>
    wanted
      ? [
          leg({ id: 'there', mode, receipt: receiptFor(fare), taxiReason: 'Walking impairment' }),
          leg({ id: 'back', mode, leg: 'RETURN', claimedPence: claimed, stillToTravel: true }),
        ]
      : [],
  );

/** Any claim at all, with amounts and dates no form would let through too. */
export const anyClaim: fc.Arbitrary<Claim> = fc.record({
  id: fc.constantFrom('c1', 'c2', 'c3'),
  participantId: fc.constantFrom('p1', 'p2'),
  activityId: fc.constantFrom('a1', 'a2'),
  projectId: fc.constantFrom('x', 'y'),
  activity: fc.record({
    method: fc.oneof(fc.constant('FOCUS_GROUP' as const), fc.constantFrom(...METHODS)),
    on: maybeDay,
    endsOn: maybeDay,
    expensesOffered: fc.constantFrom('YES' as const, 'NO' as const, null),
  }),
  submittedOn: maybeDay,
  signedOn: maybeDay,
  employedCostsMet: fc.boolean(),
  declared: fc.option(fc.record({ tenths: fc.nat(120_000), taxYear: fc.constantFrom(2025, 2026, null) })),
  lines: fc
    .tuple(outwardOnly, fc.uniqueArray(line, { maxLength: 6, selector: (each) => each.id }))
    .map(([pair, rest]) => withOneReceiptEach([...pair, ...rest])),
  overrides: fc.array(
    fc.record({
      lineId: fc.option(id),
      otherLineId: fc.option(id),
      rule: fc.constantFrom('R-097', 'R-108', 'R-124', 'E02 deadline'),
      reason: text,
    }),
    { maxLength: 3 },
  ),
});

/** A receipt that covers several lines is one receipt: the same amount on each. */
function withOneReceiptEach(lines: readonly ClaimLine[]): readonly ClaimLine[] {
  const first = new Map<string, Receipt>();
  for (const { receipt: each } of lines) if (each && !first.has(each.id)) first.set(each.id, each);
  return lines.map((each) =>
    each.receipt ? { ...each, receipt: first.get(each.receipt.id) ?? null } : each,
  );
}

const anyPolicy: fc.Arbitrary<AreaPolicy> = fc
  .record({
    coverLargeEventTravel: fc.boolean(),
    receiptRequiredModes: fc.subarray([...TRAVEL_MODES]),
    unpaidModes: fc.oneof(fc.constant([]), fc.subarray([...TRAVEL_MODES])),
    outwardOnlyRule: fc.boolean(),
    returnReceiptDays: fc.nat(60),
    taxiRequiresReason: fc.boolean(),
    taxiRequiresPriorAgreement: fc.boolean(),
    parkingAllowed: fc.boolean(),
    careRecognisedProviderOnly: fc.boolean(),
    carePriorAgreement: fc.boolean(),
    careHourlyCapPence: fc.option(fc.nat(1500)),
    otherCosts: fc.subarray(OTHER_COSTS.map((kind, index) => ({ kind, capPence: index % 2 ? null : 900 }))),
    claimDeadlineDays: fc.option(fc.nat(30)),
    lateClaim: fc.constantFrom('WARN' as const, 'BLOCK_UNLESS_OVERRIDE' as const),
  })
  .map((changes) => policy(changes));

/** Any policy, and any claims and journeys beside the claim. */
export const anyFacts: fc.Arbitrary<AssessFacts> = fc.record({
  policies: anyPolicy.map((each) => [
    { ...each, id: 'before', effectiveTo: '2026-04-05' },
    { ...each, id: 'after', effectiveFrom: '2026-04-06' },
  ]),
  journeys: fc.array(
    fc.record({
      mode: fc.constantFrom('CAR' as const, 'BICYCLE' as const),
      on: fc.constantFrom('2026-04-05', '2026-05-01', '2026-06-03', '2026-07-01'),
      tenths: fc.nat(110_000),
      isDecided: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  others: fc.array(anyClaim, { maxLength: 2 }),
  returnReceipts: fc.constant(NO_FACTS.returnReceipts),
  offer: fc.constant(null),
  today: fc.constantFrom(null, '2026-06-20'),
});

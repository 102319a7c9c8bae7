import type { CareLine, Claim, ClaimLine, Receipt, TravelLine } from '../../../shared/domain/claims/claim.ts';
import { POLICY_DEFAULTS } from '../../../shared/domain/policy/defaults.ts';
import type { AreaPolicy } from '../../../shared/domain/policy/policy.ts';

/** The policy of §4.15 with what the test says. */
export const policy = (changes: Partial<AreaPolicy> = {}): AreaPolicy => ({
  id: 'policy-1',
  title: 'Involvement expenses policy 2026',
  effectiveFrom: '2011-04-06',
  ...POLICY_DEFAULTS,
  ...changes,
});

let made = 0;
const next = (what: string): string => `${what}-${(made += 1)}`;

/** A receipt of the day of the focus group. */
export const receipt = (amountPence: number, changes: Partial<Receipt> = {}): Receipt => ({
  id: next('receipt'),
  supplier: 'Wold Buses',
  date: '2026-06-03',
  amountPence,
  fileHash: null,
  ...changes,
});

/** What every line has and most leave alone. */
export const PLAIN = { dateReason: '', allowedPence: null, reducedReason: '' } as const;

/** A leg on the day of the focus group. */
export const leg = (changes: Partial<TravelLine>): TravelLine => ({
  id: next('line'),
  kind: 'TRAVEL',
  on: '2026-06-03',
  mode: 'BUS',
  leg: 'OUTWARD',
  claimedPence: changes.receipt?.amountPence ?? 0,
  receipt: null,
  ...PLAIN,
  fromPlace: '',
  toPlace: '',
  stillToTravel: false,
  tenths: 0,
  passengers: 0,
  passengerNames: '',
  taxiReason: '',
  agreedBefore: false,
  ...changes,
});

/** The child care of person C. */
export const care = (changes: Partial<CareLine> = {}): CareLine => ({
  id: next('line'),
  kind: 'CARE',
  on: '2026-06-03',
  claimedPence: 3325,
  receipt: receipt(3325, { supplier: 'Little Steps' }),
  ...PLAIN,
  provider: 'REGISTERED_CHILD_CARER',
  providerName: 'Little Steps',
  registrationNo: 'EY 100 200',
  minutes: 210,
  hourlyPence: 950,
  agreedOn: '2026-05-12',
  overrideReason: '',
  ...changes,
});

export const FOCUS_GROUP = {
  method: 'FOCUS_GROUP',
  on: '2026-06-03',
  endsOn: null,
  expensesOffered: null,
} as const;

/** A claim for the focus group of 3 June 2026. */
export const claim = (lines: readonly ClaimLine[], changes: Partial<Claim> = {}): Claim => ({
  id: next('claim'),
  participantId: 'person-1',
  activityId: 'activity-1',
  projectId: 'project-1',
  activity: FOCUS_GROUP,
  submittedOn: '2026-06-03',
  signedOn: '2026-06-03',
  employedCostsMet: false,
  declared: null,
  lines,
  overrides: [],
  ...changes,
});

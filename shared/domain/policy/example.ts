import type { MileageMode } from './lists.ts';
import { POLICY_DEFAULTS } from './defaults.ts';
import { REFERENCE_RATES, type MileageRate } from './rates.ts';
import type { PolicyContent, PolicyDraft } from './shapes.ts';

/** The public guide and the reference rates that a policy may start from. Each is an example, never an area’s policy. */
export const EXAMPLE_NAME = 'Commissioners’ Guide example';
const GUIDE = 'NHS commissioners’ guide to engagement, section 10, read in May 2026';
const NICE = 'NICE payments for people who take part, read in May 2026';

type Content = PolicyContent;
const { effectiveTo: _, ...DEFAULTS } = POLICY_DEFAULTS;

const RECOGNITION: Content['recognitionRates'] = [
  {
    id: 'half-day',
    unit: 'HALF_DAY',
    amountPence: 7500,
    minMinutes: null,
    maxMinutes: 240,
    includesPreparation: false,
    validFrom: '2026-04-06',
    validTo: null,
    source: NICE,
  },
  {
    id: 'full-day',
    unit: 'FULL_DAY',
    amountPence: 15_000,
    minMinutes: 240,
    maxMinutes: null,
    includesPreparation: false,
    validFrom: '2026-04-06',
    validTo: null,
    source: NICE,
  },
];

/** E02 with the defaults of its table and the reference rows of E03. */
export const EXAMPLE_CONTENT: Content = {
  ...DEFAULTS,
  eligibleMethods: [...DEFAULTS.eligibleMethods],
  receiptRequiredModes: [...DEFAULTS.receiptRequiredModes],
  unpaidModes: [...DEFAULTS.unpaidModes],
  otherCosts: DEFAULTS.otherCosts.map((cost) => ({ ...cost })),
  mileageRates: DEFAULTS.mileageRates.map((rate) => ({ ...rate })),
  passengerRate: DEFAULTS.passengerRate && { ...DEFAULTS.passengerRate },
  reference: '',
  approvedBy: '',
  reviewOn: null,
  railClass: 'STANDARD',
  recognitionRates: RECOGNITION,
  recognitionMethods: ['BACS', 'VOUCHER', 'CHARITY_DONATION'],
  recognitionByPayroll: false,
  recognitionInPaidRoles: false,
  turnaroundDays: null,
  benefitsText: '',
  benefitsContact: '',
  taxNote: '',
  retentionYears: null,
  typicalTravelPence: null,
  typicalCarePence: null,
};

/** Answers of the example that say more than yes or no, with where they come from; each has to be looked up. */
export const EXAMPLE_SOURCES: Readonly<Partial<Record<keyof Content, string>>> = {
  eligibleMethods: GUIDE,
  receiptRequiredModes: GUIDE,
  returnReceiptDays: GUIDE,
};

/** A draft from the example: every figure waits until somebody has looked up where it comes from. */
export const exampleDraft = (): PolicyDraft => ({
  changesId: null,
  expectedVersion: null,
  title: '',
  effectiveFrom: null,
  effectiveTo: null,
  toConfirm: Object.keys(EXAMPLE_SOURCES),
  content: draftContent(EXAMPLE_CONTENT, true),
});

/** The content of a version as a draft takes it: every row with a key of its own. */
export function draftContent(content: Readonly<Content>, toConfirm: boolean): PolicyDraft['content'] {
  const mark = <Row>(row: Row, key: number) => ({ ...row, key, toConfirm });
  return {
    ...content,
    mileageRates: content.mileageRates.map(mark),
    passengerRate: content.passengerRate && mark(content.passengerRate, 0),
    recognitionRates: content.recognitionRates.map(({ id: _id, ...row }, key) => mark(row, key)),
  };
}

/** E03. HMRC’s rows that are not among these rates yet, as examples: each has to be looked up before it counts. */
export function missingReferenceRows(
  rows: PolicyDraft['content']['mileageRates'],
): PolicyDraft['content']['mileageRates'] {
  const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  const isThere = (rate: MileageRate): boolean =>
    rows.some(
      ({ mode, tierFromTenths, validFrom }) =>
        mode === rate.mode && tierFromTenths === rate.tierFromTenths && validFrom === rate.validFrom,
    );
  return REFERENCE_RATES.filter((rate) => !isThere(rate)).map((rate, index) => ({
    ...rate,
    key: next + index,
    toConfirm: true,
  }));
}

/** An empty rate for a mile. */
export const newMileageRow = (
  mode: MileageMode,
  key: number,
): PolicyDraft['content']['mileageRates'][number] => ({
  mode,
  tierFromTenths: 0,
  rateHundredths: null,
  validFrom: null,
  validTo: null,
  source: '',
  key,
  toConfirm: false,
});

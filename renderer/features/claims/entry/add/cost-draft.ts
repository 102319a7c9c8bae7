import { careAmount } from '../../../../../shared/domain/claims/costs.ts';
import type { CareProvider, LineKind } from '../../../../../shared/domain/claims/lists.ts';
import type { FormErrors } from '../../../../state/use-form.ts';
import type { ClaimPageValue } from '../claim.queries.ts';
import { emptyLine, receiptFields, type GivenReceipt, type NewLines } from './new-lines.ts';

export type CostKind = Exclude<LineKind, 'TRAVEL' | 'CARE'>;

/** Parking, a toll or another cost as it is typed. */
export interface CostDraft {
  readonly kind: CostKind;
  readonly on: string | null;
  readonly description: string;
  readonly amountPence: number | null;
  readonly wasAgreed: boolean;
  readonly agreedNote: string;
  readonly receipt: GivenReceipt | null;
}

export const startCost = ({ activity }: ClaimPageValue): CostDraft => ({
  kind: 'PARKING',
  on: activity.dateOn,
  description: '',
  amountPence: null,
  wasAgreed: false,
  agreedNote: '',
  receipt: null,
});

/** Costs beside parking and tolls are usually agreed before the day. */
export const isUsuallyAgreed = ({ kind }: Pick<CostDraft, 'kind'>): boolean =>
  kind !== 'PARKING' && kind !== 'TOLL';

export function costLines(draft: CostDraft): NewLines {
  const { kind, on, description, amountPence, receipt } = draft;
  const isAgreed = isUsuallyAgreed(draft) && draft.wasAgreed;
  const agreed = isAgreed ? ({ agreedBefore: 'YES', agreedNote: draft.agreedNote } as const) : {};
  const fields = { ...emptyLine(kind), travelledOn: on, description, claimedPence: amountPence, ...agreed };
  const proof = receipt ? [{ fields: receiptFields(receipt, { supplier: '', amountPence, on }) }] : [];
  return { lines: [{ fields, receipt: receipt ? 0 : null }], receipts: proof };
}

export function checkCost({ on, amountPence, kind, description }: CostDraft): FormErrors<CostDraft> {
  const errors: { -readonly [Key in keyof CostDraft]?: string } = {};
  if (on === null) errors.on = 'Give the day of the cost.';
  if (amountPence === null) errors.amountPence = 'Give the amount in pounds and pence, like 4.20.';
  if (kind === 'OTHER' && description.trim() === '') errors.description = 'Say what the money was for.';
  return errors;
}

/** Child care or respite care as it is typed (E45). Hours are in minutes. */
export interface CareDraft {
  readonly provider: CareProvider | null;
  readonly providerName: string;
  readonly registrationNo: string;
  readonly careFor: string;
  readonly on: string | null;
  readonly minutes: number | null;
  readonly hourlyPence: number | null;
  readonly agreedById: string | null;
  readonly agreedOn: string | null;
  readonly receipt: GivenReceipt | null;
}

export const startCare = ({ activity }: ClaimPageValue): CareDraft => ({
  provider: null,
  providerName: '',
  registrationNo: '',
  careFor: '',
  on: activity.dateOn,
  minutes: null,
  hourlyPence: null,
  agreedById: null,
  agreedOn: null,
  receipt: null,
});

/** Hours × rate, in pence; null while either is missing. */
export const careTotal = ({ minutes, hourlyPence }: CareDraft): number | null =>
  minutes === null || hourlyPence === null
    ? null
    : careAmount({ minutes, hourlyPence }, { careHourlyCapPence: null });

export function careLines(draft: CareDraft): NewLines {
  const { provider, providerName, registrationNo, careFor, on, receipt } = draft;
  const fields = {
    ...emptyLine('CARE'),
    travelledOn: on,
    careProvider: provider,
    providerName,
    registrationNo,
    careFor,
    careMinutes: draft.minutes,
    careHourlyPence: draft.hourlyPence,
    careAgreedById: draft.agreedById,
    careAgreedOn: draft.agreedOn,
  };
  const paid = { supplier: providerName, amountPence: careTotal(draft), on };
  const proof = receipt ? [{ fields: receiptFields(receipt, paid) }] : [];
  return { lines: [{ fields, receipt: receipt ? 0 : null }], receipts: proof };
}

export function checkCare({ provider, on, minutes, hourlyPence }: CareDraft): FormErrors<CareDraft> {
  const errors: { -readonly [Key in keyof CareDraft]?: string } = {};
  if (provider === null) errors.provider = 'Choose who gave the care.';
  if (on === null) errors.on = 'Give the day of the care.';
  if (minutes === null || minutes === 0) errors.minutes = 'Give the hours, like 3.5.';
  if (hourlyPence === null) errors.hourlyPence = 'Give the rate in pounds and pence, like 9.50.';
  return errors;
}

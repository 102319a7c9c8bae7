import { z } from 'zod';
import { CountOrNull, DateOrNull, Id, PenceOrNull, Str, Text, Tri } from '../../values/zod.ts';
import { TRAVEL_MODES } from '../policy/lists.ts';
import { CARE_PROVIDERS, LEGS, LINE_KINDS, RECEIVED_WAYS, REPLIES } from './lists.ts';

/** Who was invited to an activity, what they were offered, whether they came and for how long (R-083, E46). */
export const Attendance = z.strictObject({
  activityId: Id,
  participantId: Id,
  invitedOn: DateOrNull,
  /** What is covered and what is paid, as the person was told. */
  offerText: Text,
  offerToldOn: DateOrNull,
  expensesOffered: Tri,
  recognitionOffered: Tri,
  reply: z.enum(REPLIES).nullable(),
  repliedOn: DateOrNull,
  /** The day they were asked what they need. */
  needsAskedOn: DateOrNull,
  came: Tri,
  minutes: CountOrNull,
  note: Text,
});

/** E42. What is typed about a claim; its number, state and sums are kept by the app. */
export const ClaimHead = z.strictObject({
  participantId: Id,
  activityId: Id,
  budgetCode: Str,
  receivedVia: z.enum(RECEIVED_WAYS).nullable(),
  receivedOn: DateOrNull,
  declarationOn: DateOrNull,
  note: Text,
});

/** E43 with E45. What is typed about one line. Miles are in tenths, care time in minutes. */
export const ClaimLineFields = z.strictObject({
  claimId: Id,
  kind: z.enum(LINE_KINDS),
  travelledOn: DateOrNull,
  /** Why the date is more than a day away from the activity. */
  dateReason: Text,
  mode: z.enum(TRAVEL_MODES).nullable(),
  leg: z.enum(LEGS).nullable(),
  fromPlace: Str,
  toPlace: Str,
  tenths: CountOrNull,
  passengers: z.int().min(0).max(6).nullable(),
  passengerNames: Str,
  /** The person had not travelled this leg when the claim was handed in. */
  stillToTravel: z.boolean(),
  taxiReason: Text,
  description: Str,
  claimedPence: PenceOrNull,
  receiptId: Id.nullable(),
  agreedBefore: Tri,
  agreedNote: Str,
  careProvider: z.enum(CARE_PROVIDERS).nullable(),
  providerName: Str,
  registrationNo: Str,
  /** For whom, by age or need; never a diagnosis. */
  careFor: Str,
  careMinutes: CountOrNull,
  careHourlyPence: PenceOrNull,
  careAgreedById: Id.nullable(),
  careAgreedOn: DateOrNull,
  /** Why an approver lets it through all the same. */
  overrideReason: Text,
  /** The most that is accepted, where somebody decided on less than the policy allows. */
  allowedPence: PenceOrNull,
  /** Why less is paid than was claimed, as the person is told. */
  reducedReason: Text,
});

/** E44. A receipt as printed; the file itself is in the vault. */
export const ReceiptFields = z.strictObject({
  claimId: Id,
  fileId: Id.nullable(),
  supplier: Str,
  datedOn: DateOrNull,
  amountPence: PenceOrNull,
  receivedOn: DateOrNull,
});

/** A warning that is accepted, with the reason (domain.md, section 4). Without a line it is about the claim. */
export const ClaimOverride = z.strictObject({
  claimId: Id,
  lineId: Id.nullable(),
  /** The line it was compared with: a reason holds for the two it was given for. */
  otherLineId: Id.nullable(),
  rule: Str,
  reason: Text,
});

/** Attendance and claims. Archived, never deleted. */
export const CLAIMS = {
  attendance: Attendance,
  claim: ClaimHead,
  claimLine: ClaimLineFields,
  receipt: ReceiptFields,
  claimOverride: ClaimOverride,
} as const;

export type ClaimsKind = keyof typeof CLAIMS;
export const CLAIMS_KINDS = Object.keys(CLAIMS) as readonly ClaimsKind[] as readonly [
  ClaimsKind,
  ...ClaimsKind[],
];
export type ClaimsFields<K extends ClaimsKind> = Readonly<z.infer<(typeof CLAIMS)[K]>>;

export const NEW_ATTENDANCE: Omit<ClaimsFields<'attendance'>, 'activityId' | 'participantId'> = {
  invitedOn: null,
  offerText: '',
  offerToldOn: null,
  expensesOffered: null,
  recognitionOffered: null,
  reply: null,
  repliedOn: null,
  needsAskedOn: null,
  came: null,
  minutes: null,
  note: '',
};

export const NEW_CLAIM: Omit<ClaimsFields<'claim'>, 'activityId' | 'participantId'> = {
  budgetCode: '',
  receivedVia: null,
  receivedOn: null,
  declarationOn: null,
  note: '',
};

export const NEW_LINE: Omit<ClaimsFields<'claimLine'>, 'claimId' | 'kind'> = {
  travelledOn: null,
  dateReason: '',
  mode: null,
  leg: null,
  fromPlace: '',
  toPlace: '',
  tenths: null,
  passengers: null,
  passengerNames: '',
  stillToTravel: false,
  taxiReason: '',
  description: '',
  claimedPence: null,
  receiptId: null,
  agreedBefore: null,
  agreedNote: '',
  careProvider: null,
  providerName: '',
  registrationNo: '',
  careFor: '',
  careMinutes: null,
  careHourlyPence: null,
  careAgreedById: null,
  careAgreedOn: null,
  overrideReason: '',
  allowedPence: null,
  reducedReason: '',
};

export const NEW_RECEIPT: Omit<ClaimsFields<'receipt'>, 'claimId'> = {
  fileId: null,
  supplier: '',
  datedOn: null,
  amountPence: null,
  receivedOn: null,
};

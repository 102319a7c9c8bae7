import type { Words } from '../plan/lists.ts';
import type { Basis } from './claim.ts';
import type { ClaimState } from './states.ts';

/** E43 kind. */
export const LINE_KINDS = [
  'TRAVEL',
  'PARKING',
  'TOLL',
  'CARE',
  'SUBSISTENCE',
  'ACCOMMODATION',
  'MATERIALS',
  'CONNECTIVITY',
  'SUPPORT_PERSON',
  'OTHER',
] as const;
export type LineKind = (typeof LINE_KINDS)[number];
export const LINE_KIND_WORDS: Words<LineKind> = {
  TRAVEL: 'Journey',
  PARKING: 'Parking',
  TOLL: 'Toll',
  CARE: 'Child care or respite care',
  SUBSISTENCE: 'Food and drink',
  ACCOMMODATION: 'Overnight stay',
  MATERIALS: 'Materials',
  CONNECTIVITY: 'Telephone or internet',
  SUPPORT_PERSON: 'Support person',
  OTHER: 'Other cost',
};

/** E43 leg of a journey; other costs have none. */
export const LEGS = ['OUTWARD', 'RETURN', 'BOTH_LEGS'] as const;
export type Leg = (typeof LEGS)[number];
export const LEG_WORDS: Words<Leg> = {
  OUTWARD: 'There',
  RETURN: 'Back',
  BOTH_LEGS: 'There and back (return ticket)',
};

/** E45 provider_kind. */
export const CARE_PROVIDERS = [
  'REGISTERED_CHILD_CARER',
  'RESPITE_PROVIDER',
  'FAMILY_MEMBER',
  'OTHER',
] as const;
export type CareProvider = (typeof CARE_PROVIDERS)[number];
export const CARE_PROVIDER_WORDS: Words<CareProvider> = {
  REGISTERED_CHILD_CARER: 'Registered child carer',
  RESPITE_PROVIDER: 'Respite care provider',
  FAMILY_MEMBER: 'Family member',
  OTHER: 'Somebody else',
};

/** E42 received_via. */
export const RECEIVED_WAYS = ['PAPER', 'EMAIL', 'IN_PERSON'] as const;
export type ReceivedWay = (typeof RECEIVED_WAYS)[number];
export const RECEIVED_WAY_WORDS: Words<ReceivedWay> = {
  PAPER: 'On paper',
  EMAIL: 'By e-mail',
  IN_PERSON: 'In person',
};

export const CLAIM_STATE_WORDS: Words<ClaimState> = {
  DRAFT: 'Draft',
  SUBMITTED: 'To certify',
  QUERIED: 'Queried',
  CERTIFIED: 'To approve',
  APPROVED: 'Approved',
  IN_RUN: 'In a payment run',
  PAID: 'Paid',
  REJECTED: 'Rejected',
  CANCELLED: 'Cancelled',
};

export const BASIS_WORDS: Words<Basis> = {
  RECEIPT: 'Receipt',
  OUTWARD_RECEIPT_DOUBLED: 'Paid like the way there',
  MILEAGE: 'Miles',
  AGREED_ESTIMATE: 'As claimed, no receipt needed',
};

/** Whether an invited person takes part (E46 offer_accepted has its own choices). */
export const REPLIES = ['ACCEPTED', 'DECLINED'] as const;
export type Reply = (typeof REPLIES)[number];
export const REPLY_WORDS: Words<Reply> = { ACCEPTED: 'Will come', DECLINED: 'Cannot come' };

/** E49 step. A second approver is asked for above the approver's limit. */
export const APPROVAL_STEPS = ['CERTIFY', 'APPROVE', 'SECOND_APPROVE'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];
export const APPROVAL_STEP_WORDS: Words<ApprovalStep> = {
  CERTIFY: 'Attendance certified',
  APPROVE: 'Approved',
  SECOND_APPROVE: 'Approved by a second person',
};

/** How a decision reached this laptop. */
export const GIVEN_WAYS = ['HERE', 'ELSEWHERE', 'CLAIM_FILE'] as const;
export type GivenWay = (typeof GIVEN_WAYS)[number];
export const GIVEN_WAY_WORDS: Words<GivenWay> = {
  HERE: 'In this app',
  ELSEWHERE: 'Given elsewhere, with evidence',
  CLAIM_FILE: 'By a claim file',
};

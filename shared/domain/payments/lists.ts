import type { Words } from '../plan/lists.ts';
import type { Choice, TaxRoute } from './recognition.ts';

/** §4.16. The states of a recognition payment. */
export const RECOGNITION_STATES = [
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'APPROVED',
  'IN_RUN',
  'PAID',
  'WITHDRAWN',
] as const;
export type RecognitionState = (typeof RECOGNITION_STATES)[number];
export const RECOGNITION_STATE_WORDS: Words<RecognitionState> = {
  OFFERED: 'Offered',
  ACCEPTED: 'To approve',
  DECLINED: 'Declined',
  APPROVED: 'Approved',
  IN_RUN: 'In a payment run',
  PAID: 'Paid',
  WITHDRAWN: 'Withdrawn',
};

/** E46 offer_accepted. */
export const CHOICES = [
  'ACCEPTED',
  'REDUCED',
  'DONATED_TO_CHARITY',
  'DECLINED',
] as const satisfies readonly Choice[];
export const CHOICE_WORDS: Words<Choice> = {
  ACCEPTED: 'Takes it',
  REDUCED: 'Takes less',
  DONATED_TO_CHARITY: 'Gives it to a charity',
  DECLINED: 'Does not want it',
};

export const TAX_ROUTE_WORDS: Words<TaxRoute> = {
  PAYROLL: 'Through payroll, for tax purposes only',
  INVOICE_SELF_EMPLOYED: 'The person sends an invoice',
  ONE_OFF_NO_DEDUCTION: 'One payment, nothing taken off',
  NOT_DETERMINED: 'Not settled yet',
};

/** E48. A run is put together, then released once and for all, or given up before. */
export const RUN_STATES = ['PREPARED', 'RELEASED', 'CANCELLED'] as const;
export type RunState = (typeof RUN_STATES)[number];
export const RUN_STATE_WORDS: Words<RunState> = {
  PREPARED: 'Prepared',
  RELEASED: 'Released',
  CANCELLED: 'Given up',
};

/** What a line of a run pays; each kind has its own total everywhere. */
export const RUN_LINE_KINDS = ['EXPENSES', 'RECOGNITION', 'ADJUSTMENT'] as const;
export type RunLineKind = (typeof RUN_LINE_KINDS)[number];
export const RUN_LINE_KIND_WORDS: Words<RunLineKind> = {
  EXPENSES: 'Expenses',
  RECOGNITION: 'Recognition',
  ADJUSTMENT: 'Correction',
};

/** What became of a line after its run was released. */
export const RUN_LINE_STATES = ['IN_RUN', 'PAID', 'FAILED'] as const;
export type RunLineState = (typeof RUN_LINE_STATES)[number];
export const RUN_LINE_STATE_WORDS: Words<RunLineState> = {
  IN_RUN: 'With finance',
  PAID: 'Paid',
  FAILED: 'Came back',
};

/** How a run is handed to finance. */
export const RUN_FORMATS = ['bacs', 'csv', 'xlsx'] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];
export const RUN_FORMAT_WORDS: Words<RunFormat> = {
  bacs: 'BACS Standard 18',
  csv: 'CSV for finance',
  xlsx: 'Excel workbook',
};

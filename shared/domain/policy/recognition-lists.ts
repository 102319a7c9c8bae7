import type { Words } from '../plan/lists.ts';

/** E03 unit of a recognition row. */
export const RECOGNITION_UNITS = ['PER_HOUR', 'PER_SESSION', 'HALF_DAY', 'FULL_DAY', 'PER_TASK'] as const;
export type RecognitionUnit = (typeof RECOGNITION_UNITS)[number];
export const RECOGNITION_UNIT_WORDS: Words<RecognitionUnit> = {
  PER_HOUR: 'An hour',
  PER_SESSION: 'A session',
  HALF_DAY: 'Half a day',
  FULL_DAY: 'A full day',
  PER_TASK: 'A task',
};

/** E02 recognition_methods. */
export const RECOGNITION_METHODS = [
  'BACS',
  'VOUCHER',
  'CHARITY_DONATION',
  'CHEQUE',
  'CASH',
  'PAYROLL',
] as const;
export type RecognitionMethod = (typeof RECOGNITION_METHODS)[number];
export const RECOGNITION_METHOD_WORDS: Words<RecognitionMethod> = {
  BACS: 'Bank transfer',
  VOUCHER: 'Voucher',
  CHARITY_DONATION: 'Gift to a charity they choose',
  CHEQUE: 'Cheque',
  CASH: 'Cash',
  PAYROLL: 'Payroll',
};

/** E02 rail_class. */
export const RAIL_CLASSES = ['STANDARD', 'ANY'] as const;
export type RailClass = (typeof RAIL_CLASSES)[number];
export const RAIL_CLASS_WORDS: Words<RailClass> = { STANDARD: 'Standard class', ANY: 'Any class' };

/** E02 late_claim_action. */
export const LATE_CLAIM_ACTIONS = ['WARN', 'BLOCK_UNLESS_OVERRIDE'] as const;
export type LateClaimAction = (typeof LATE_CLAIM_ACTIONS)[number];
export const LATE_CLAIM_WORDS: Words<LateClaimAction> = {
  WARN: 'Warn, and pay with a reason',
  BLOCK_UNLESS_OVERRIDE: 'Do not pay unless an approver gives a reason',
};

import type { Words } from '../plan/lists.ts';

/** E48. The columns of the file for finance, in the order in which they stand. */
export const RUN_COLUMNS = [
  'RUN',
  'PAY_ON',
  'REFERENCE',
  'KIND',
  'PERSON',
  'ACCOUNT_NAME',
  'SORT_CODE',
  'ACCOUNT_NUMBER',
  'ROLL_NUMBER',
  'METHOD',
  'AMOUNT',
  'PROJECT',
  'ACTIVITY',
  'BUDGET_CODE',
] as const;
export type RunColumn = (typeof RUN_COLUMNS)[number];
export const RUN_COLUMN_WORDS: Words<RunColumn> = {
  RUN: 'Run',
  PAY_ON: 'Pay on',
  REFERENCE: 'Reference',
  KIND: 'Kind',
  PERSON: 'Person',
  ACCOUNT_NAME: 'Account name',
  SORT_CODE: 'Sort code',
  ACCOUNT_NUMBER: 'Account number',
  ROLL_NUMBER: 'Building society reference',
  METHOD: 'How paid',
  AMOUNT: 'Amount (£)',
  PROJECT: 'Project',
  ACTIVITY: 'Activity',
  BUDGET_CODE: 'Budget code',
};

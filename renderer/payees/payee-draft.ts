import { hasText } from '../../shared/values/text.ts';

/** Payment details while they are being typed. */
export interface PayeeDraft {
  readonly accountName: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly rollNumber: string;
  readonly payrollReference: string;
}

export const startPayee = (payrollReference: string): PayeeDraft => ({
  accountName: '',
  sortCode: '',
  accountNumber: '',
  rollNumber: '',
  payrollReference,
});

/** The account that was typed; null where nothing was, so that the one that is kept stays. */
export function accountOf({ payrollReference: _payroll, ...account }: PayeeDraft) {
  return Object.values(account).some(hasText) ? account : null;
}

const FIELD_OF: Readonly<Record<string, keyof PayeeDraft>> = {
  'sort-code-wrong': 'sortCode',
  'account-number-wrong': 'accountNumber',
  'account-check-failed': 'accountNumber',
  'account-name-missing': 'accountName',
};

/** The field a refusal is about; undefined when it is about none of them. */
export const fieldOf = (code: string | undefined): keyof PayeeDraft | undefined =>
  code === undefined ? undefined : FIELD_OF[code];

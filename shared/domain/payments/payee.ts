const DIGITS = 5;

/** The reference finance and a person know them by, the same in every run: `PAY00012`. */
export const payeeRef = (payeeNo: number): string => `PAY${String(payeeNo).padStart(DIGITS, '0')}`;

/** What may be said of where a person is paid to, without the account itself. */
export interface PayeeShown {
  /** Empty where there is no account. */
  readonly last4: string;
  readonly payrollReference: string;
  readonly needsCheck: boolean;
}

/** E47, D07 block G. Where a person is paid to, in words that tell no more than the last four digits. */
export function payeeWords(payee: PayeeShown | null): string {
  if (payee === null || (payee.last4 === '' && payee.payrollReference === ''))
    return 'Payment details needed';
  if (payee.last4 === '') return 'Paid through payroll';
  return payee.needsCheck
    ? `Bank details held, ending ${payee.last4}. A second person has to check them.`
    : `Bank details held, ending ${payee.last4}`;
}

import { fail, ok, type Result } from '../../values/result.ts';

/** A UK account as it is paid into: digits only. */
export interface Account {
  readonly sortCode: string;
  readonly accountNumber: string;
}

const digits = (text: string): string => text.replace(/[\s-]/g, '');

/** An account as a person types it, with its digits only; or what is wrong with it. */
export function readAccount(typed: Account): Result<Account, 'sort-code-wrong' | 'account-number-wrong'> {
  const sortCode = digits(typed.sortCode);
  const accountNumber = digits(typed.accountNumber);
  if (!/^\d{6}$/.test(sortCode)) return fail('sort-code-wrong');
  return /^\d{8}$/.test(accountNumber) ? ok({ sortCode, accountNumber }) : fail('account-number-wrong');
}

/** What may be shown of an account until somebody asks for all of it. */
export const lastFour = ({ accountNumber }: Account): string => accountNumber.slice(-4);

import type { Account } from '../../../shared/domain/payments/account.ts';

/**
 * Whether an account number can belong to its sort code, by the check the banks publish. A sort code the check
 * does not know passes. The table of sort codes is read with the first account.
 */
export async function isKnownToBanks({ sortCode, accountNumber }: Account): Promise<boolean> {
  const { validateAccountDetails } = await import('uk-modulus-check');
  return validateAccountDetails(sortCode, accountNumber);
}

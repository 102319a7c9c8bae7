/** Money is a whole number of pence; parsing and printing happen here and nowhere else. */

/** A whole number of pence, never negative in this app's records. */
export type Pence = number;

/** The most one amount may be: £10,000,000.00. */
export const MAX_PENCE: Pence = 1_000_000_000;

/** `£1,234.56`; zero is `£0.00`; a negative amount is `-£3.00`. */
export function formatMoney(pence: Pence): string {
  if (!Number.isSafeInteger(pence)) throw new Error(`Not a whole number of pence: ${pence}`);
  const sign = pence < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(pence) / 100).toLocaleString('en-GB');
  return `${sign}£${whole}.${String(Math.abs(pence) % 100).padStart(2, '0')}`;
}

/**
 * Pence from what a person types: `12`, `12.5`, `£1,234.56`. Undefined when it is not an amount of money:
 * more than two decimals, a minus sign, misplaced commas, letters, or more than `MAX_PENCE`.
 */
export function parseMoney(text: string): Pence | undefined {
  const match = /^£?\s*(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const pounds = Number((match[1] ?? '').replaceAll(',', ''));
  const pence = pounds * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(pence) && pence <= MAX_PENCE ? pence : undefined;
}

/** The sum, which must stay a safe whole number. */
export function addPence(amounts: readonly Pence[]): Pence {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (!Number.isSafeInteger(total)) throw new Error('The sum is too large to be exact.');
  return total;
}

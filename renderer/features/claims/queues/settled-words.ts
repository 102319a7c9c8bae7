import type { Output } from '../../../../shared/contract/index.ts';
import { formatMoney } from '../../../../shared/values/money.ts';

/** What the return receipt changed, in one sentence. */
export function settledWords(
  { adjustedPence, action }: Output<'claims.returnReceipt'>,
  personName: string,
): string {
  if (adjustedPence > 0)
    return `The receipt is kept. ${formatMoney(adjustedPence)} more is due to ${personName} with the next payment.`;
  if (adjustedPence < 0)
    return `The receipt is kept. ${formatMoney(-adjustedPence)} is to be taken back from ${personName}’s next payment.`;
  return action === 'NONE'
    ? 'The receipt is kept. By this area’s policy the sum stays as it was.'
    : 'The receipt is kept. Nothing more is due.';
}

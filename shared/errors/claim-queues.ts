/** Why a return receipt is not taken in. */
export const claimQueueErrors = {
  'receipt-not-awaited': {
    what: 'No return receipt is waited for here.',
    todo: 'It may have come already, or the claim was refused. Open the claim to see.',
  },
  'receipt-day-wrong': {
    what: 'The dates do not fit: a receipt is written before it comes, and it has come already.',
    todo: 'Look at the date on the receipt and the day it came.',
  },
} as const;

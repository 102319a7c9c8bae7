/** Why a return receipt is not given up, or not waited for again. */
export const returnReceiptErrors = {
  'take-back-not-allowed': {
    what: 'This area’s policy takes nothing back for a return receipt.',
    todo: 'Give it up without taking the money back. A policy that takes back what was paid too much is set under Policies.',
  },
  'receipt-still-awaited': {
    what: 'This return receipt is being waited for already.',
    todo: 'Open the claim to see where it stands.',
  },
} as const;

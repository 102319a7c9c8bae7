export const claimPageErrors = {
  'claim-not-found': {
    what: 'This claim is not there.',
    todo: 'Go back to the list of claims and open it again.',
  },
  'claim-day-ahead': {
    what: 'The day of the declaration or the day the claim came in is still to come.',
    todo: 'Fill in the day it really was.',
  },
  'claim-stopped': {
    what: 'The claim cannot be handed in yet: {reasons}',
    todo: 'Settle that on the claim, then hand it in again.',
  },
  'receipt-not-given': {
    what: 'A line names a receipt that was not given with it.',
    todo: 'Add the receipt again and save once more. Nothing was saved.',
  },
} as const;

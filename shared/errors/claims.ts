export const claimsErrors = {
  'claim-locked': {
    what: 'This claim has been handed in, so it cannot be changed.',
    todo: 'Query the claim to change it, or add what comes later as an adjustment.',
  },
} as const;

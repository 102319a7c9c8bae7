export const claimsErrors = {
  'claim-locked': {
    what: 'This claim has been handed in, so it cannot be changed.',
    todo: 'Query the claim to change it, or add what comes later as an adjustment.',
  },
  'approver-needed': {
    what: 'Only an approver may let this pass.',
    todo: 'Hand the claim in as it is. An approver sees it and can give the reason.',
  },
} as const;

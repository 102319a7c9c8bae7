/** Why a claim is not certified, approved, sent back or refused. */
export const claimDecisionErrors = {
  'claim-not-due': {
    what: 'The claim is not waiting for this decision.',
    todo: 'Open it to see where it stands now.',
  },
  'claim-findings-open': {
    what: 'The policy check still asks for something ({count}): {first}',
    todo: 'Settle it on the claim, give a reason where one is allowed, or query the claim.',
  },
  'claim-own': {
    what: 'Nobody decides on their own claim.',
    todo: 'Ask somebody else to decide, or send them the claim as a file.',
  },
  'claim-of-relative': {
    what: 'This person has declared that the claimant is a relative.',
    todo: 'Ask somebody who is not related to decide.',
  },
  'claim-hands': {
    what: '{words}',
    todo: 'Ask another person to decide, or send them the claim as a file.',
  },
  'claim-of-own-project': {
    what: 'The project’s budget for travel and care has no room for this claim, and it is this person’s own project.',
    todo: 'Add to the budget in the plan, or ask an approver from another project.',
  },
  'budget-code-missing': {
    what: 'The claim has no budget code.',
    todo: 'Fill in the code that pays for it.',
  },
  'claim-nothing-to-pay': {
    what: 'Nothing on this claim is accepted, so there is nothing to approve.',
    todo: 'Settle what holds its lines, query the claim, or reject it with a reason.',
  },
  'claim-approved-once': {
    what: 'One approver has signed this claim already.',
    todo: 'It waits for a second approver. Open it to see who signed.',
  },
  'claim-amount-changed': {
    what: 'The sum changed while you were looking.',
    todo: 'Look at the claim again, then decide.',
  },
  'claim-sum-moved': {
    what: 'The sum is not the one that the first approver signed.',
    todo: 'Query the claim, so that everybody decides on the same sum.',
  },
  'second-not-due': {
    what: 'No second approver is needed now.',
    todo: 'Open the claim to see where it stands.',
  },
  'attendance-not-confirmed': {
    what: 'Nobody has recorded that the person came.',
    todo: 'Confirm that they came, then certify.',
  },
  'attendance-says-no': {
    what: 'The attendance list says that the person did not come.',
    todo: 'Put the list right if that is a mistake; otherwise query or reject the claim.',
  },
  'decider-not-allowed': {
    what: '{name} does not have the role for this.',
    todo: 'Choose somebody who has the role “{role}”, or give it to them in Settings, People.',
  },
  'decision-date-wrong': {
    what: 'The date of the decision is before the claim was handed in, or still to come.',
    todo: 'Use the date on the signed form or the e-mail.',
  },
  'evidence-not-found': {
    what: 'The file that proves the decision is not among those that are kept.',
    todo: 'Add the signed form or the e-mail again.',
  },
  'reason-missing': {
    what: 'There is no reason yet.',
    todo: 'Say why, in words that the person can be told.',
  },
} as const;

/** Why a recognition payment is not offered, answered, approved or withdrawn. */
export const recognitionErrors = {
  'recognition-not-found': {
    what: 'That offer is no longer there.',
    todo: 'Reload the page to see what is there now.',
  },
  'offer-activity-gone': {
    what: 'That activity is no longer in the plan.',
    todo: 'Put it back in the plan, or choose another activity.',
  },
  'offer-reason-missing': {
    what: '{words}',
    todo: 'To offer it all the same, write down why.',
  },
  'offer-date-wrong': {
    what: 'The day of the offer is still to come.',
    todo: 'Use the day on which the person was told the amount.',
  },
  'offer-empty': {
    what: 'The offer has no amount or no day.',
    todo: 'Fill in how much was offered and when.',
  },
  'offer-fixed': {
    what: 'This cannot be changed any more, because the person has answered.',
    todo: 'Take the answer back first, or withdraw the offer and make another.',
  },
  'offer-answered': {
    what: 'The answer is final, or the payment is approved already.',
    todo: 'Make a new offer if the person has changed their mind.',
  },
  'choice-date-wrong': {
    what: 'The day of the answer is before the offer, or still to come.',
    todo: 'People are told the amount before they agree. Check both days.',
  },
  'reduced-wrong': {
    what: 'The smaller amount is missing, or is not smaller than the offer.',
    todo: 'Write the amount the person wants.',
  },
  'charity-missing': {
    what: 'The name of the charity is missing.',
    todo: 'Ask which charity they want it to go to.',
  },
  'benefits-prompt-due': {
    what: 'The note about benefits advice has not been shown yet.',
    todo: 'Read it out or hand it over, then tick that you did.',
  },
  'method-not-in-policy': {
    what: 'The area’s policy does not pay people this way.',
    todo: 'Choose another way to pay, or change the policy first.',
  },
  'tax-evidence-missing': {
    what: 'It is not written down who settled the tax route.',
    todo: 'Say who settled it and where the evidence is kept.',
  },
  'recognition-not-due': {
    what: 'This payment is not waiting for approval.',
    todo: 'Reload the page to see where it stands now.',
  },
  'recognition-own-hands': {
    what: 'Whoever arranged a payment cannot approve it.',
    todo: 'Ask an approver, or add their signed form or e-mail.',
  },
  'recognition-own': {
    what: 'Nobody approves a payment to themselves.',
    todo: 'Ask another approver.',
  },
  'recognition-of-relative': {
    what: 'The approver has declared that this person is a relative.',
    todo: 'Ask an approver who is not related.',
  },
  'recognition-no-budget': {
    what: 'It is not known which budget pays this.',
    todo: 'Fill in the budget code, then approve.',
  },
  'recognition-no-guardian': {
    what: 'This person is under 18 and no parent or guardian is named.',
    todo: 'Name one on the person’s page, with how to reach them, then approve.',
  },
  'recognition-not-attended': {
    what: 'The attendance list does not say that the person came.',
    todo: 'Fill in who came and for how long, then approve.',
  },
  'recognition-minutes-differ': {
    what: 'The offer does not fit the time the person was there.',
    todo: 'Take the answer back and change the offer, or say in the offer why it differs.',
  },
  'recognition-amount-changed': {
    what: 'The amount changed while you were looking.',
    todo: 'Look at the payment again, then decide.',
  },
  'recognition-not-open': {
    what: 'This offer has ended, or its payment is in a run.',
    todo: 'A payment in a run can only be taken out by giving up the run.',
  },
} as const;

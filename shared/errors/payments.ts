export const runsErrors = {
  'run-not-found': {
    what: 'That payment run is no longer there.',
    todo: 'Reload the page to see what is there now.',
  },
  'run-moved': {
    what: 'What can be paid has changed since this was shown.',
    todo: 'Look at the new total, then go on.',
  },
  'pay-day-past': {
    what: 'The day of payment lies in the past.',
    todo: 'Choose today or a later day.',
  },
  'pay-day-wrong': {
    what: 'A run cannot be paid before it was released, or in the future.',
    todo: 'Check the day with finance.',
  },
  'run-not-prepared': {
    what: 'This run is released already, or was given up.',
    todo: 'Nothing needs to be done again. Open the run to see where it stands.',
  },
  'run-not-released': {
    what: 'This run is not released yet.',
    todo: 'Somebody who did not prepare it has to release it first.',
  },
  'releaser-prepared': {
    what: 'Whoever prepares a payment run cannot release it.',
    todo: 'Ask a second person to release it here, or add their signed form or e-mail.',
  },
  'releaser-decided': {
    what: '{name} decided about a payment of this run ({reference}), so they cannot release it.',
    todo: 'Ask somebody else to release it, or add their signed form or e-mail.',
  },
  'run-line-settled': {
    what: 'What became of this payment is noted already.',
    todo: 'Reload the page to see what is there now.',
  },
  'run-no-bank-lines': {
    what: 'Nobody in this run is paid by bank transfer.',
    todo: 'Export the run as CSV or as an Excel workbook.',
  },
  'payer-missing': {
    what: 'It is not known from which account the area pays.',
    todo: 'Fill in the area’s account and its BACS user number, then export again.',
  },
  'run-name-empty': {
    what: 'BACS knows none of the letters in this account name: {name}.',
    todo: 'Change the account name in the person’s payment details to how their bank writes it.',
  },
  'run-file-too-large': {
    what: 'The file is too large to be one of a payment run.',
    todo: 'Choose the file that was saved for finance.',
  },
  'run-export-differs': {
    what: 'The file does not come out as it did before, so it was not saved.',
    todo: 'Run the check of payment runs and tell whoever looks after this app.',
  },
  'sort-code-wrong': {
    what: 'A sort code has six digits.',
    todo: 'Check it with the bank card or a letter from the bank.',
  },
  'account-number-wrong': {
    what: 'An account number has eight digits.',
    todo: 'Put a nought in front of a number with seven digits.',
  },
  'account-check-failed': {
    what: 'The account number does not fit the sort code.',
    todo: 'Read both again from a bank card or a letter from the bank: two digits may have changed places.',
  },
  'account-name-missing': {
    what: 'The name on the account is missing.',
    todo: 'Type the name as the bank has it.',
  },
  'person-not-found': {
    what: 'That person is no longer there.',
    todo: 'Reload the page to see who is there now.',
  },
  'payee-not-found': {
    what: 'No account is kept for this person.',
    todo: 'Add their payment details first.',
  },
  'payee-same-hands': {
    what: 'Whoever changed an account cannot check it.',
    todo: 'Ask a second person to compare it with the evidence.',
  },
  'check-date-wrong': {
    what: 'The day of the check is before the account was changed, or still to come.',
    todo: 'Use the day on the signed form or the e-mail.',
  },
  'user-number-wrong': {
    what: 'A BACS user number has six digits.',
    todo: 'Finance knows it.',
  },
} as const;

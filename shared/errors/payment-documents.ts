export const paymentDocumentErrors = {
  'remittance-not-due': {
    what: 'There is no remittance for this: payment details are needed, or the payment came back.',
    todo: 'Look at the list of the run to see why, and settle that first.',
  },
  'statement-empty': {
    what: 'Nothing was paid in that tax year.',
    todo: 'Choose another year, or note in the payment run that finance has paid.',
  },
} as const;

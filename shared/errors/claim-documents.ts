export const claimDocumentErrors = {
  'form-source-gone': {
    what: 'The area, project or activity this form is for is not there.',
    todo: 'Go back to the list and choose it again.',
  },
  'letter-not-due': {
    what: 'Nobody has decided about this claim yet, so there is no letter to write.',
    todo: 'Make the letter when the claim was approved or rejected.',
  },
  'letter-not-needed': {
    what: 'Everything that was claimed is paid, so there is nothing to explain.',
    todo: 'Send the claim form if the person wants a copy.',
  },
} as const;

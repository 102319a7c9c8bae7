export const peopleListsErrors = {
  'contact-withdrawn': {
    what: 'This person no longer wants to be contacted, so they cannot be invited.',
    todo: 'If they come all the same, add them as somebody who turned up.',
  },
} as const;

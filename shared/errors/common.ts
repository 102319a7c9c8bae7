/** Failures any operation may have; the router adds them to every operation's own. */
export const commonErrors = {
  'input-invalid': {
    what: 'Some of what was entered cannot be saved ({fields}).',
    todo: 'Check the marked answers and try again.',
  },
  'not-allowed': {
    what: 'You are set up to look, not to change.',
    todo: 'Ask the person who keeps this app to change your role.',
  },
  'unknown-operation': {
    what: 'This part of the app does not exist.',
    todo: 'Close the app and open it again.',
  },
  'store-read-only': {
    what: 'These records were made by a newer version of Engagement Desk, so you can read but not change them.',
    todo: 'Install the newer version, then open the app again.',
  },
  'disk-full': {
    what: 'The disk is full. Nothing was saved.',
    todo: 'Free some space, then try again.',
  },
  'disk-trouble': {
    what: 'The disk could not be written. Nothing was saved.',
    todo: 'Check that the folder is there and not read-only, then try again.',
  },
  'store-damaged': {
    what: 'The file that holds your records is damaged.',
    todo: 'Close the app and restore the last backup. The damaged file is kept.',
  },
  unexpected: {
    what: 'Something went wrong. Nothing was saved. Reference {reference}.',
    todo: 'Try again. If it happens again, pass on the reference.',
  },
} as const;

export const peopleErrors = {
  'consent-withdrawn': {
    what: 'This consent was withdrawn, so it stays as it is.',
    todo: 'Add a new consent when the person gives one again.',
  },
  'person-joined': {
    what: 'This record was joined with another record of the same person, so it stays as it is.',
    todo: 'Change the record that is kept. Or take the two apart there first.',
  },
  'already-there': {
    what: 'That is on the list already.',
    todo: 'Change the one that is there.',
  },
  'entry-elsewhere-gone': {
    what: 'What this belongs to is no longer there.',
    todo: 'Reload the page to see what is there now.',
  },
} as const;

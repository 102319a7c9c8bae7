export const policiesErrors = {
  'policy-not-found': {
    what: 'That version of the policy is no longer here.',
    todo: 'Reload the page to see the versions there are now.',
  },
  'policies-overlap': {
    what: 'On some of these days “{title}” is in force already ({days}).',
    todo: 'Choose other dates, or end that version first. Only one version may be in force on a day.',
  },
  'policy-used': {
    what: 'Approved claims rest on this version, so it stays as it is.',
    todo: 'Start a new version from a later day. This one ends the day before.',
  },
  'policy-invalid': {
    what: 'This version cannot be saved yet. {reasons}',
    todo: 'Settle these points, then save again. What you typed is still on screen.',
  },
} as const;

export const activitiesErrors = {
  'activity-undated': {
    what: 'This activity has no date yet, so it has no place in a calendar.',
    todo: 'Give it a date or a closing date, then save the calendar file.',
  },
} as const;

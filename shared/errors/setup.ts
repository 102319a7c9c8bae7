export const setupErrors = {
  'already-set-up': { what: 'This laptop is already set up.', todo: 'Change your details under Settings.' },
  'area-not-found': { what: 'That area is no longer here.', todo: 'Choose another area.' },
  'area-name-taken': {
    what: 'There is already an area called “{name}”.',
    todo: 'Give it another name, or change the one that is there.',
  },
  'staff-not-found': { what: 'That person is no longer in the staff list.', todo: 'Choose another person.' },
  'staff-is-you': { what: 'You cannot archive yourself.', todo: 'Choose who you are on this laptop first.' },
} as const;

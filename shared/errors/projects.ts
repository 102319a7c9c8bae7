export const projectsErrors = {
  'project-not-found': { what: 'That project is no longer here.', todo: 'Go back to the list of projects.' },
  'row-not-found': {
    what: 'That line is no longer here.',
    todo: 'Reload the page to see what is there now.',
  },
  'changed-elsewhere': {
    what: 'This was changed in another window since you opened it.',
    todo: 'Look at the new text, then make your change again. What you typed is still on screen.',
  },
  'field-invalid': {
    what: 'This answer cannot be saved: {reason}.',
    todo: 'Change the answer. What you typed is still on screen.',
  },
  'row-already-there': {
    what: 'This is in the project already.',
    todo: 'Change the one that is there. If you cannot see it, reload the page.',
  },
  'row-kept': {
    what: 'An earlier version is kept as it was and cannot be changed.',
    todo: 'Start a new assessment instead.',
  },
  'answer-blocked': {
    what: 'This cannot be saved yet. {reasons}',
    todo: 'Settle these points, then try again. Nothing else was changed.',
  },
  'project-closed': {
    what: 'This project is closed, so its plan can no longer be changed.',
    todo: 'Step the project back to an earlier status first.',
  },
  'project-archived': {
    what: 'This project is in the archive, so it cannot be changed.',
    todo: 'Bring it back from the archive first.',
  },
  'status-blocked': {
    what: 'The project cannot move on yet: {reasons}',
    todo: 'Settle these points, then try again.',
  },
  'status-no-such-step': {
    what: 'A project that is {status} cannot take this step.',
    todo: 'Reload the page to see its status now.',
  },
  'status-reason-needed': {
    what: 'A reason is needed to pause a project or to step back.',
    todo: 'Say in a few words why.',
  },
  'references-used-up': {
    what: 'No project number is left for this area and year.',
    todo: 'Give the area another reference prefix under Settings.',
  },
} as const;

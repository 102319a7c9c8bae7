export const dutyErrors = {
  'duty-not-begun': {
    what: 'There is nothing to keep: no question of this assessment has been answered.',
    todo: 'Answer the three steps first.',
  },
  'duty-why-needed': {
    what: 'A reason is needed to assess the duty again.',
    todo: 'Say in a few words what has changed.',
  },
} as const;

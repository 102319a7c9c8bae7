export const directoryErrors = {
  'entry-not-found': {
    what: 'That entry is no longer in the directory.',
    todo: 'Reload the page to see what is there now.',
  },
} as const;

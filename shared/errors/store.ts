export const storeErrors = {
  'backup-bad': {
    what: 'The backup was made but did not hold when it was checked, so it was thrown away.',
    todo: 'Check the disk, then try again.',
  },
  'folder-not-written': {
    what: 'The backup could not be written: {reason}',
    todo: 'Nothing was left there. Make room, or choose another place, and try again.',
  },
} as const;

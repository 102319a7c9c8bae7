export const storeErrors = {
  'backup-bad': {
    what: 'The backup was made but could not be opened again, so it was thrown away.',
    todo: 'Check the disk, then try again.',
  },
} as const;

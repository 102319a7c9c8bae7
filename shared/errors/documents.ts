export const documentsErrors = {
  'save-cancelled': {
    what: 'Nothing was saved: you closed the window that asks where to save.',
    todo: 'Choose Export again when you are ready.',
  },
  'file-not-written': {
    what: 'The file could not be written: {reason}',
    todo: 'Choose another folder. If the file is open in Word, close it first.',
  },
  'document-too-slow': {
    what: 'The document took too long to make, so it was stopped.',
    todo: 'Try again. If it happens again, tell the people who support this app.',
  },
  'document-failed': {
    what: 'The document did not pass its checks, so it was not handed over: {problem}',
    todo: 'Try again. If it happens again, pass on these words.',
  },
  'export-not-found': {
    what: 'That file was exported before the app was last opened, so its place is not known any more.',
    todo: 'Export it again.',
  },
} as const;

export const projectFilesErrors = {
  'open-cancelled': {
    what: 'No file was chosen.',
    todo: 'Choose Open project file again when you are ready.',
  },
  'file-not-read': {
    what: 'The file could not be read: {reason}',
    todo: 'Check that the file is still there and that you may read it.',
  },
  'project-file-too-large': {
    what: 'The file is too large to be a project file ({megabytes} MB).',
    todo: 'Choose a file that ends in .edproj.',
  },
  'project-file-not-json': {
    what: 'This is not a project file, or it was cut short: {reason}',
    todo: 'Ask for the file again. Nothing here was changed.',
  },
  'project-file-wrong-kind': {
    what: 'This file was not made by Engagement Desk.',
    todo: 'Choose a file that ends in .edproj. Nothing here was changed.',
  },
  'project-file-future': {
    what: 'This file was made by a newer version of Engagement Desk (file version {found}; this app reads up to {known}).',
    todo: 'Update the app, or ask for the file to be saved by the older version. Nothing here was changed.',
  },
  'project-file-bad': {
    what: 'The project file has a mistake in {where}: {problem}',
    todo: 'Ask for the file again. Nothing here was changed.',
  },
  'project-reference-taken': {
    what: 'A project with the reference {reference} is already here.',
    todo: 'Open that project, or open the file as a copy with a new reference.',
  },
} as const;

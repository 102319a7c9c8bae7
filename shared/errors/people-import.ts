export const peopleImportErrors = {
  'table-too-large': {
    what: 'The file is too large to read in ({megabytes} MB; up to 20 MB fit).',
    todo: 'Split it into smaller files, or take out pictures and sheets that are not needed.',
  },
  'table-too-long': {
    what: 'The table has more than 20,000 rows, which is more than is read in at once.',
    todo: 'Split it into smaller files. Nothing here was changed.',
  },
  'table-broken': {
    what: 'The table cannot be read: something is wrong in row {row}: {why}.',
    todo: 'Open it in your spreadsheet program, put that row right and save it again. Nothing here was changed.',
  },
  'table-empty': {
    what: 'The table holds no people: there is nothing below its first row.',
    todo: 'The first row must hold the headings. The people stand below it.',
  },
  'table-wrong-kind': {
    what: 'This is not a table that can be read in.',
    todo: 'Save it as an Excel workbook (.xlsx) or as CSV, and choose that file.',
  },
  'import-file-gone': {
    what: 'The file was read too long ago and is not kept any more.',
    todo: 'Choose the file again. Nothing here was changed.',
  },
  'import-not-checked': {
    what: 'The columns were changed and the rows were not looked at again.',
    todo: 'Look at what will be added, then add the people.',
  },
  'import-columns-wrong': {
    what: '{words}',
    todo: 'Match the columns again.',
  },
  'export-nobody': {
    what: 'Nobody fits, so there is no list to save.',
    todo: 'Look for another word, take a filter away, or include people without consent to be contacted.',
  },
  'import-not-found': {
    what: 'This list was not read in here, or it was taken back already.',
    todo: 'Reload the page to see what is there now.',
  },
} as const;

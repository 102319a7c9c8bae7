import type { Handlers } from '../../../shared/contract/define.ts';
import type { peopleImportContract } from '../../../shared/contract/people-import.contract.ts';
import { columnsFault, guessColumns } from '../../../shared/domain/people/import-columns.ts';
import { fail, ok } from '../../../shared/values/result.ts';
import type { Reading, Waiting, Writing } from '../context.ts';
import { TABLE_LIMITS } from '../imports/limits.ts';
import { readTable } from '../imports/table.ts';
import { isImportOpen, listImports } from '../store/people-import.store.ts';
import { everybody } from '../store/people-match.store.ts';
import { addRows, undoRows } from './support/add-table.ts';
import { checkTable, type CheckedRow } from './support/check-table.ts';
import { exportPeople } from './support/export-people.ts';
import { findTable, forgetTable, keepTable } from './support/kept-tables.ts';

type All = Handlers<typeof peopleImportContract, Reading, Writing, Waiting>;

const EXAMPLE_ROWS = 3;
/** Nobody reads on beyond these; the counts are of all rows. */
const MOST_SHOWN = 300;
const NOT_OPENED = {
  'open-cancelled': 'open-cancelled',
  'file-not-read': 'file-not-read',
  'project-file-too-large': 'table-too-large',
} as const;
const ORDER: Readonly<Record<CheckedRow['state'], number>> = { wrong: 0, alike: 1, add: 2 };

export const peopleImportHandlers: All = {
  'people.readTable': async (context) => {
    const opened = await context.platform.openFile({ kind: 'table', maxBytes: TABLE_LIMITS.bytes });
    if (!opened.ok) return fail(NOT_OPENED[opened.error.code], opened.error.details);
    const { fileName, bytes } = opened.value;
    const read = await readTable(bytes);
    if (!read.ok) return read;
    const { headings, rows } = read.value;
    const token = context.write<string, never>(({ newId }) => ok(newId()));
    if (!token.ok) return token;
    keepTable(token.value, { fileName, table: read.value, plan: null });
    return ok({
      token: token.value,
      fileName,
      headings: [...headings],
      columns: [...guessColumns(headings)],
      example: rows.slice(0, EXAMPLE_ROWS).map(({ cells }) => [...cells]),
      rows: rows.length,
    });
  },

  'people.checkTable': async (context, { token, columns }) => {
    const kept = findTable(token);
    if (!kept) return fail('import-file-gone');
    const words = columnsFault(columns);
    if (words !== undefined) return fail('import-columns-wrong', { words });
    const people = context.read(({ db }) => everybody(db));
    const { rows, planned } = await checkTable(kept.table, columns, people);
    keepTable(token, { ...kept, plan: { columns, rows: planned } });
    const count = (state: CheckedRow['state']): number => rows.filter((row) => row.state === state).length;
    return ok({
      add: count('add'),
      alike: count('alike'),
      wrong: count('wrong'),
      rows: rows.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || a.row - b.row).slice(0, MOST_SHOWN),
    });
  },

  'people.addTable': (context, { token, columns, addAlike }) => {
    const kept = findTable(token);
    if (!kept) return fail('import-file-gone');
    if (!kept.plan || kept.plan.columns.join() !== columns.join()) return fail('import-not-checked');
    const wanted = new Set(addAlike === 'all' ? [] : addAlike);
    const rows = kept.plan.rows.filter(
      ({ row, isAlike }) => !isAlike || addAlike === 'all' || wanted.has(row),
    );
    const added = addRows(context, kept, rows, columns);
    forgetTable(token);
    return added;
  },

  'people.imports': ({ db }) => ok({ imports: [...listImports(db)] }),

  'people.undoImport': (context, { importId }) =>
    isImportOpen(context.db, importId) ? undoRows(context, importId) : fail('import-not-found'),

  'people.exportList': (context, asked) => exportPeople(context, asked),
};

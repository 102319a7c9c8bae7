import { setImmediate } from 'node:timers/promises';
import type { ImportColumns } from '../../../../shared/domain/people/import-columns.ts';
import { readRow, type ImportRow } from '../../../../shared/domain/people/import-rows.ts';
import { makeLikeFinder, type LikeFinder } from '../../../../shared/domain/people/match-finder.ts';
import type { Table } from '../../imports/table.ts';
import type { Candidate } from '../../store/people-match.store.ts';
import type { PlannedRow } from './kept-tables.ts';

export interface Like {
  readonly id: string | null;
  readonly name: string;
  readonly row: number | null;
}
export interface CheckedRow {
  readonly row: number;
  readonly state: 'add' | 'alike' | 'wrong';
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly like: Like | null;
  readonly faults: { heading: string; words: string }[];
}
export interface Checked {
  readonly rows: readonly CheckedRow[];
  readonly planned: readonly PlannedRow[];
}

/** After so many rows others get their turn: a long list holds nobody up. */
const AT_ONCE = 200;

/** Looks at every row: who would be added, who looks like somebody here or in a row before, what is wrong. */
export async function checkTable(
  table: Table,
  columns: ImportColumns,
  people: readonly Candidate[],
): Promise<Checked> {
  const finder = makeLikeFinder<Like>();
  for (const { id, ...fields } of people) finder.add(fields, { id, name: fields.name, row: null });
  const rows: CheckedRow[] = [];
  const planned: PlannedRow[] = [];
  for (const [at, { row, cells }] of table.rows.entries()) {
    if (at % AT_ONCE === 0) await setImmediate();
    const read = readRow(cells, columns);
    if (read.state === 'empty') continue;
    const checked = checkRow(read, row, { finder, table });
    rows.push(checked);
    if (read.state === 'person')
      planned.push({ row, fields: read.fields, isAlike: checked.state === 'alike' });
  }
  return { rows, planned };
}

function checkRow(
  read: Exclude<ImportRow, { readonly state: 'empty' }>,
  row: number,
  { finder, table }: { readonly finder: LikeFinder<Like>; readonly table: Table },
): CheckedRow {
  if (read.state === 'wrong') {
    const faults = read.faults.map(({ column, words }) => ({ heading: headingOf(table, column), words }));
    return { row, state: 'wrong', name: read.name, email: '', phone: '', like: null, faults };
  }
  const { name, email, phone } = read.fields;
  const like = finder.find(read.fields)?.person ?? null;
  finder.add(read.fields, { id: null, name, row });
  return { row, state: like ? 'alike' : 'add', name, email, phone, like, faults: [] };
}

/** What a column is called: by its heading or, without one, by its letter. */
const headingOf = ({ headings }: Table, column: number): string => {
  const heading = headings[column] ?? '';
  return heading === '' ? `Column ${column + 1}` : heading;
};

import { NEW_ROWS } from '../../../shared/domain/plan/new-rows.ts';
import type { FormRows } from '../../../shared/domain/plan/form/types.ts';
import { addPence } from '../../../shared/values/money.ts';
import type { AnyRow } from '../saving/plan-values.ts';

/** What tells this row from the others, short enough for a button; undefined while nothing was typed. */
export function rowTitle(list: FormRows, row: AnyRow): string | undefined {
  const label = (list.rowLabel as unknown as (fields: AnyRow) => string)(row).trim().replaceAll(/\s+/g, ' ');
  if (label === '' || isBlank(list, row)) return undefined;
  return label.length > 80 ? `${label.slice(0, 78).trimEnd()}…` : label;
}

/** True while the row is as it was added. */
export const isBlank = (list: FormRows, row: AnyRow): boolean =>
  Object.entries(NEW_ROWS[list.row]).every(([name, value]) => row[name] === value);

/** The sum of one money field; what is not given counts as nothing. */
export const totalOf = (rows: readonly AnyRow[], field: string): number =>
  addPence(rows.map((row) => Number(row[field] ?? 0)));

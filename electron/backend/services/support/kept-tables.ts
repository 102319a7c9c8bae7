import type { ImportColumns } from '../../../../shared/domain/people/import-columns.ts';
import type { PeopleFields } from '../../../../shared/domain/people/shapes.ts';
import type { Table } from '../../imports/table.ts';

/** A row that can be added. */
export interface PlannedRow {
  readonly row: number;
  readonly fields: PeopleFields<'participant'>;
  readonly isAlike: boolean;
}
/** What was found out about every row, for one matching of the columns. */
export interface TablePlan {
  readonly columns: ImportColumns;
  readonly rows: readonly PlannedRow[];
}
export interface KeptTable {
  readonly fileName: string;
  readonly table: Table;
  readonly plan: TablePlan | null;
}

/** Tables that were read and not added yet. They stay in memory alone, and only the last few. */
const kept = new Map<string, KeptTable>();
const MOST_KEPT = 2;

export function keepTable(token: string, table: KeptTable): void {
  kept.delete(token);
  kept.set(token, table);
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
}
export const findTable = (token: string): KeptTable | undefined => kept.get(token);
export const forgetTable = (token: string): void => void kept.delete(token);

import type { SortValue, TableColumn, TableSort } from './table-types.ts';

/** People's order: "Ward 2" before "Ward 10", no difference between e and é. */
const newCollator = (): Intl.Collator => new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Made with the first sort: no table is sorted by words when the window opens. */
let collator: Intl.Collator | undefined;

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  collator ??= newCollator();
  return collator.compare(String(a), String(b));
}

/** A sorted copy. Rows that are equal keep their order; rows without a value go last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  sort: TableSort | undefined,
): readonly Row[] {
  const valueOf = columns.find(({ id }) => id === sort?.column)?.sortValue;
  if (sort === undefined || valueOf === undefined) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return sign * compare(a.value, b.value);
  });
  return keyed.map(({ row }) => row);
}

/** What a press on a header does: ascending first, then the other way round. */
export function nextSort(current: TableSort | undefined, column: string): TableSort {
  const isUp = current?.column === column && current.direction === 'ascending';
  return { column, direction: isUp ? 'descending' : 'ascending' };
}

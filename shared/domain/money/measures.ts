import { addPence } from '../../values/money.ts';
import type { Measures } from './area/shapes.ts';

/** The sum of rows, column by column. */
export const addMeasures = (rows: readonly Partial<Measures>[]): Measures => ({
  plannedPence: addPence(rows.map((row) => row.plannedPence ?? 0)),
  committedPence: addPence(rows.map((row) => row.committedPence ?? 0)),
  claimedPence: addPence(rows.map((row) => row.claimedPence ?? 0)),
  approvedPence: addPence(rows.map((row) => row.approvedPence ?? 0)),
  paidPence: addPence(rows.map((row) => row.paidPence ?? 0)),
});

/** Whether any of the five is not nothing. */
export const hasMeasures = (row: Measures): boolean =>
  [row.plannedPence, row.committedPence, row.claimedPence, row.approvedPence, row.paidPence].some(
    (pence) => pence !== 0,
  );

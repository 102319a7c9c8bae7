import type { Output } from '../../../shared/contract/index.ts';
import type {
  FieldValue,
  PlanRecords,
  PlanRows,
  RecordKind,
  RowKind,
  StoredRow,
} from '../../../shared/domain/plan/shapes.ts';
import type { Plan } from '../../data/plan.ts';

/** The plan's records for the rules, which do not change them either but whose types do not say so of lists. */
export const recordsOf = (plan: Plan): PlanRecords => plan.records as PlanRecords;

/** A row of any kind, seen as answers by name. */
export type AnyRow = Readonly<Record<string, FieldValue>> & { readonly id: string; readonly version: number };

/** One answer of a record. */
export const fieldOf = (plan: Plan, record: RecordKind, field: string): FieldValue | undefined =>
  (plan.records[record] as Readonly<Record<string, FieldValue>>)[field];

/** The rows of one kind, each seen as answers by name. */
export const rowsOf = (plan: Plan, kind: RowKind): readonly AnyRow[] =>
  plan.rows[kind] as readonly unknown[] as readonly AnyRow[];

export const rowOf = (plan: Plan, kind: RowKind, rowId: string): AnyRow | undefined =>
  rowsOf(plan, kind).find((row) => row.id === rowId);

/** The plan with some answers of one row changed. */
export const withRow = (
  plan: Plan,
  kind: RowKind,
  rowId: string,
  change: Readonly<Record<string, unknown>>,
): Plan =>
  withRows(plan, kind, (rows) =>
    rows.map((row) => (row.id === rowId ? ({ ...row, ...change } as AnyRow) : row)),
  );

/** The plan with the rows of one kind changed. */
export const withRows = (
  plan: Plan,
  kind: RowKind,
  change: (rows: readonly AnyRow[]) => readonly AnyRow[],
): Plan => ({
  ...plan,
  rows: {
    ...plan.rows,
    [kind]: change(rowsOf(plan, kind)) as unknown as readonly StoredRow<RowKind>[],
  } as PlanRows as Plan['rows'],
});

/** The plan with one answer as the back end confirmed it; a senior sign-off that was taken off loses its date only. */
export function withField(
  plan: Plan,
  { record, field }: { readonly record: RecordKind; readonly field: string },
  saved: Output<'projects.changePlanField'>,
): Plan {
  const cleared = saved.signOffCleared;
  const signOff = cleared === null ? plan.records.signOff : { ...plan.records.signOff, seniorOn: null };
  const records = { ...plan.records, signOff };
  return {
    ...plan,
    records: { ...records, [record]: { ...records[record], [field]: saved.value } },
    versions: {
      ...plan.versions,
      ...(cleared === null ? {} : { signOff: cleared }),
      [record]: saved.version,
    },
  };
}

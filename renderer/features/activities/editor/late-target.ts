import type { QueryClient } from '@tanstack/react-query';
import type { Input } from '../../../../shared/contract/index.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import type { FieldValue, RowKind } from '../../../../shared/domain/plan/shapes.ts';
import { call } from '../../../data/api.ts';
import { failureSentence } from '../../../data/failure.ts';
import { inOrder } from '../../../data/in-order.ts';
import type { Outcome, Target } from '../../../answers/saving/draft.ts';
import { rowsOf, withRows, type AnyRow } from '../../../answers/saving/plan-values.ts';
import { keptPlan, putPlan } from '../../../answers/saving/send.ts';
import { rowTarget } from '../../../answers/saving/targets.ts';

/** A row that is there at most once for these answers, and is made by the first answer given in it. */
export interface LateRow {
  readonly projectId: string;
  readonly kind: Extract<RowKind, 'checklistItem' | 'activityReach'>;
  /** What tells it from the others: the activity and the item, the activity and the group. */
  readonly twin: Readonly<Record<string, string>>;
}

/** The row as the plan has it, if somebody has answered anything in it. */
export const findLateRow = (rows: readonly AnyRow[], { twin }: Pick<LateRow, 'twin'>): AnyRow | undefined =>
  rows.find((row) => Object.entries(twin).every(([field, value]) => row[field] === value));

/** One answer of such a row: it adds the row where there is none yet, and changes it where there is. */
export function lateTarget(client: QueryClient, late: LateRow, field: string, label: string): Target {
  const { projectId, kind, twin } = late;
  const name = `${projectId} ${kind} ${Object.values(twin).join(' ')}`;
  const find = (): AnyRow | undefined => {
    const plan = keptPlan(client, projectId);
    return plan && findLateRow(rowsOf(plan, kind), late);
  };
  return {
    key: `${name} ${field}`,
    label: `Change “${label}”`,
    read: () => find()?.[field] ?? blankOf(kind, field),
    send: (value, base) =>
      inOrder(name, () => {
        const row = find();
        return row
          ? rowTarget(client, { projectId, kind, rowId: row.id }, field, label).send(value, base)
          : addWith(client, late, { field, value });
      }),
  };
}

const blankOf = (kind: LateRow['kind'], field: string): FieldValue =>
  (NEW_ROWS[kind] as Readonly<Record<string, FieldValue>>)[field] ?? null;

async function addWith(
  client: QueryClient,
  { projectId, kind, twin }: LateRow,
  { field, value }: { readonly field: string; readonly value: FieldValue },
): Promise<Outcome> {
  const fields = { ...NEW_ROWS[kind], ...twin, [field]: value } as Input<'projects.addRow'>['fields'];
  const answer = await call('projects.addRow', { projectId, kind, fields });
  if (!answer.ok) return { kind: 'failed', words: failureSentence(answer.error) };
  const { rowId, version } = answer.value;
  const row = { ...fields, id: rowId, version } as unknown as AnyRow;
  putPlan(client, projectId, (plan) =>
    rowsOf(plan, kind).some(({ id }) => id === rowId) ? plan : withRows(plan, kind, (rows) => [...rows, row]),
  );
  return { kind: 'saved', value };
}

import { guardActivity } from '../activities/guard.ts';
import { guardConsultation } from '../consultation/guard.ts';
import { guardGroup } from '../equality/guard.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecord, PlanRows, RecordKind, RowKind, StoredRow } from './shapes.ts';

/** What a change must not do: each guard sees the row or record as it would be and names what stands in the way. */

/** The rows a guard may look at beside the one that changes. */
export type GuardRows = Pick<PlanRows, 'checklistItem'>;

export type RowGuard<K extends RowKind> = (
  row: StoredRow<K>,
  rows: GuardRows,
  before: StoredRow<K> | undefined,
) => readonly Finding[];
export type RecordGuard<K extends RecordKind> = (
  record: PlanRecord<K>,
  before: PlanRecord<K>,
) => readonly Finding[];

const ROW_GUARDS: { readonly [K in RowKind]?: RowGuard<K> } = {
  activity: guardActivity,
  eiaGroup: guardGroup,
};
const RECORD_GUARDS: { readonly [K in RecordKind]?: RecordGuard<K> } = { consultation: guardConsultation };

/** Whether a kind of row has a guard at all; the others need no rows read. */
export const isGuarded = (kind: RowKind): boolean => ROW_GUARDS[kind] !== undefined;

/** Why a row may not be saved as it would be; empty when it may. */
export function guardRow<K extends RowKind>(
  kind: K,
  row: StoredRow<K>,
  rows: GuardRows,
  before: StoredRow<K> | undefined,
): readonly Finding[] {
  return (ROW_GUARDS[kind] as RowGuard<K> | undefined)?.(row, rows, before) ?? [];
}

/** Why a record may not be saved as it would be; empty when it may. */
export function guardRecord<K extends RecordKind>(
  kind: K,
  record: PlanRecord<K>,
  before: PlanRecord<K>,
): readonly Finding[] {
  return (RECORD_GUARDS[kind] as RecordGuard<K> | undefined)?.(record, before) ?? [];
}

import { mergePeople, type MergeChoice } from '../../../../shared/domain/people/merge.ts';
import type { PeopleFields } from '../../../../shared/domain/people/shapes.ts';
import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import type { Writing } from '../../context.ts';
import { findStored, saveStored } from '../../store/entries.store.ts';
import {
  contentOf,
  hasLoneAccount,
  insertMerge,
  moneyUnderWay,
  MOVED,
  moveRows,
  ownedRows,
  rawAttendance,
  rawPerson,
  sharedAttendance,
  writeRaw,
  type MovedRow,
  type MovedTable,
  type RawRow,
} from '../../store/people-merge.store.ts';
import { stampOf } from './stamp.ts';
import { noteMerged, noteMoved } from './note-merge.ts';

/** What is needed to take a merge back: the rows as they were, what became of them, and what moved. */
export interface MergeRecord {
  readonly kept: RawRow;
  /** The kept record after the merge: an answer that is another one since was changed by a person. */
  readonly keptAfter: RawRow;
  readonly gone: RawRow;
  readonly moved: Readonly<Partial<Record<MovedTable, readonly MovedRow[]>>>;
  /** Attendance at activities where both were: the kept row was filled up, the other put away. */
  readonly twins: readonly { readonly kept: RawRow; readonly keptAfter: RawRow; readonly gone: RawRow }[];
}

export interface MergeAsked {
  readonly keptId: string;
  readonly goneId: string;
  readonly keptVersion: number;
  readonly goneVersion: number;
  readonly take: readonly MergeChoice[];
}
export type NotMerged =
  | 'entry-not-found'
  | 'changed-elsewhere'
  | 'merge-same'
  | 'merge-already'
  | 'merge-being-paid'
  | 'merge-account';

/** E19. Joins two records of one person: answers as chosen, lists joined, and all that belongs to the one that goes. */
export function merge(context: Writing, asked: MergeAsked): Result<{ readonly mergeId: string }, NotMerged> {
  const checked = check(context, asked);
  if (!checked.ok) return checked;
  const { db } = context;
  const { keptId, goneId, take } = asked;
  const { kept, gone, keptFields, goneFields } = checked.value;
  const stamp = stampOf(context);
  const fields = mergePeople(keptFields, goneFields, take);
  saveStored(db, { kind: 'participant', id: keptId, expectedVersion: asked.keptVersion }, fields, stamp);
  const twins = joinAttendance(context, keptId, goneId);
  const left = new Set(twins.map(({ gone: row }) => row['id']));
  const moved = Object.fromEntries(
    MOVED.map((table) => [table, ownedRows(db, table, goneId).filter(({ id }) => !left.has(id))] as const),
  );
  for (const table of MOVED) {
    const rows = moved[table] ?? [];
    moveRows(db, table, { moved: rows, to: keptId }, stamp);
    noteMoved(context, table, { ids: rows.map(({ id }) => id), from: goneId, to: keptId });
  }
  writeRaw(db, 'participant', { id: goneId, columns: { ...gone, archived: 1, merged_into: keptId } }, stamp);
  const mergeId = context.newId();
  const record: MergeRecord = { kept, keptAfter: rawPerson(db, keptId) ?? kept, gone, moved, twins };
  insertMerge(db, { id: mergeId, keptId, goneId, before: JSON.stringify(record) }, stamp);
  noteMerged(context, { keptId, goneId, before: kept, after: record.keptAfter });
  return ok({ mergeId });
}

interface Checked {
  readonly kept: RawRow;
  readonly gone: RawRow;
  readonly keptFields: PeopleFields<'participant'>;
  readonly goneFields: PeopleFields<'participant'>;
}

function check(
  { db }: Writing,
  { keptId, goneId, keptVersion, goneVersion }: MergeAsked,
): Result<Checked, NotMerged> {
  if (keptId === goneId) return fail('merge-same');
  const [kept, gone] = [rawPerson(db, keptId), rawPerson(db, goneId)];
  const [one, other] = [keptId, goneId].map((id) => findStored(db, { kind: 'participant', id }));
  if (!kept || !gone || !one || !other) return fail('entry-not-found');
  if (kept['merged_into'] !== null || gone['merged_into'] !== null) return fail('merge-already');
  if (one.version !== keptVersion || other.version !== goneVersion) return fail('changed-elsewhere');
  if (moneyUnderWay(db, goneId)) return fail('merge-being-paid');
  if (hasLoneAccount(db, keptId, goneId)) return fail('merge-account');
  return ok({
    kept,
    gone,
    keptFields: one.fields as PeopleFields<'participant'>,
    goneFields: other.fields as PeopleFields<'participant'>,
  });
}

/** Where both are on the list of an activity one line stays, filled up from the other, which is put away. */
function joinAttendance(context: Writing, keptId: string, goneId: string): MergeRecord['twins'] {
  const stamp = stampOf(context);
  return sharedAttendance(context.db, keptId, goneId).map(({ kept, gone }) => {
    const filled = Object.fromEntries(
      Object.entries(contentOf(kept)).map(([column, value]) => [
        column,
        value === null || value === '' ? (gone[column] ?? value) : value,
      ]),
    );
    const [keptRow, goneRow] = [String(kept['id']), String(gone['id'])];
    writeRaw(context.db, 'attendance', { id: keptRow, columns: filled }, stamp);
    writeRaw(context.db, 'attendance', { id: goneRow, columns: { ...gone, archived: 1 } }, stamp);
    noteMoved(context, 'attendance', { ids: [goneRow], from: goneId, to: keptId });
    return { kept, keptAfter: rawAttendance(context.db, keptRow) ?? kept, gone };
  });
}

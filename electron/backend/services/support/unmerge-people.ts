import { fail, ok, type Result } from '../../../../shared/values/result.ts';
import { searchKey } from '../../../../shared/values/text.ts';
import type { Writing } from '../../context.ts';
import {
  contentOf,
  findMerge,
  isBeingPaid,
  markMergeUndone,
  mergesOf,
  MOVED,
  moveBack,
  rawAttendance,
  rawPerson,
  writeRaw,
  writtenOf,
  type MergeRow,
  type RawRow,
  type Written,
} from '../../store/people-merge.store.ts';
import { stampOf } from './stamp.ts';
import type { MergeRecord } from './merge-people.ts';
import { noteMoved, noteUnmerged } from './note-merge.ts';

export type NotUnmerged = 'merge-not-found' | 'merge-newer-first' | 'merge-paid-since';

/**
 * E19. Takes two joined records apart: the one that was given up comes back exactly as it was, with all that was its
 * own; the kept one gets its answers of before back, but for those that somebody changed since, which are named. All but
 * the versions is as it was, byte by byte: they rise, so that a window that shows the joined record cannot save over this.
 */
export function unmerge(
  context: Writing,
  mergeId: string,
): Result<
  { readonly keptId: string; readonly goneId: string; readonly stayed: readonly string[] },
  NotUnmerged
> {
  const { db } = context;
  const found = findMerge(db, mergeId);
  if (!found) return fail('merge-not-found');
  const now = rawPerson(db, found.keptId);
  if (!now || now['merged_into'] !== null || mergesOf(db, found.keptId)[0]?.id !== mergeId)
    return fail('merge-newer-first');
  // Written by this app as a record of a merge.
  const record = JSON.parse(found.before) as MergeRecord;
  if (
    MOVED.some((table) =>
      isBeingPaid(
        db,
        table,
        (record.moved[table] ?? []).map(({ id }) => id),
      ),
    )
  )
    return fail('merge-paid-since');
  const stamp = stampOf(context);
  giveBack(context, found, record);
  const { columns, stayed, written } = restored(record.kept, record.keptAfter, now);
  const kept = { id: found.keptId, columns: withSearch(columns, stayed) };
  writeRaw(db, 'participant', kept, written ?? stamp);
  // Nobody could change what was joined, so it is as it was, also in when it was written.
  writeRaw(db, 'participant', { id: found.goneId, columns: record.gone }, writtenOf(record.gone));
  markMergeUndone(db, mergeId, stamp);
  const { keptId, goneId } = found;
  noteUnmerged(context, { keptId, goneId, before: now, after: rawPerson(db, keptId) ?? now });
  return ok({ keptId, goneId, stayed: stayed.filter((column) => column !== 'search') });
}

/** What moved goes back, and both lines of an activity where both had been are there again. */
function giveBack(context: Writing, found: MergeRow, record: MergeRecord): void {
  const { keptId, goneId } = found;
  for (const table of MOVED) {
    const moved = record.moved[table] ?? [];
    moveBack(context.db, table, { moved, to: goneId, joined: found });
    noteMoved(context, table, { ids: moved.map(({ id }) => id), from: keptId, to: goneId });
  }
  for (const { kept, keptAfter, gone } of record.twins) {
    const id = String(kept['id']);
    const { columns, written } = restored(kept, keptAfter, rawAttendance(context.db, id) ?? keptAfter);
    writeRaw(context.db, 'attendance', { id, columns }, written ?? stampOf(context));
    writeRaw(context.db, 'attendance', { id: String(gone['id']), columns: gone }, writtenOf(gone));
    noteMoved(context, 'attendance', { ids: [String(gone['id'])], from: keptId, to: goneId });
  }
}

interface Restored {
  readonly columns: RawRow;
  readonly stayed: readonly string[];
  /** When and by whom it was written before the join; null: somebody wrote to it since. */
  readonly written: Written | null;
}

/** Each column as it was before, unless somebody changed it since. */
function restored(before: RawRow, after: RawRow, now: RawRow): Restored {
  const names = Object.keys(contentOf(before));
  const stayed = names.filter((name) => now[name] !== after[name]);
  const columns = Object.fromEntries(
    names.map((name) => [name, (stayed.includes(name) ? now[name] : before[name]) ?? null]),
  );
  const isUntouched = stayed.length === 0 && isSameWriting(writtenOf(now), writtenOf(after));
  return { columns, stayed, written: isUntouched ? writtenOf(before) : null };
}

const isSameWriting = (one: Written, other: Written): boolean => one.at === other.at && one.by === other.by;

/** What somebody is found by, worked out anew where an answer stayed as it was changed since. */
function withSearch(columns: RawRow, stayed: readonly string[]): RawRow {
  if (stayed.length === 0) return columns;
  const found = ['name', 'preferred_name', 'email', 'phone', 'represented_group'].map(
    (name) => columns[name],
  );
  return { ...columns, search: searchKey(found.join(' ')) };
}

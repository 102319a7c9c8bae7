import type { PlanRecords, RecordKind } from '../../../../shared/domain/plan/shapes.ts';
import { NEW_ROWS } from '../../../../shared/domain/plan/new-rows.ts';
import { STANDARD_GROUPS } from '../../../../shared/domain/equality/groups.ts';
import { RECORD_KINDS } from '../../../../shared/domain/plan/shapes.ts';
import { projectReference, referenceNumber } from '../../../../shared/domain/projects/reference.ts';
import type { Writing } from '../../context.ts';
import type { Reader } from '../../store/handles.ts';
import { insertRecord, insertRow } from '../../store/plan.store.ts';
import { insertHead, listReferences } from '../../store/projects.store.ts';

/** What the steps that make a project share: a new one, and one that comes from a file. */

/** The next free reference of a prefix and year; undefined when none is left. */
export function nextReference(db: Reader, prefix: string, year: number): string | undefined {
  const used = listReferences(db, `${prefix}-${year}`).map((reference) =>
    referenceNumber(reference, prefix, year),
  );
  return projectReference(prefix, year, Math.max(0, ...used) + 1);
}

type Given = { readonly [K in RecordKind]?: Partial<PlanRecords[K]> } & {
  readonly project: { readonly title: string };
};

/** Writes the head and every one-to-one record; answers not given start empty. The new project's id. */
export function createProject(
  context: Writing,
  head: { readonly areaId: string; readonly reference: string },
  given: Given,
): string {
  const id = context.newId();
  const stamp = { at: context.now, by: context.me?.id ?? '' };
  insertHead(
    context.db,
    { id, areaId: head.areaId, reference: head.reference, status: 'DRAFT', pausedFrom: null },
    stamp,
  );
  for (const kind of RECORD_KINDS)
    insertRecord(context.db, { kind, projectId: id }, given[kind] ?? {}, stamp);
  return id;
}

/** The groups every equality assessment starts with. */
export function addStandardGroups(context: Writing, projectId: string): void {
  const stamp = { at: context.now, by: context.me?.id ?? '' };
  for (const groupCode of STANDARD_GROUPS) {
    const fields = { ...NEW_ROWS.eiaGroup, groupCode };
    insertRow(context.db, { kind: 'eiaGroup', projectId, rowId: context.newId() }, fields, stamp);
  }
}

import { z } from 'zod';
import { STATUSES } from '../plan/lists.ts';
import { PLAN_RECORDS, PlanRowsShape, RECORD_KINDS, type RecordKind } from '../plan/shapes.ts';
import { DirectoryUsed } from '../directory/shapes.ts';
import { Id, Instant, Version } from '../../values/zod.ts';

/** A project's reference, `NEL-2026-001`; unique in a store (E05). */
export const Reference = z.string().regex(/^[A-Z][A-Z0-9]{0,7}-\d{4}-\d{3,5}$/);

/** E05 without what is typed: identity, area, status. */
export const ProjectHead = z.strictObject({
  id: Id,
  reference: Reference,
  areaId: Id,
  status: z.enum(STATUSES),
  /** The status a paused project came from. */
  pausedFrom: z.enum(STATUSES).nullable(),
  archived: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  /** Version of the head: status and archive changes. */
  version: Version,
});
export type ProjectHead = Readonly<z.infer<typeof ProjectHead>>;

/** Each one-to-one record's version: sent back with a change so that nobody overwrites unseen work. */
export const RecordVersions = z.strictObject(
  Object.fromEntries(RECORD_KINDS.map((kind) => [kind, Version])) as {
    readonly [K in RecordKind]: typeof Version;
  },
);
export type RecordVersions = Readonly<z.infer<typeof RecordVersions>>;

/** A whole plan: the head, the one-to-one records, the rows. */
export const Plan = z.strictObject({
  head: ProjectHead,
  versions: RecordVersions,
  records: z.strictObject(PLAN_RECORDS),
  rows: PlanRowsShape,
  /** The shared entries its rows point to, archived ones too. */
  directory: DirectoryUsed,
});
export type Plan = Readonly<z.infer<typeof Plan>>;

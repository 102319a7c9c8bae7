import { z } from 'zod';
import { STATUSES } from '../plan/lists.ts';
import { DateOrNull, Id, Instant, Str } from '../../values/zod.ts';

/** A project's reference, `NEL-2026-001`; unique in a store (E05). */
export const Reference = z.string().regex(/^[A-Z][A-Z0-9]{0,7}-\d{4}-\d{3,5}$/);

/** A row of the project list. */
export const ProjectSummary = z.strictObject({
  id: Id,
  reference: Reference,
  title: Str,
  areaName: Str,
  status: z.enum(STATUSES),
  archived: z.boolean(),
  engagementLead: Str,
  decisionDate: DateOrNull,
  updatedAt: Instant,
});
export type ProjectSummary = Readonly<z.infer<typeof ProjectSummary>>;

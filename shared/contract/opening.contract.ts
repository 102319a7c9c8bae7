import { z } from 'zod';
import { STATUSES } from '../domain/plan/lists.ts';
import type { ProjectSummary } from '../domain/projects/summary.ts';
import { Area, Staff } from '../domain/setup/shapes.ts';
import { Str } from '../values/zod.ts';
import { query } from './define.ts';

/** What the window needs to know before anything else. */
const Setup = z.strictObject({
  /** False on a new store: the welcome page is shown. */
  ready: z.boolean(),
  /** Who works on this laptop. */
  me: Staff.nullable(),
  areas: z.array(Area),
  staff: z.array(Staff),
  /** True when the store was made by a newer version: it can be read, not changed. */
  readOnly: z.boolean(),
  appVersion: z.string(),
});

/** Rows of a long list come from the store that made and checked them: they are not looked at letter by letter again. */
const Stored = z.string();
const Row = z.object({
  id: Stored,
  reference: Stored,
  title: Stored,
  areaName: Stored,
  status: z.enum(STATUSES),
  archived: z.boolean(),
  engagementLead: Stored,
  decisionDate: Stored.nullable(),
  updatedAt: Stored,
}) satisfies z.ZodType<ProjectSummary>;

/**
 * What the window asks when it opens. The first look at the store answers the same before the back end is there
 * (ADR 0010).
 */
export const openingContract = {
  'setup.get': query({ permission: 'open', input: z.strictObject({}), output: Setup, errors: [] }),
  'projects.list': query({
    permission: 'projects:read',
    input: z.strictObject({
      search: Str,
      status: z.enum(STATUSES).nullable(),
      archived: z.boolean(),
      sort: z.enum(['reference', 'title', 'status', 'engagementLead', 'decisionDate', 'updatedAt']),
      descending: z.boolean(),
    }),
    output: z.strictObject({
      projects: z.array(Row),
      /** How many there are with no filter: tells "none yet" from "none found". */
      active: z.int(),
      archived: z.int(),
    }),
    errors: [],
  }),
} as const;

import { z } from 'zod';
import {
  DIRECTORY_KINDS,
  GroupNoteEntry,
  InsightSourceEntry,
  StakeholderEntry,
} from '../domain/directory/shapes.ts';
import { INSIGHT_TYPES } from '../domain/insight/lists.ts';
import { STATUSES } from '../domain/plan/lists.ts';
import { GROUP_TYPES } from '../domain/stakeholders/lists.ts';
import { ITEM_MAX, LIST_MAX, LONG_MAX } from '../values/limits.ts';
import { Id, Str, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/);
const FieldValue = z.union([
  z.string().max(2 * LONG_MAX),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(2 * ITEM_MAX)).max(2 * LIST_MAX),
]);
const Fields = z.record(FieldName, FieldValue);
const Kind = z.enum(DIRECTORY_KINDS);
const Window = { search: Str, archived: z.boolean(), offset: z.int().min(0), limit: z.int().min(1).max(500) };
/** How many fit the search, and how many there are at all (not archived). */
const Counts = { found: z.int(), active: z.int() };

/** What all projects share: stakeholders, insight sources and the area's own words for groups. */
export const directoryContract = {
  'directory.stakeholders': query({
    permission: 'projects:read',
    input: z.strictObject({ ...Window, groupType: z.enum(GROUP_TYPES).nullable() }),
    output: z.strictObject({ entries: z.array(StakeholderEntry), ...Counts }),
    errors: [],
  }),
  'directory.insightSources': query({
    permission: 'projects:read',
    input: z.strictObject({ ...Window, sourceType: z.enum(INSIGHT_TYPES).nullable() }),
    output: z.strictObject({ entries: z.array(InsightSourceEntry), ...Counts }),
    errors: [],
  }),
  'directory.groupNotes': query({
    permission: 'projects:read',
    input: z.strictObject({}),
    output: z.strictObject({ entries: z.array(GroupNoteEntry) }),
    errors: [],
  }),
  /** The projects that use an entry. */
  'directory.usage': query({
    permission: 'projects:read',
    input: z.strictObject({ kind: Kind, id: Id }),
    output: z.strictObject({
      projects: z.array(
        z.strictObject({
          projectId: Id,
          reference: z.string(),
          title: Str,
          status: z.enum(STATUSES),
          archived: z.boolean(),
        }),
      ),
    }),
    errors: [],
  }),
  'directory.add': command({
    permission: 'projects:write',
    input: z.strictObject({ kind: Kind, fields: Fields }),
    output: z.strictObject({ id: Id, version: Version }),
    errors: ['field-invalid'],
    touches: ['directory', 'projects', 'documents'],
  }),
  'directory.change': command({
    permission: 'projects:write',
    input: z.strictObject({ kind: Kind, id: Id, fields: Fields, expectedVersion: Version }),
    output: z.strictObject({ id: Id, version: Version, fields: Fields }),
    errors: ['field-invalid', 'entry-not-found', 'changed-elsewhere'],
    touches: ['directory', 'projects', 'documents'],
  }),
  /** Entries are never deleted: an archived one is no longer offered, and stays where it is used. */
  'directory.setArchived': command({
    permission: 'projects:write',
    input: z.strictObject({ kind: Kind, id: Id, archived: z.boolean() }),
    output: z.strictObject({ id: Id, version: Version }),
    errors: ['entry-not-found'],
    touches: ['directory', 'projects', 'documents'],
  }),
} as const;

import { z } from 'zod';
import { REGIMES } from '../domain/plan/lists.ts';
import { RECORD_KINDS, ROW_KINDS } from '../domain/plan/shapes.ts';
import { Plan, ProjectHead } from '../domain/projects/shapes.ts';
import { Neighbour } from '../domain/rules/shapes.ts';
import { STATUS_ACTIONS } from '../domain/projects/status.ts';
import { ITEM_MAX, LIST_MAX, LONG_MAX } from '../values/limits.ts';
import { Id, Instant, NamedStr, Str, Version } from '../values/zod.ts';
import { command, query } from './define.ts';

const FieldValue = z.union([
  // Twice what is allowed: a text a little too long is refused in words beside its field, not as bad input.
  z.string().max(2 * LONG_MAX),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string().max(2 * ITEM_MAX)).max(2 * LIST_MAX),
]);
const RowKey = z.strictObject({ projectId: Id, kind: z.enum(ROW_KINDS), rowId: Id });
const RowAnswer = z.strictObject({ rowId: Id, version: Version, fields: z.record(z.string(), FieldValue) });
const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,60}$/);

const CHANGE_ERRORS = [
  'project-not-found',
  'project-archived',
  'project-closed',
  'changed-elsewhere',
  'field-invalid',
  'answer-blocked',
] as const;

export const projectsContract = {
  'projects.create': command({
    permission: 'projects:write',
    input: z.strictObject({ title: NamedStr, areaId: Id, legalRegime: z.enum(REGIMES) }),
    output: z.strictObject({ id: Id, reference: z.string() }),
    errors: ['area-not-found', 'references-used-up'],
    touches: ['projects'],
  }),
  'projects.getPlan': query({
    permission: 'projects:read',
    input: z.strictObject({ projectId: Id }),
    output: Plan,
    errors: ['project-not-found'],
  }),
  /** Saves one answer of the plan. The senior sign-off is taken off when what was signed changes. */
  'projects.changePlanField': command({
    permission: 'projects:write',
    input: z.strictObject({
      projectId: Id,
      record: z.enum(RECORD_KINDS),
      field: FieldName,
      value: FieldValue,
      expectedVersion: Version,
    }),
    output: z.strictObject({
      value: FieldValue,
      version: Version,
      /** The new version of the sign-off when the senior sign-off was taken off, else null. */
      signOffCleared: Version.nullable(),
      /** The change also asks for a review of the legal duty: the plan has a new row. */
      reviewRaised: z.boolean(),
    }),
    errors: [...CHANGE_ERRORS],
    touches: ['projects', 'documents'],
  }),
  'projects.addRow': command({
    permission: 'projects:write',
    input: z.strictObject({
      projectId: Id,
      kind: z.enum(ROW_KINDS),
      fields: z.record(FieldName, FieldValue),
    }),
    output: RowAnswer,
    errors: [
      'project-not-found',
      'project-archived',
      'project-closed',
      'field-invalid',
      'answer-blocked',
      'row-already-there',
      'row-kept',
    ],
    touches: ['projects', 'documents'],
  }),
  'projects.changeRow': command({
    permission: 'projects:write',
    input: RowKey.extend({ fields: z.record(FieldName, FieldValue), expectedVersion: Version }),
    output: RowAnswer,
    errors: [...CHANGE_ERRORS, 'row-not-found', 'row-already-there', 'row-kept'],
    touches: ['projects', 'documents'],
  }),
  /** Takes a row off the plan; it is kept and `projects.restoreRow` brings it back to its place. */
  'projects.removeRow': command({
    permission: 'projects:write',
    input: RowKey,
    output: z.strictObject({ rowId: Id }),
    errors: ['project-not-found', 'project-archived', 'project-closed', 'row-not-found', 'row-kept'],
    touches: ['projects', 'documents'],
  }),
  'projects.restoreRow': command({
    permission: 'projects:write',
    input: RowKey,
    output: z.strictObject({ rowId: Id }),
    errors: ['project-not-found', 'project-archived', 'project-closed', 'row-not-found', 'row-already-there'],
    touches: ['projects', 'documents'],
  }),
  /** Moves a row to a place counted from 0 among the rows of its kind. */
  'projects.moveRow': command({
    permission: 'projects:write',
    input: RowKey.extend({ toIndex: z.int().min(0).max(100_000) }),
    output: z.strictObject({ rowId: Id, fromIndex: z.int() }),
    errors: ['project-not-found', 'project-archived', 'project-closed', 'row-not-found'],
    touches: ['projects', 'documents'],
  }),
  /** Other live projects that ask the same stakeholders, and when each was last in touch. */
  'projects.neighbours': query({
    permission: 'projects:read',
    input: z.strictObject({ projectId: Id }),
    output: z.strictObject({ neighbours: z.array(Neighbour) }),
    errors: ['project-not-found'],
  }),
  /** The status path of domain.md §4.16. */
  'projects.changeStatus': command({
    permission: 'projects:write',
    input: z.strictObject({
      projectId: Id,
      action: z.enum(STATUS_ACTIONS),
      reason: Str,
      expectedVersion: Version,
    }),
    output: ProjectHead,
    errors: [
      'project-not-found',
      'project-archived',
      'changed-elsewhere',
      'status-blocked',
      'status-no-such-step',
      'status-reason-needed',
    ],
    touches: ['projects', 'documents'],
  }),
  'projects.setArchived': command({
    permission: 'projects:write',
    input: z.strictObject({ projectId: Id, archived: z.boolean() }),
    output: ProjectHead,
    errors: ['project-not-found'],
    touches: ['projects'],
  }),
  /** What was changed, newest first. Personal values are not in it: they read as "changed". */
  'projects.history': query({
    permission: 'projects:read',
    input: z.strictObject({ projectId: Id, before: z.int().nullable(), limit: z.int().min(1).max(200) }),
    output: z.strictObject({
      entries: z.array(
        z.strictObject({
          id: z.int(),
          at: Instant,
          who: Str,
          action: z.string(),
          record: z.string(),
          field: z.string().nullable(),
          before: z.string().nullable(),
          after: z.string().nullable(),
          personal: z.boolean(),
          reason: z.string().nullable(),
        }),
      ),
      more: z.boolean(),
    }),
    errors: ['project-not-found'],
  }),
} as const;

import type { FieldValue, RowKind } from './shapes.ts';

/** Rows of which a project has one at most: the fields that tell one from another. */
const UNIQUE: { readonly [K in RowKind]?: readonly string[] } = {
  insightUse: ['sourceId'],
  projectStakeholder: ['stakeholderId'],
  checklistItem: ['activityId', 'item'],
  activityReach: ['activityId', 'groupId'],
  findingOverride: ['rule', 'subject'],
};

type Fields = Readonly<Record<string, FieldValue>>;

/** Whether a project has one row at most for each thing of this kind. */
export const isOneOfAKind = (kind: RowKind): boolean => UNIQUE[kind] !== undefined;

/** What tells a row from its twins, as one text; undefined where a project may have any number. */
export function twinIdentity(kind: RowKind, row: Readonly<Record<string, unknown>>): string | undefined {
  const fields = UNIQUE[kind];
  return fields && JSON.stringify(fields.map((field) => row[field]));
}

/** True when another row already stands for the same thing. */
export function isTwin(kind: RowKind, row: Fields, others: readonly Fields[]): boolean {
  const fields = UNIQUE[kind];
  return fields !== undefined && others.some((other) => fields.every((field) => other[field] === row[field]));
}

/** Rows that are written once and never changed. */
export const isKeptAsItIs = (kind: RowKind): boolean => kind === 'dutyVersion';

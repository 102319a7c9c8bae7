import type { StoredRow } from '../plan/shapes.ts';
import { bandOf, GROUP_CODES, STANDARD_GROUPS, type GroupCode } from './groups.ts';

export type Group = StoredRow<'eiaGroup'>;

/** E10. The groups as D01 §5 prints them: by the list; groups an area names itself last, in their own order. */
export const inPrintOrder = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => GROUP_CODES.indexOf(a.groupCode) - GROUP_CODES.indexOf(b.groupCode));

/** The standard groups that an assessment does not have, in print order. */
export const missingGroups = (groups: readonly Pick<Group, 'groupCode'>[]): readonly GroupCode[] =>
  STANDARD_GROUPS.filter((code) => groups.every(({ groupCode }) => groupCode !== code));

/** Whether a group may be taken off and given a name of its own: those the area chose, never bands A to D. */
export const isLocal = ({ groupCode }: Pick<Group, 'groupCode'>): boolean => bandOf(groupCode) === 'LOCAL';

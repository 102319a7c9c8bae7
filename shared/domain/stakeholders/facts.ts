import type { DirectoryEntry } from '../directory/shapes.ts';
import type { Finding } from '../findings.ts';
import type { StoredRow } from '../plan/shapes.ts';
import type { RuleFacts } from '../rules/shapes.ts';
import type { GroupType } from './lists.ts';

/** A stakeholder of the project with its entry in the directory. */
export interface Listed {
  readonly row: StoredRow<'projectStakeholder'>;
  readonly entry: DirectoryEntry<'stakeholder'>;
}

/** The project’s stakeholders of some groups; of all groups when none is named. */
export function entriesOf({ rows, directory }: RuleFacts, groups?: readonly GroupType[]): readonly Listed[] {
  const entries = new Map(directory.stakeholder.map((entry) => [entry.id, entry]));
  return rows.projectStakeholder.flatMap((row) => {
    const entry = entries.get(row.stakeholderId);
    return entry && (groups === undefined || groups.includes(entry.groupType)) ? [{ row, entry }] : [];
  });
}

/** A finding in one line. */
export const finding = (rule: string, level: Finding['level'], field: string, words: string): Finding => ({
  rule,
  level,
  field,
  words,
});

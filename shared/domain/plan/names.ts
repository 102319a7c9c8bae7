import { groupName } from '../equality/groups.ts';
import type { DirectoryUsed } from '../directory/shapes.ts';
import type { PlanRows } from './shapes.ts';

/** What the rows of a project are called, so that others can point to them. */
interface Named {
  readonly rows: Pick<PlanRows, 'activity' | 'eiaGroup' | 'projectStakeholder' | 'insightUse'>;
  readonly directory: Pick<DirectoryUsed, 'stakeholder' | 'insightSource'>;
}

/** Every row of a kind that others point to: its id and its name, in the rows’ order. */
export function namesOf(
  { rows, directory }: Named,
  kind: keyof Named['rows'],
): readonly { readonly id: string; readonly label: string }[] {
  switch (kind) {
    case 'activity':
      return rows.activity.map(({ id, title }, index) => ({
        id,
        label: title.trim() || `Activity ${index + 1}`,
      }));
    case 'eiaGroup':
      return rows.eiaGroup.map((group) => ({ id: group.id, label: groupName(group) }));
    case 'projectStakeholder':
      return rows.projectStakeholder.map(({ id, stakeholderId }) => ({
        id,
        label:
          directory.stakeholder.find((entry) => entry.id === stakeholderId)?.name ?? 'Not in the directory',
      }));
    case 'insightUse':
      return rows.insightUse.map(({ id, sourceId }) => ({
        id,
        label: directory.insightSource.find((entry) => entry.id === sourceId)?.title ?? 'Not in the library',
      }));
  }
}

import type { QueryClient } from '@tanstack/react-query';
import type { RowList } from '../../answers/rows/row-changes.ts';

/** The groups of a project's assessment, for changes that one click or key makes. */
export const groupList = (client: QueryClient, projectId: string): RowList => ({
  client,
  projectId,
  kind: 'eiaGroup',
  itemName: 'group',
});

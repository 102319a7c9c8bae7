import type { QueryClient } from '@tanstack/react-query';
import type { RowList } from '../../answers/rows/row-changes.ts';

/** The accepted warnings of a project, as rows that can be added and taken away. */
export const overrideList = (client: QueryClient, projectId: string): RowList => ({
  client,
  projectId,
  kind: 'findingOverride',
  itemName: 'reason',
});

import type { QueryClient } from '@tanstack/react-query';
import type { DirectoryEntry } from '../../../../shared/domain/directory/shapes.ts';
import { addRow } from '../../../answers/rows/row-changes.ts';
import { reload } from '../../../answers/saving/send.ts';

type Source = Pick<DirectoryEntry<'insightSource'>, 'id' | 'sourceType'>;

/** Takes a source of the library into a project; the id of its row, or undefined when it could not be added. */
export async function takeSource(
  client: QueryClient,
  projectId: string,
  { id, sourceType }: Source,
): Promise<string | undefined> {
  const list = { client, projectId, kind: 'insightUse', itemName: 'source' } as const;
  // Earlier engagement is an earlier exercise: its seven questions are asked unless the person says otherwise.
  const rowId = await addRow(list, {
    sourceId: id,
    isPriorExercise: sourceType === 'PREVIOUS_ENGAGEMENT',
  });
  // The plan brings the shared facts of the sources it uses.
  if (rowId !== undefined) await reload(client, projectId);
  return rowId;
}

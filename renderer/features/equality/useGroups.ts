import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { GroupCode } from '../../../shared/domain/equality/groups.ts';
import { addRow, changeRow, removeRow } from '../../answers/rows/row-changes.ts';
import { drafts } from '../../answers/saving/drafts.ts';
import { groupList } from './equality-list.ts';
import type { GroupFacts } from './group-facts.ts';
import type { QuickAnswer } from './grid/quick-set.ts';

/** What can be done with groups, and what is said aloud about it. */
export function useGroups(projectId: string) {
  const client = useQueryClient();
  const [said, setSaid] = useState('');
  const list = groupList(client, projectId);

  /** Gives the id of the new group. */
  const add = async (groupCode: GroupCode): Promise<string | undefined> => addRow(list, { groupCode });
  const remove = async ({ group, name }: GroupFacts): Promise<boolean> => {
    const isRemoved = await removeRow(list, group.id, `“${name}”`);
    if (isRemoved) setSaid(`Removed ${name}.`);
    return isRemoved;
  };
  const quickSet = async (
    { group, name }: GroupFacts,
    { field, label, words }: QuickAnswer,
    code: string | null,
  ): Promise<void> => {
    // What is typed in the row goes first, so that it is not taken for a change made elsewhere.
    await drafts.flushAll();
    const answer = code === null ? 'no answer' : (words[code] ?? '');
    if (await changeRow(list, group.id, { [field]: code }, `Change the ${label} of ${name}`))
      setSaid(`${name}: ${label} ${answer}.`);
  };
  return { said, add, remove, quickSet };
}

import { formatDateShort } from '../../../../shared/values/dates.ts';
import { hasText } from '../../../../shared/values/text.ts';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { GroupFacts } from '../group-facts.ts';
import type { GridColumn } from './grid-column.ts';
import { None } from './group-cells.tsx';
import { Words } from './Mark.tsx';

/** D01 §6. What the list of gaps says of each group, beside its name. */
export const GAP_COLUMNS: readonly GridColumn[] = [
  { id: 'why', header: 'Why', width: 22, part: 'need', cell: ({ further }) => <Words>{further.why}</Words> },
  {
    id: 'how',
    header: 'How we will hear from them',
    width: 21,
    part: 'hear',
    cell: ({ group }) => (hasText(group.howHeard) ? <Words>{group.howHeard}</Words> : <None />),
  },
  {
    id: 'activity',
    header: 'Activity',
    width: 18,
    part: 'hear',
    cell: (facts) => <ActivityCell {...facts} />,
  },
  {
    id: 'by',
    header: 'By when',
    width: 10,
    part: 'hear',
    cell: ({ group: { gapBy } }) => (gapBy === null ? <None /> : formatDateShort(gapBy)),
  },
  {
    id: 'owner',
    header: 'Owner',
    width: 12,
    part: 'hear',
    cell: ({ group }) => (hasText(group.gapOwner) ? group.gapOwner : <None />),
  },
];

/** Stays red until an activity is linked. */
function ActivityCell({ activities }: GroupFacts) {
  if (activities.length === 0)
    return (
      <StatusTag icon="error" tone="danger">
        No activity yet
      </StatusTag>
    );
  return (
    <Words>{activities.map(({ title }) => title.trim() || 'Activity without a title').join('; ')}</Words>
  );
}

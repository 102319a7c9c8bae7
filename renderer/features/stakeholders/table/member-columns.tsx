import { dueWords } from '../../../../shared/domain/stakeholders/cadence.ts';
import { GROUP_TYPE_WORDS } from '../../../../shared/domain/stakeholders/lists.ts';
import { QUADRANTS, STRATEGY_SHORT, type Place } from '../../../../shared/domain/stakeholders/quadrant.ts';
import { formatDateShort, type IsoDate } from '../../../../shared/values/dates.ts';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { DueTag } from '../DueTag.tsx';
import { PlaceField } from '../PlaceFields.tsx';
import pageStyles from '../stakeholders.module.css';
import type { MemberDue } from '../useMembers.ts';

interface Doing {
  readonly isReadOnly: boolean;
  readonly today: IsoDate;
  readonly choose: (id: string) => void;
  readonly place: (member: MemberDue, to: Partial<Place>) => void;
}

type Column = TableColumn<MemberDue>;

/** The stakeholder's name, which opens its details. */
export const nameColumn = (choose: (id: string) => void): Column => ({
  id: 'name',
  header: 'Stakeholder',
  isRowHeader: true,
  width: '22%',
  sortValue: ({ name }) => name,
  cell: ({ id, name }) => (
    <button type="button" className={pageStyles.nameButton} data-row={id} onClick={() => choose(id)}>
      {name}
    </button>
  ),
});

const placeColumn = (which: keyof Place, header: string, { isReadOnly, place }: Doing): Column => ({
  id: which,
  header,
  width: '7rem',
  sortValue: ({ position }) => position?.[which] ?? null,
  cell: (member) => (
    <PlaceField
      isLabelHidden
      isReadOnly={isReadOnly}
      name={member.name}
      standing={member.position}
      which={which}
      onPlace={(to) => place(member, to)}
    />
  ),
});

/** The columns of the table. */
export const memberColumns = (doing: Doing): readonly Column[] => [
  nameColumn(doing.choose),
  {
    id: 'group',
    header: 'Group',
    sortValue: ({ entry }) => (entry ? GROUP_TYPE_WORDS[entry.groupType] : null),
    cell: ({ entry }) => (entry ? GROUP_TYPE_WORDS[entry.groupType] : '–'),
  },
  placeColumn('influence', 'Influence', doing),
  placeColumn('interest', 'Interest', doing),
  {
    id: 'strategy',
    header: 'Strategy',
    width: '8.5rem',
    sortValue: ({ quadrant }) => (quadrant ? QUADRANTS.indexOf(quadrant) : null),
    cell: ({ quadrant }) => (quadrant ? STRATEGY_SHORT[quadrant] : 'Not yet placed'),
  },
  {
    id: 'planned',
    header: 'Planned engagement',
    sortValue: ({ row }) => row.plannedEngagement || null,
    cell: ({ row }) =>
      [row.plannedEngagement, row.plannedWhen].filter((words) => words !== '').join(', ') || '–',
  },
  {
    id: 'last',
    header: 'Last contact',
    width: '8.5rem',
    sortValue: ({ due }) => due.lastOn,
    cell: ({ due }) => (due.lastOn === null ? '–' : formatDateShort(due.lastOn)),
  },
  {
    id: 'next',
    header: 'Next due',
    sortValue: ({ due, name }) => due.dueOn ?? (due.state === 'NEVER' ? `0 ${name}` : null),
    cell: ({ due }) => <DueTag due={due} words={dueWords(due, doing.today)} />,
  },
];

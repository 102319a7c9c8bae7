import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { minutesWords } from '../../../shared/domain/people/attendance.ts';
import { searchKey } from '../../../shared/values/text.ts';
import type { Line } from '../../attendance/attendance-changes.ts';
import { flagsOf, PersonName } from '../../attendance/PersonName.tsx';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { SearchField } from '../../components/SearchField/SearchField.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import type { Plan } from '../../data/plan.ts';
import { activitiesOf, activityName, type Activity } from './activities.ts';
import styles from './attendance-page.module.css';

interface Somebody {
  readonly person: Line['person'];
  readonly activities: readonly string[];
  readonly came: number;
  readonly minutes: number;
  readonly claims: number;
}

const COLUMNS: readonly TableColumn<Somebody>[] = [
  {
    id: 'name',
    header: 'Name',
    isRowHeader: true,
    sortValue: ({ person }) => person.name,
    cell: ({ person }) => (
      <PersonName
        flags={flagsOf(person.needs)}
        isUnder18={person.under18 === 'YES'}
        name={person.name}
        preferredName={person.preferredName}
      />
    ),
  },
  {
    id: 'activities',
    header: 'Invited to',
    sortValue: ({ activities }) => activities.length,
    cell: ({ activities }) => activities.join(', '),
  },
  { id: 'came', header: 'Came', align: 'end', sortValue: ({ came }) => came, cell: ({ came }) => came },
  {
    id: 'time',
    header: 'Time given',
    align: 'end',
    sortValue: ({ minutes }) => minutes,
    cell: ({ minutes }) => (minutes === 0 ? '–' : minutesWords(minutes)),
  },
  {
    id: 'claims',
    header: 'Claims',
    align: 'end',
    sortValue: ({ claims }) => claims,
    cell: ({ claims }) => claims,
  },
];

interface EverybodyProps {
  readonly plan: Plan;
  readonly lines: readonly Line[];
}

/** Everybody who was invited to anything in the project, one row each. */
export function Everybody({ plan, lines }: EverybodyProps) {
  const [, goTo] = useLocation();
  const [search, setSearch] = useState('');
  const rows = useMemo(() => everybody(lines, activitiesOf(plan)), [lines, plan]);
  const key = searchKey(search);
  const found = rows.filter(({ person }) =>
    searchKey(`${person.name} ${person.preferredName}`).includes(key),
  );
  return (
    <Panel isFlush>
      <div className={styles.filters}>
        <SearchField label="Find somebody" placeholder="Name" value={search} onChange={setSearch} />
      </div>
      <Table
        columns={COLUMNS}
        empty={
          rows.length === 0 ? (
            <EmptyState icon="people" title="Nobody takes part yet">
              Invite people to an activity, and they are listed here.
            </EmptyState>
          ) : (
            <EmptyState isCompact title="Nobody fits the search" />
          )
        }
        label="Everybody who takes part"
        rowId={({ person }) => person.id}
        rows={found}
        onOpen={({ person }) => goTo(`/people/${person.id}`)}
      />
    </Panel>
  );
}

function everybody(lines: readonly Line[], activities: readonly Activity[]): readonly Somebody[] {
  const names = new Map(activities.map((activity) => [activity.id, activityName(activity, activities)]));
  return [...Map.groupBy(lines, ({ person }) => person.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        person: first.person,
        activities: own.map(({ entry }) => names.get(entry.activityId) ?? ''),
        came: own.filter(({ entry }) => entry.came === 'YES').length,
        minutes: own.reduce((sum, { entry }) => sum + (entry.minutes ?? 0), 0),
        claims: own.reduce((sum, { claims }) => sum + claims.length, 0),
      },
    ];
  });
}

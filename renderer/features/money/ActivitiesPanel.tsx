import { useMemo } from 'react';
import type { ActivityMoney } from '../../../shared/domain/money/forecast.ts';
import {
  ACTIVITY_STATE_WORDS,
  METHOD_WORDS,
  type ActivityState,
} from '../../../shared/domain/activities/lists.ts';
import { formatDateShort } from '../../../shared/values/dates.ts';
import { formatMoney } from '../../../shared/values/money.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../components/Link/Link.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { Table } from '../../components/Table/Table.tsx';
import type { TableColumn } from '../../components/Table/table-types.ts';
import { measureColumns } from './measure-columns.tsx';
import styles from './money.module.css';

interface ActivitiesPanelProps {
  readonly activities: readonly ActivityMoney[];
  readonly projectId: string;
}

/** Why an activity is expected to cost nothing more. */
const NOTHING: Readonly<Record<ActivityState, string>> = {
  PLANNED: 'Nothing is paid for this kind of activity',
  CONFIRMED: 'Nothing is paid for this kind of activity',
  DONE: 'It is done: only claims count',
  CANCELLED: 'It is cancelled: only claims count',
};

const SERIES = ['claimedPence', 'approvedPence', 'paidPence'] as const;

const columnsFor = (projectId: string): readonly TableColumn<ActivityMoney>[] => [
  {
    id: 'title',
    header: 'Activity',
    isRowHeader: true,
    cell: ({ id, activity }) => (
      <Link href={`/projects/${projectId}/activities/${id}`}>
        {activity.title || METHOD_WORDS[activity.method]}
      </Link>
    ),
  },
  {
    id: 'date',
    header: 'Date',
    cell: ({ activity: { dateOn } }) => (dateOn === null ? 'No date' : formatDateShort(dateOn)),
    sortValue: ({ activity: { dateOn } }) => dateOn,
  },
  { id: 'state', header: 'Status', cell: ({ activity: { state } }) => ACTIVITY_STATE_WORDS[state] },
  {
    id: 'people',
    header: 'People',
    cell: ({ activity: { expectedNumber } }) => expectedNumber ?? '–',
    align: 'end',
  },
  {
    id: 'expected',
    header: 'Expected',
    align: 'end',
    cell: ({ expectedPence, unknown }) =>
      expectedPence === 0 && unknown.length > 0 ? 'Not known' : formatMoney(expectedPence),
    sortValue: ({ expectedPence }) => expectedPence,
  },
  ...measureColumns<(typeof SERIES)[number], ActivityMoney>(SERIES),
  {
    id: 'how',
    header: 'How the expected cost comes about',
    width: '32%',
    cell: ({ workings, unknown, activity: { state } }) => (
      <span className={styles.how}>
        {workings.map((words) => (
          <span key={words}>{words}</span>
        ))}
        {unknown.map((words) => (
          <span key={words} className={styles.unknown}>
            Not known yet: {words}
          </span>
        ))}
        {workings.length + unknown.length === 0 && <span className={styles.quiet}>{NOTHING[state]}</span>}
      </span>
    ),
  },
];

/** What each activity is expected to cost, and what was claimed for it. */
export function ActivitiesPanel({ activities, projectId }: ActivitiesPanelProps) {
  const columns = useMemo(() => columnsFor(projectId), [projectId]);
  return (
    <Panel
      title="By activity"
      description="Activities to come are forecast; for those that are done only claims count."
      isFlush
    >
      <Table
        label="Money by activity"
        columns={columns}
        rows={activities}
        rowId={({ id }) => id}
        empty={
          <EmptyState title="No activities yet">
            What they cost appears here once they are planned.
          </EmptyState>
        }
      />
    </Panel>
  );
}

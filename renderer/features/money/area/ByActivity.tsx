import { METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import type { AreaMoney } from '../../../../shared/domain/money/area/shapes.ts';
import { formatDateShort } from '../../../../shared/values/dates.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { measureColumns } from '../measure-columns.tsx';
import styles from '../money.module.css';
import { byMethod, partRows, together, type MethodMoney, type PartRow } from './part-rows.ts';
import { PartsTable } from './PartsTable.tsx';

type Activity = AreaMoney['activities'][number];

const SERIES = ['committedPence', 'claimedPence', 'approvedPence', 'paidPence'] as const;
type Key = (typeof SERIES)[number];

const titleOf = ({ title, method }: Activity): string => title || METHOD_WORDS[method];

const ACTIVITY_COLUMNS: readonly TableColumn<PartRow<Activity>>[] = [
  {
    id: 'activity',
    header: 'Activity',
    isRowHeader: true,
    width: '28%',
    cell: ({ of }) => (
      <>
        <Link href={`/projects/${of.projectId}/activities/${of.id}`}>{titleOf(of)}</Link>{' '}
        <span className={styles.reference}>{of.reference}</span>
      </>
    ),
    sortValue: ({ of }) => titleOf(of),
  },
  {
    id: 'date',
    header: 'Date',
    cell: ({ of: { dateOn } }) => (dateOn === null ? 'No date' : formatDateShort(dateOn)),
    sortValue: ({ of: { dateOn } }) => dateOn,
  },
  { id: 'kind', header: 'Kind of money', cell: ({ kind }) => kind, sortValue: ({ kind }) => kind },
  ...measureColumns<Key, PartRow<Activity>>(SERIES),
];

const METHOD_COLUMNS: readonly TableColumn<PartRow<MethodMoney>>[] = [
  {
    id: 'method',
    header: 'Kind of activity',
    isRowHeader: true,
    cell: ({ of: { method } }) => METHOD_WORDS[method],
    sortValue: ({ of: { method } }) => METHOD_WORDS[method],
  },
  { id: 'count', header: 'Activities', align: 'end', cell: ({ of: { count } }) => count },
  { id: 'kind', header: 'Kind of money', cell: ({ kind }) => kind, sortValue: ({ kind }) => kind },
  ...measureColumns<Key, PartRow<MethodMoney>>(SERIES),
];

interface Props {
  readonly activities: readonly Activity[];
}

const NONE = (
  <EmptyState title="No activity has money in this period">
    What activities cost appears here once they are planned or a claim is handed in.
  </EmptyState>
);

/** Each activity with its money, the largest first. */
export function ByActivity({ activities }: Props) {
  return (
    <Panel title="By activity" isFlush>
      {activities.length === 0 ? (
        NONE
      ) : (
        <PartsTable
          label="Money by activity"
          columns={ACTIVITY_COLUMNS}
          rows={activities.flatMap((activity) => partRows(activity.id, activity, activity))}
          series={SERIES}
          bars={activities.map((one) => ({ id: one.id, words: titleOf(one), amounts: together(one) }))}
        />
      )}
    </Panel>
  );
}

/** Focus groups, interviews, strategic seats: what each kind of activity comes to. */
export function ByMethod({ activities }: Props) {
  const methods = byMethod([...activities]);
  return (
    <Panel title="By kind of activity" isFlush>
      {methods.length === 0 ? (
        NONE
      ) : (
        <PartsTable
          label="Money by kind of activity"
          columns={METHOD_COLUMNS}
          rows={methods.flatMap((one) => partRows(one.method, one, one))}
          series={SERIES}
          bars={methods.map((one) => ({
            id: one.method,
            words: METHOD_WORDS[one.method],
            amounts: together(one),
          }))}
        />
      )}
    </Panel>
  );
}

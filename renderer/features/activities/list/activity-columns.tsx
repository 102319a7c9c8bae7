import {
  ACTIVITY_STATES,
  ACTIVITY_STATE_WORDS,
  METHOD_WORDS,
} from '../../../../shared/domain/activities/lists.ts';
import { listDay } from '../../../../shared/domain/activities/calendar.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { TableColumn } from '../../../components/Table/table-types.ts';
import { dayWords, numberWords, placeWords, STATE_TONES, timeWords } from '../activity-words.ts';
import { activityPath } from '../paths.ts';
import type { ActivityRow } from './activity-rows.ts';
import styles from '../activities.module.css';

const none = (words: string) => <span className={styles.none}>{words}</span>;
/** So many groups are named; the rest are counted. */
const NAMED = 2;

function GroupWords({ groups, audience }: { readonly groups: readonly string[]; readonly audience: string }) {
  const all = audience.trim() === '' ? groups : [...groups, audience.trim()];
  if (all.length === 0) return none('Not said');
  const more = all.length - NAMED;
  return (
    <>
      {all.slice(0, NAMED).join('; ')}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

/** The columns of the list of activities; the same widths in every month. */
export const ACTIVITY_COLUMNS: readonly TableColumn<ActivityRow>[] = [
  {
    id: 'title',
    header: 'Activity',
    cell: ({ id, projectId, name, activity }) => (
      <>
        <Link isStandalone href={activityPath(projectId, id)}>
          {name}
        </Link>
        <div className={styles.second}>{METHOD_WORDS[activity.method]}</div>
      </>
    ),
    sortValue: ({ name }) => name,
    isRowHeader: true,
    width: '24%',
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ activity: { state } }) => (
      <StatusTag tone={STATE_TONES[state]}>{ACTIVITY_STATE_WORDS[state]}</StatusTag>
    ),
    sortValue: ({ activity: { state } }) => ACTIVITY_STATES.indexOf(state),
    width: '6.5rem',
  },
  {
    id: 'date',
    header: 'Date',
    cell: ({ activity }) => {
      const days = dayWords(activity);
      return days === '' ? (
        none('No date yet')
      ) : (
        <>
          {days}
          <div className={styles.second}>{timeWords(activity)}</div>
        </>
      );
    },
    sortValue: ({ activity }) => {
      const day = listDay(activity);
      return day === null ? null : `${day} ${activity.startsAt ?? ''}`;
    },
    width: '15%',
  },
  {
    id: 'groups',
    header: 'Groups',
    cell: ({ groups, activity }) => (
      <span className={styles.clamped}>
        <GroupWords audience={activity.audience} groups={groups} />
      </span>
    ),
    sortValue: ({ groups }) => groups[0] ?? null,
    width: '17%',
  },
  {
    id: 'place',
    header: 'Place',
    cell: ({ activity }) => {
      const place = placeWords(activity);
      return place === '' ? (
        none('Not said')
      ) : (
        <span className={styles.clamped} title={place}>
          {place}
        </span>
      );
    },
    sortValue: ({ activity }) => placeWords(activity) || null,
    width: '13%',
  },
  {
    id: 'number',
    header: 'People',
    cell: ({ activity }) => numberWords(activity) || none('–'),
    sortValue: ({ activity }) => activity.attendedNumber ?? activity.expectedNumber,
    align: 'end',
    width: '6rem',
  },
  {
    id: 'checks',
    header: 'Checks',
    cell: ({ checksLeft, warnings }) => (
      <>
        {checksLeft === undefined ? null : checksLeft === 0 ? (
          <StatusTag icon="check" tone="success">
            Answered
          </StatusTag>
        ) : (
          <span>{checksLeft} to answer</span>
        )}
        {warnings > 0 && (
          <div className={styles.second}>
            <StatusTag icon="warning" tone="warning">
              {plural(warnings, 'warning')}
            </StatusTag>
          </div>
        )}
      </>
    ),
    sortValue: ({ checksLeft, warnings }) => (checksLeft ?? 0) + warnings,
    width: '8.5rem',
  },
];

import { useState } from 'react';
import { countAttendance } from '../../../shared/domain/people/attendance.ts';
import { formatDate, londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { AttendancePanel } from '../../attendance/AttendancePanel.tsx';
import type { Line } from '../../attendance/attendance-changes.ts';
import { EmptyState } from '../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../components/Link/Link.tsx';
import type { Plan } from '../../data/plan.ts';
import { activitiesOf, activityName, firstShown } from './activities.ts';
import styles from './attendance-page.module.css';

interface ByActivityProps {
  readonly plan: Plan;
  readonly lines: readonly Line[];
}

/** The activities at the side, and who takes part in the one that is chosen. */
export function ByActivity({ plan, lines }: ByActivityProps) {
  const all = activitiesOf(plan);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const current = all.find(({ id }) => id === chosen) ?? firstShown(all, londonDate(nowInstant()));
  const activitiesPath = `/projects/${plan.head.id}/activities`;
  if (!current)
    return (
      <EmptyState
        icon="calendar"
        title="No activities yet"
        action={
          <Link isStandalone href={activitiesPath}>
            Open the activities
          </Link>
        }
      >
        People are invited to an activity, such as a focus group. Plan one first.
      </EmptyState>
    );
  return (
    <div className={styles.columns}>
      <nav aria-label="Activities" className={styles.list}>
        <ul>
          {all.map((activity) => {
            const own = lines.filter(({ entry }) => entry.activityId === activity.id);
            const isCurrent = activity.id === current.id;
            return (
              <li key={activity.id}>
                <button
                  aria-current={isCurrent ? 'true' : undefined}
                  className={styles.choice}
                  type="button"
                  onClick={() => setChosen(activity.id)}
                >
                  <strong>{activityName(activity, all)}</strong>
                  <span>{activity.dateOn === null ? 'No date yet' : formatDate(activity.dateOn)}</span>
                  <span>{countWords(own)}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className={styles.matter}>
        <AttendancePanel
          key={current.id}
          activityId={current.id}
          plan={plan}
          title={activityName(current, all)}
        />
        <p className={styles.hint}>
          <Link href={`${activitiesPath}/${current.id}`}>Open this activity</Link>
        </p>
      </div>
    </div>
  );
}

/** `8 invited, 4 came`. */
function countWords(lines: readonly Line[]): string {
  const { invited, came } = countAttendance(lines.map(({ entry }) => entry));
  if (lines.length === 0) return 'Nobody invited yet';
  return came === 0 ? `${invited} invited` : `${invited} invited, ${came} came`;
}

import { useState } from 'react';
import {
  addToMonth,
  entriesOf,
  listDay,
  monthOf,
  monthWords,
  type Month,
} from '../../../../shared/domain/activities/calendar.ts';
import { isDated } from '../../../../shared/domain/activities/calendar-file.ts';
import { londonDate, nowInstant, type IsoDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import type { Plan } from '../../../data/plan.ts';
import { changeActivitiesView, useActivitiesView } from '../../../state/activities-view.ts';
import { nameOf } from '../activity-words.ts';
import { activityPath } from '../paths.ts';
import { rulesRows, type Activity, type ActivityCommands } from '../useActivityCommands.ts';
import { MonthGrid } from './MonthGrid.tsx';
import styles from './calendar.module.css';

interface ActivityCalendarProps {
  readonly plan: Plan;
  /** Undefined where nothing may be added. */
  readonly add: ActivityCommands['add'] | undefined;
}

/** One month of activities. Arrows move from day to day, Page Up and Page Down from month to month. */
export function ActivityCalendar({ plan, add }: ActivityCalendarProps) {
  const { activity } = rulesRows(plan);
  const today = londonDate(nowInstant());
  const month = useActivitiesView((view) => view.month) ?? firstMonth(activity, today);
  const [day, setDay] = useState<IsoDate>(() => (monthOf(today) === month ? today : `${month}-01`));
  const show = (shown: Month): void => {
    changeActivitiesView({ month: shown });
    setDay(monthOf(today) === shown ? today : `${shown}-01`);
  };
  const goTo = (there: IsoDate): void => {
    changeActivitiesView({ month: monthOf(there) });
    setDay(there);
  };
  const undated = activity.filter((one) => !isDated(one));
  return (
    <Panel
      isFlush
      title={monthWords(month)}
      actions={
        <div className={styles.steps}>
          <IconButton
            icon="chevronLeft"
            label="Previous month"
            variant="outlined"
            onPress={() => show(addToMonth(month, -1))}
          />
          <Button size="sm" onPress={() => goTo(today)}>
            Today
          </Button>
          <IconButton
            icon="chevronRight"
            label="Next month"
            variant="outlined"
            onPress={() => show(addToMonth(month, 1))}
          />
        </div>
      }
    >
      <MonthGrid
        active={monthOf(day) === month ? day : `${month}-01`}
        entries={entriesOf(activity)}
        month={month}
        nameOf={(one) => nameOf(one, activity)}
        projectId={plan.head.id}
        today={today}
        onAdd={add && ((date) => void add({ dateOn: date }))}
        onMove={goTo}
      />
      {undated.length > 0 && (
        <div className={styles.undated}>
          <strong>Without a date:</strong>
          <ul>
            {undated.map((one) => (
              <li key={one.id}>
                <Link isStandalone href={activityPath(plan.head.id, one.id)}>
                  {nameOf(one, activity)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}

/** The month of the next activity, else of the last one, else this month. */
function firstMonth(activities: readonly Activity[], today: IsoDate): Month {
  const days = activities
    .map(listDay)
    .filter((day) => day !== null)
    .toSorted();
  return monthOf(days.find((day) => monthOf(day) >= monthOf(today)) ?? days.at(-1) ?? today);
}

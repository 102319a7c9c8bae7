import { useEffect, useRef, type KeyboardEvent } from 'react';
import {
  addToMonth,
  entriesOn,
  monthOf,
  monthWords,
  weeksOf,
  type CalendarEntry,
  type Month,
} from '../../../../shared/domain/activities/calendar.ts';
import { weekdayOf } from '../../../../shared/domain/activities/days.ts';
import { addDays, addMonths, type IsoDate } from '../../../../shared/values/dates.ts';
import type { Activity } from '../useActivityCommands.ts';
import { DayCell } from './DayCell.tsx';
import styles from './calendar.module.css';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const LAST = 6;

interface MonthGridProps {
  readonly projectId: string;
  readonly month: Month;
  /** The day Tab stops at. */
  readonly active: IsoDate;
  readonly today: IsoDate;
  readonly entries: readonly CalendarEntry[];
  readonly nameOf: (activity: Activity) => string;
  /** Another day, perhaps of another month. */
  readonly onMove: (day: IsoDate) => void;
  /** Plans an activity on a day; undefined where nothing may be added. */
  readonly onAdd: ((day: IsoDate) => void) | undefined;
}

/** Weeks from Monday to Sunday. One stop for Tab; what is on the active day follows it. */
export function MonthGrid({ month, active, today, entries, onMove, ...rest }: MonthGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active]);
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const isOnDay = event.target instanceof HTMLElement && event.target.dataset['day'] !== undefined;
    const to = isOnDay ? dayFor(event.key, active) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    isMoving.current = true;
    onMove(to);
  };
  return (
    // A calendar is a grid: one stop for Tab, arrows inside.
    <table
      onKeyDown={press}
      ref={grid}
      aria-label={`Activities in ${monthWords(month)}`}
      className={styles.grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
    >
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} abbr={name} scope="col">
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                entries={entriesOn(entries, day)}
                isActive={day === active}
                isOther={monthOf(day) !== month}
                isToday={day === today}
                onActivate={() => onMove(day)}
                {...rest}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where a key leads from a day; undefined for other keys. */
function dayFor(key: string, day: IsoDate): IsoDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -WEEKDAYS.length);
    case 'ArrowDown':
      return addDays(day, WEEKDAYS.length);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, LAST - weekdayOf(day));
    case 'PageUp':
      return sameDayIn(day, -1);
    case 'PageDown':
      return sameDayIn(day, 1);
    default:
      return undefined;
  }
}

const sameDayIn = (day: IsoDate, months: number): IsoDate =>
  monthOf(addMonths(day, months)) === addToMonth(monthOf(day), months) ? addMonths(day, months) : day;

import { useState } from 'react';
import { isGoingOn, type CalendarEntry } from '../../../../shared/domain/activities/calendar.ts';
import { weekdayOf } from '../../../../shared/domain/activities/days.ts';
import { formatDate, type IsoDate } from '../../../../shared/values/dates.ts';
import { plural } from '../../../../shared/values/text.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import type { Activity } from '../useActivityCommands.ts';
import { EntryMark } from './EntryMark.tsx';
import styles from './calendar.module.css';

/** More than this on one day is folded away until asked for. */
const SHOWN = 3;
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

interface DayCellProps {
  readonly projectId: string;
  readonly day: IsoDate;
  readonly entries: readonly CalendarEntry[];
  readonly isActive: boolean;
  /** It belongs to the month before or after. */
  readonly isOther: boolean;
  readonly isToday: boolean;
  readonly nameOf: (activity: Activity) => string;
  readonly onActivate: () => void;
  readonly onAdd: ((day: IsoDate) => void) | undefined;
}

/** One day: its number, what is on it, and (on the active day) a way to plan something then. */
export function DayCell({ projectId, day, entries, isActive, isOther, isToday, ...rest }: DayCellProps) {
  const { nameOf, onActivate, onAdd } = rest;
  const [isOpen, setOpen] = useState(false);
  // What only goes on takes little room, so it is never folded away.
  const bars = entries.filter((entry) => isGoingOn(entry, day));
  const named = entries.filter((entry) => !isGoingOn(entry, day));
  const shown = [...bars, ...(isOpen ? named : named.slice(0, SHOWN))];
  const more = entries.length - shown.length;
  const stop = isActive ? 0 : -1;
  const title = `${NAMES[weekdayOf(day)] ?? ''} ${formatDate(day)}`;
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      aria-selected={isActive}
      className={styles.day}
      data-other={isOther || undefined}
      data-today={isToday || undefined}
    >
      <button
        type="button"
        aria-label={`${title}, ${plural(entries.length, 'activity', 'activities')}${isToday ? ', today' : ''}`}
        className={styles.number}
        data-day={day}
        tabIndex={stop}
        onClick={onActivate}
      >
        {Number(day.slice(8))}
      </button>
      {shown.length > 0 && (
        <ul className={styles.entries}>
          {shown.map((entry) => (
            <li key={`${entry.activity.id} ${entry.kind}`}>
              <EntryMark
                day={day}
                entry={entry}
                name={nameOf(entry.activity)}
                projectId={projectId}
                tabIndex={stop}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <button
          type="button"
          aria-label={`${more} more on ${formatDate(day)}`}
          className={styles.more}
          tabIndex={stop}
          onClick={() => setOpen(true)}
        >
          {more} more
        </button>
      )}
      {isActive && onAdd && (
        <button
          type="button"
          aria-label={`Add an activity on ${formatDate(day)}`}
          className={styles.add}
          onClick={() => onAdd(day)}
        >
          <Icon name="add" size="sm" /> Add
        </button>
      )}
    </td>
  );
}

import { useLocation } from 'wouter';
import { isGoingOn, type CalendarEntry } from '../../../../shared/domain/activities/calendar.ts';
import { ACTIVITY_STATE_WORDS, METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import type { IsoDate } from '../../../../shared/values/dates.ts';
import { Icon } from '../../../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { timeWords } from '../activity-words.ts';
import { activityPath } from '../paths.ts';
import styles from './calendar.module.css';

interface EntryMarkProps {
  readonly projectId: string;
  readonly entry: CalendarEntry;
  readonly name: string;
  readonly day: IsoDate;
  /** 0 on the active day, else -1. */
  readonly tabIndex: number;
}

/** An activity on one day. Where it only goes on, a bar; on its first day and on Mondays its name, which opens it. */
export function EntryMark({ projectId, entry, name, day, tabIndex }: EntryMarkProps) {
  const [, goTo] = useLocation();
  const { activity, kind, from } = entry;
  if (isGoingOn(entry, day))
    return (
      <span className={styles.bar} data-state={activity.state} title={name}>
        <VisuallyHidden>{name} goes on</VisuallyHidden>
      </span>
    );
  const time =
    kind === 'activity' && from === day && activity.startsAt !== null ? `${activity.startsAt} ` : '';
  const words = `${kind === 'closes' ? 'Closes: ' : time}${name}`;
  const more = [timeWords(activity), METHOD_WORDS[activity.method], ACTIVITY_STATE_WORDS[activity.state]];
  return (
    <button
      type="button"
      className={styles.entry}
      data-kind={kind}
      data-state={activity.state}
      tabIndex={tabIndex}
      title={`${name} (${METHOD_WORDS[activity.method]}, ${ACTIVITY_STATE_WORDS[activity.state].toLowerCase()})`}
      onClick={() => goTo(activityPath(projectId, activity.id))}
    >
      {kind === 'closes' && <Icon name="flag" size="sm" />}
      <span className={styles.entryWords}>{words}</span>
      <VisuallyHidden>{`, ${more.filter((part) => part !== '').join(', ')}`}</VisuallyHidden>
    </button>
  );
}

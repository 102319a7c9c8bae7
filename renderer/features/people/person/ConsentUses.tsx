import { consentUses, USES_NOT_KEPT } from '../../../../shared/domain/people/consent.ts';
import { METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import type { Entry } from '../../../answers/directory/families.ts';
import type { PersonPageFacts } from './page-facts.ts';
import styles from '../people.module.css';

interface ConsentUsesProps {
  readonly entry: Entry<'consent'>;
  readonly page: PersonPageFacts;
}

/** What a consent was used for, so that whoever withdraws it knows what is still about. */
export function ConsentUses({ entry, page }: ConsentUsesProps) {
  const uses = consentUses(
    entry,
    page.attendance.map(({ entry: attended, activity }) => ({
      activity: activity.title.trim() || METHOD_WORDS[activity.method].toLowerCase(),
      dateOn: activity.dateOn,
      invitedOn: attended.invitedOn,
      came: attended.came,
      recordingKept: activity.recordingKept,
    })),
  );
  if (uses.length > 0)
    return (
      <>
        <p className={styles.hint}>It was used for:</p>
        <ul className={styles.uses}>
          {uses.map(({ on, words }) => (
            <li key={`${on ?? ''} ${words}`}>
              {words}
              {on === null ? '' : `, ${formatDate(on)}`}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <p className={styles.hint}>
      {USES_NOT_KEPT.includes(entry.kind)
        ? 'Where it was used is not kept here. Look through reports, leaflets and web pages, and take it out there.'
        : 'It was used for nothing that is written down here.'}
    </p>
  );
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { METHOD_WORDS } from '../../../../shared/domain/activities/lists.ts';
import { REPLY_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { minutesWords } from '../../../../shared/domain/people/attendance.ts';
import { formatDate } from '../../../../shared/values/dates.ts';
import { startClaim } from '../../../attendance/attendance-changes.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useMay } from '../../../data/setup.ts';
import type { PersonPageFacts } from './page-facts.ts';
import styles from '../people.module.css';

type Attended = PersonPageFacts['attendance'][number];

/** The first of a long list; the rest on a click. */
const FIRST = 8;

/** What a person was invited to and came to, newest first, with the way to start a claim for it. */
export function TakingPartPanel({ page }: { readonly page: PersonPageFacts }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? page.attendance : page.attendance.slice(0, FIRST);
  return (
    <Panel title="Taking part">
      {page.attendance.length === 0 ? (
        <EmptyState isCompact title="Not invited to anything yet">
          People are invited on the page of an activity.
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {shown.map((attended) => (
            <Item key={attended.entry.id} attended={attended} page={page} />
          ))}
        </ul>
      )}
      {page.attendance.length > shown.length && (
        <div className={styles.add}>
          <Button size="sm" onPress={() => setAll(true)}>
            Show all {page.attendance.length}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Item({ attended, page }: { readonly attended: Attended; readonly page: PersonPageFacts }) {
  const { activity, project } = attended;
  const [, goTo] = useLocation();
  const mayClaim = useMay('claims:write') && page.mergedInto === null;
  const title = activity.title.trim() || METHOD_WORDS[activity.method];
  const hasClaim = page.claims.some(({ activityId }) => activityId === activity.id);
  const start = async (): Promise<void> => {
    const id = await startClaim({ activityId: activity.id, participantId: page.person.id });
    if (id !== undefined) goTo(`/claims/${id}`);
  };
  return (
    <li>
      {activity.removed ? (
        <span>{title} (removed)</span>
      ) : (
        <Link href={`/projects/${project.id}/activities/${activity.id}`}>{title}</Link>
      )}
      <p className={styles.hint}>
        {[
          activity.dateOn === null ? 'No date' : formatDate(activity.dateOn),
          project.reference,
          stateWords(attended),
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </p>
      {mayClaim && !hasClaim && !activity.removed && (
        <Button icon="money" size="sm" variant="quiet" onPress={() => void start()}>
          Start a claim <VisuallyHidden>for {title}</VisuallyHidden>
        </Button>
      )}
    </li>
  );
}

/** `came, 2 hours`, `did not come`, `will come`, `invited`. */
function stateWords({ entry }: Attended): string {
  if (entry.came === 'YES') return entry.minutes === null ? 'came' : `came, ${minutesWords(entry.minutes)}`;
  if (entry.came === 'NO') return 'did not come';
  if (entry.reply !== null) return REPLY_WORDS[entry.reply].toLowerCase();
  return entry.invitedOn === null ? '' : 'invited';
}

import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { useChange } from '../../../data/useChange.ts';
import { useLocation } from 'wouter';
import { useClaim } from './claim-context.ts';
import { claimPath } from './claim-paths.ts';
import styles from './claim.module.css';

/** Named in full up to here; the rest is found in the list of claims. */
const MOST_NAMED = 12;

/** The other claims of the same activity, and who came and has none yet: what to enter next. */
export function NeighboursPanel() {
  const { page, isOpen } = useClaim();
  const [, goTo] = useLocation();
  const asked = useAsk('claims.neighbours', { claimId: page.claim.id });
  const start = useChange('claims.add', { onDone: ({ id }) => goTo(claimPath(id)) });
  const others = asked.value?.claims.filter(({ id }) => id !== page.claim.id) ?? [];
  const without = isOpen || page.status === 'SUBMITTED' ? (asked.value?.without ?? []) : [];
  if (others.length + without.length === 0) return null;
  const activityId = page.activity.id;
  return (
    <Panel title="Others at this activity">
      <ul className={styles.others}>
        {without.slice(0, MOST_NAMED).map(({ participantId, name }) => (
          <li key={participantId}>
            <span>{name}</span>
            <Button
              isBusy={start.isBusy}
              size="sm"
              onPress={() => void start.run({ kind: 'claim', fields: { participantId, activityId } })}
            >
              Start a claim
            </Button>
          </li>
        ))}
        {others.slice(0, MOST_NAMED).map(({ id, personName, claimNo, status }) => (
          <li key={id}>
            <Link href={claimPath(id)}>{personName}</Link>
            <span className={styles.second}>
              {claimNo}, {CLAIM_STATE_WORDS[status].toLowerCase()}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

import { useLocation } from 'wouter';
import { CLAIM_STATE_WORDS } from '../../shared/domain/claims/lists.ts';
import { Button } from '../components/Button/Button.tsx';
import { Link } from '../components/Link/Link.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden/VisuallyHidden.tsx';
import { startClaim, type Line } from './attendance-changes.ts';
import styles from './attendance.module.css';

interface ClaimCellProps {
  readonly line: Line;
  readonly isReadOnly: boolean;
}

/** The claims of a person for an activity, each a way there; the button that starts the first one. */
export function ClaimCell({ line: { claims, entry, person }, isReadOnly }: ClaimCellProps) {
  const [, goTo] = useLocation();
  const start = async (): Promise<void> => {
    const id = await startClaim({ activityId: entry.activityId, participantId: person.id });
    if (id !== undefined) goTo(`/claims/${id}`);
  };
  return (
    <div className={styles.claims}>
      {claims.map(({ id, claimNo, status }) => (
        <span key={id}>
          <Link href={`/claims/${id}`}>{claimNo}</Link>
          <span className={styles.state}> {CLAIM_STATE_WORDS[status].toLowerCase()}</span>
        </span>
      ))}
      {claims.length === 0 && !isReadOnly && (
        <Button size="sm" variant="quiet" onPress={() => void start()}>
          Start a claim <VisuallyHidden>for {person.name}</VisuallyHidden>
        </Button>
      )}
      {claims.length === 0 && isReadOnly && <span className={styles.hint}>None</span>}
    </div>
  );
}

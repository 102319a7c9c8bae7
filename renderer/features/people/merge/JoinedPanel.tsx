import { useLocation } from 'wouter';
import { formatDate, londonDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import { takeApart } from './merge.queries.ts';
import { signWords } from './LookAlikes.tsx';
import styles from './merge.module.css';

interface JoinedPanelProps {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly isReadOnly: boolean;
}

/** Other records of the same person: those that look like it and were not set aside, and those that were joined into this one. */
export function JoinedPanel({ person: { id, name, email, phone }, isReadOnly }: JoinedPanelProps) {
  const [, goTo] = useLocation();
  const merges = useAsk('people.merges', { keptId: id }).value?.merges ?? [];
  const found = useAsk('people.lookalikes', { name, email, phone, exceptId: id }).value?.people ?? [];
  const alike = found.filter(({ isApart }) => !isApart);
  if (isReadOnly || merges.length + alike.length === 0) return null;
  return (
    <Panel title="Other records of the same person">
      <ul className={styles.alikes}>
        {alike.map((other) => (
          <li key={other.id} className={styles.alike}>
            <span className={styles.who}>
              <strong>{other.name}</strong>
              <span className={styles.hint}>{signWords(other.signs)}</span>
            </span>
            <Button size="sm" onPress={() => goTo(`/people/${id}/join/${other.id}`)}>
              Compare <VisuallyHidden>with {other.name}</VisuallyHidden>
            </Button>
          </li>
        ))}
        {merges.map((merge, at) => (
          <li key={merge.id} className={styles.alike}>
            <span className={styles.who}>
              <strong>{merge.goneName}</strong>
              <span className={styles.hint}>joined on {formatDate(londonDate(merge.at))}</span>
            </span>
            {at === 0 && (
              <Button size="sm" onPress={() => void takeApart(merge.id)}>
                Take apart <VisuallyHidden>{merge.goneName}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

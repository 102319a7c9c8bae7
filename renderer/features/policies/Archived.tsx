import { daysWords } from '../../../shared/domain/policy/changes.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Panel } from '../../components/Panel/Panel.tsx';
import { useArchivePolicy, type Policy } from './policies.queries.ts';
import styles from './policies.module.css';

interface ArchivedProps {
  readonly versions: readonly Policy[];
  readonly mayChange: boolean;
}

/** Versions that were put away; they count for no claim and can be taken out again. */
export function Archived({ versions, mayChange }: ArchivedProps) {
  const archive = useArchivePolicy();
  if (versions.length === 0) return null;
  return (
    <Panel title="In the archive" description="These count for no claim.">
      <ul className={styles.timeline}>
        {versions.map((policy) => (
          <li key={policy.id} className={styles.version}>
            <div className={styles.lineWords}>
              <strong>{policy.title}</strong>
              <span className={styles.days}>{daysWords(policy)}</span>
            </div>
            {mayChange && (
              <Button
                size="sm"
                onPress={() =>
                  void archive.run({
                    id: policy.id,
                    archived: false,
                    expectedVersion: policy.version,
                    reopen: null,
                  })
                }
              >
                Take out of the archive
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

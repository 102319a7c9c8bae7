import { STATUS_WORDS } from '../../../shared/domain/plan/lists.ts';
import { STATUS_PATH } from '../../../shared/domain/projects/status.ts';
import type { Plan } from '../../data/plan.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden/VisuallyHidden.tsx';
import styles from './status.module.css';

type Place = 'done' | 'now' | 'ahead';

const SAID: Readonly<Record<Place, string>> = { done: 'done', now: 'now', ahead: 'still ahead' };

/** The seven steps of a project as a line of dots. A paused project keeps its place. */
export function StatusSteps({ head }: { readonly head: Plan['head'] }) {
  const isPaused = head.status === 'PAUSED';
  const at = STATUS_PATH.findIndex((status) => status === (head.pausedFrom ?? head.status));
  return (
    <ol className={styles.steps} aria-label="Steps of the project">
      {STATUS_PATH.map((status, index) => {
        const place: Place = index < at ? 'done' : index === at ? 'now' : 'ahead';
        return (
          <li
            key={status}
            className={`${styles.step ?? ''} ${styles[place] ?? ''}`}
            {...(place === 'now' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className={styles.dot}>{place === 'done' && <Icon name="check" size="sm" />}</span>
            <span className={styles.name}>
              {STATUS_WORDS[status]}
              {place === 'now' && isPaused && ' (paused)'}
              <VisuallyHidden>: {SAID[place]}</VisuallyHidden>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

import type { Finding } from '../../../shared/domain/findings.ts';
import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import { Icon } from '../../components/Icon/Icon.tsx';
import { Button } from '../../components/Button/Button.tsx';
import { useLocation } from 'wouter';
import styles from './equality.module.css';

/** What is said of the assessment as a whole, not of one group. */
const RULES: readonly string[] = ['R-018', 'R-019', 'R-023', 'R-024', 'R-028'];

interface WholeNotesProps {
  readonly projectId: string;
  readonly findings: readonly Finding[];
}

/** What the rules say about the assessment as a whole, a line each, with the way to where it is settled. */
export function WholeNotes({ projectId, findings }: WholeNotesProps) {
  const [, navigate] = useLocation();
  const shown = findings.filter(({ rule }) => RULES.includes(rule));
  const go = (link: string): void => {
    const place = placeOf(link);
    const path = place?.kind === 'page' ? place.page : place?.kind === 'plan' ? `plan/${place.section}` : '';
    navigate(`/projects/${projectId}/${path}`, { state: { field: link } });
  };
  if (shown.length === 0) return null;
  return (
    <ul aria-label="About the whole assessment" className={styles.notes}>
      {shown.map(({ rule, level, field, words }) => (
        <li key={rule} className={level === 'prompt' ? styles.prompt : styles.warn}>
          <Icon name={level === 'prompt' ? 'info' : 'warning'} />
          <span>{words}</span>
          {field !== 'rows.eiaGroup' && (
            <Button size="sm" variant="quiet" onPress={() => go(field)}>
              Go there
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

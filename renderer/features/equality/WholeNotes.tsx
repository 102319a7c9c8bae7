import { useLocation } from 'wouter';
import type { Finding } from '../../../shared/domain/findings.ts';
import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';

/** What is said of the assessment as a whole, not of one group. */
const RULES: readonly string[] = ['R-018', 'R-019', 'R-023', 'R-024', 'R-028'];

interface WholeNotesProps {
  readonly projectId: string;
  readonly findings: readonly Finding[];
}

/** What the rules say about the assessment as a whole, with the way to where it is settled. */
export function WholeNotes({ projectId, findings }: WholeNotesProps) {
  const [, navigate] = useLocation();
  const go = (link: string): void => {
    const place = placeOf(link);
    const path = place?.kind === 'page' ? place.page : place?.kind === 'plan' ? `plan/${place.section}` : '';
    navigate(`/projects/${projectId}/${path}`, { state: { field: link } });
  };
  return findings
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, level, field, words }) => (
      <Callout
        key={rule}
        title={words}
        tone={level === 'prompt' ? 'info' : 'warning'}
        actions={
          field !== 'rows.eiaGroup' && (
            <Button size="sm" onPress={() => go(field)}>
              Go there
            </Button>
          )
        }
      />
    ));
}

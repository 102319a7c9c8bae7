import { usePlanNames } from '../../../answers/fields/plan-names.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { insightPath } from '../paths.ts';
import { GroupAnswers, type EditorPlace } from './GroupAnswers.tsx';
import { EVIDENCE_LINKS } from './group-fields.ts';
import styles from './editor.module.css';

/** Which of the project's sources tell us about the group. */
export function EvidenceAnswer(place: EditorPlace) {
  const sources = usePlanNames('insightUse');
  if (sources.length > 0) return <GroupAnswers {...place} fields={[EVIDENCE_LINKS]} />;
  return (
    <div>
      <p className={styles.label}>{EVIDENCE_LINKS.label}</p>
      <p className={styles.note}>
        No sources to choose from yet.{' '}
        <Link href={insightPath(place.projectId)}>Add what we already know</Link>
      </p>
    </div>
  );
}

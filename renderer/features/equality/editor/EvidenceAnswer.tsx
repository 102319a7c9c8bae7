import { usePlanNames } from '../../../answers/fields/plan-names.ts';
import { Link } from '../../../components/Link/Link.tsx';
import { insightPath } from '../paths.ts';
import type { EditorPlace } from './GroupAnswers.tsx';
import { LinkedRows } from './LinkedRows.tsx';
import styles from './editor.module.css';

/** Which of the project's sources tell us about the group. */
export function EvidenceAnswer(place: EditorPlace) {
  const hasSources = usePlanNames('insightUse').length > 0;
  if (hasSources)
    return (
      <LinkedRows
        {...place}
        addLabel="Link a source"
        field="evidenceIds"
        icon="document"
        label="Sources"
        to="insightUse"
      />
    );
  return (
    <div>
      <p className={styles.label}>Sources</p>
      <p className={styles.note}>
        No sources to choose from yet.{' '}
        <Link href={insightPath(place.projectId)}>Add what we already know</Link>
      </p>
    </div>
  );
}

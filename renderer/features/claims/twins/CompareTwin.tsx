import { useState } from 'react';
import type { ClaimFinding } from '../../../../shared/domain/claims/claim.ts';
import type { Twin } from '../../../../shared/domain/claims/duplicates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { useClaim } from '../entry/claim-context.ts';
import styles from '../entry/claim.module.css';
import { CompareDialog } from './CompareDialog.tsx';

/** Opens the two lines that look alike side by side; nothing where a finding is about something else. */
export function CompareTwin({ finding }: { readonly finding: ClaimFinding }) {
  const { assessment } = useClaim();
  const [isComparing, setComparing] = useState(false);
  const twin = assessment.twins.find((each) => isAbout(each, finding));
  if (!twin) return null;
  return (
    <div className={styles.accept}>
      <Button size="sm" onPress={() => setComparing(true)}>
        Compare the two
      </Button>
      {isComparing && <CompareDialog finding={finding} twin={twin} onClose={() => setComparing(false)} />}
    </div>
  );
}

const isAbout = ({ finding, other }: Twin, { rule, lineId, otherLineId }: ClaimFinding): boolean =>
  finding.rule === rule && finding.lineId === lineId && other.lineId === otherLineId;

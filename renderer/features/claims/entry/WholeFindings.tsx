import { Panel } from '../../../components/Panel/Panel.tsx';
import { useClaim } from './claim-context.ts';
import styles from './claim.module.css';
import { FindingItem } from './line/FindingItem.tsx';
import { WHOLE_ID } from './line/line-ids.ts';

/** What the policy says about the claim as a whole. */
export function WholeFindings() {
  const { assessment } = useClaim();
  if (assessment.findings.length === 0) return null;
  return (
    <Panel id={WHOLE_ID} title="About the claim as a whole">
      <ul className={styles.findings}>
        {assessment.findings.map((finding) => (
          <FindingItem key={`${finding.rule} ${finding.words}`} finding={finding} />
        ))}
      </ul>
    </Panel>
  );
}

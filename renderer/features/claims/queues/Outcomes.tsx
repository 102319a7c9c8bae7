import type { Output } from '../../../../shared/contract/index.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { claimPath } from '../entry/claim-paths.ts';
import styles from './queues.module.css';

interface OutcomesProps {
  readonly outcomes: Output<'claims.certifyMany'>['outcomes'];
  /** What was done: "certified". */
  readonly word: string;
}

/** How deciding about many ended: how many were done, and each that was not, with why and what to do. */
export function Outcomes({ outcomes, word }: OutcomesProps) {
  const refused = outcomes.filter(({ done }) => !done);
  const done = outcomes.length - refused.length;
  return (
    <div className={styles.tab}>
      <Callout
        isAnnounced
        title={
          refused.length === 0 ? `All ${done} are ${word}.` : `${done} of ${outcomes.length} are ${word}.`
        }
        tone={refused.length === 0 ? 'success' : 'warning'}
      >
        {refused.length === 0 ? undefined : 'What was not, stays where it was:'}
      </Callout>
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map(({ claimId, claimNo, what, todo }) => (
            <li key={claimId}>
              <Link href={claimPath(claimId)}>{claimNo}</Link>: {what} {todo}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

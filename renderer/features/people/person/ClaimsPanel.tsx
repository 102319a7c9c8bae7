import { CLAIM_STATE_WORDS } from '../../../../shared/domain/claims/lists.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { EmptyState } from '../../../components/EmptyState/EmptyState.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { StatusTag } from '../../../components/StatusTag/StatusTag.tsx';
import type { PersonPageFacts } from './page-facts.ts';
import styles from '../people.module.css';

/** The claims of a person, newest first. */
export function ClaimsPanel({ page: { claims } }: { readonly page: PersonPageFacts }) {
  return (
    <Panel title="Claims">
      {claims.length === 0 ? (
        <EmptyState isCompact title="No claims yet" />
      ) : (
        <ul className={styles.list}>
          {claims.toReversed().map(({ id, claimNo, status, acceptedPence, claimedPence }) => {
            const pence = acceptedPence ?? claimedPence;
            return (
              <li key={id} className={styles.itemHead}>
                <Link href={`/claims/${id}`}>{claimNo}</Link>
                <StatusTag>{CLAIM_STATE_WORDS[status]}</StatusTag>
                {pence !== null && <span className={styles.end}>{formatMoney(pence)}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

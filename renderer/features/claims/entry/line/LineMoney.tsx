import { BASIS_WORDS } from '../../../../../shared/domain/claims/lists.ts';
import type { LineOutcome } from '../../../../../shared/domain/claims/claim.ts';
import { stops } from '../../../../../shared/domain/claims/findings.ts';
import { formatDate } from '../../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { StatusTag } from '../../../../components/StatusTag/StatusTag.tsx';
import styles from '../claim.module.css';

/** What is paid for a line, how it comes about, and what is held or still to come. */
export function LineMoney({ outcome }: { readonly outcome: LineOutcome }) {
  const { acceptedPence, claimedPence, basis, workings, receiptDueOn, findings } = outcome;
  const isHeld = findings.some(stops);
  return (
    <div className={styles.money}>
      <p className={styles.accepted}>
        <strong>{formatMoney(acceptedPence)}</strong>
        {acceptedPence !== claimedPence && (
          <span className={styles.second}> of {formatMoney(claimedPence)} claimed</span>
        )}
      </p>
      <p className={styles.second}>{workings === '' ? basis && BASIS_WORDS[basis] : workings}</p>
      {isHeld && (
        <StatusTag icon="clock" tone="warning">
          Held
        </StatusTag>
      )}
      {receiptDueOn !== null && (
        <StatusTag icon="clock" tone="info">
          Return receipt due {formatDate(receiptDueOn)}
        </StatusTag>
      )}
    </div>
  );
}

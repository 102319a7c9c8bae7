import { BASIS_WORDS } from '../../../../../shared/domain/claims/lists.ts';
import type { LineOutcome } from '../../../../../shared/domain/claims/claim.ts';
import { stops } from '../../../../../shared/domain/claims/findings.ts';
import { formatDate } from '../../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../../shared/values/money.ts';
import { StatusTag } from '../../../../components/StatusTag/StatusTag.tsx';
import type { ReturnRow } from '../../returns/returns.queries.ts';
import styles from '../claim.module.css';

interface LineMoneyProps {
  readonly outcome: LineOutcome;
  /** Where its return receipt stands, once the claim was handed in. */
  readonly returned: ReturnRow | undefined;
}

/** What is paid for a line, how it comes about, and what is held or still to come. */
export function LineMoney({ outcome, returned }: LineMoneyProps) {
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
      {receiptDueOn !== null && <ReturnTag dueOn={receiptDueOn} state={returned?.state} />}
    </div>
  );
}

function ReturnTag({
  dueOn,
  state,
}: {
  readonly dueOn: string;
  readonly state: ReturnRow['state'] | undefined;
}) {
  switch (state) {
    case 'RECEIVED':
      return (
        <StatusTag icon="checkCircle" tone="success">
          Return receipt came
        </StatusTag>
      );
    case 'GIVEN_UP':
      return <StatusTag>Return receipt given up</StatusTag>;
    case 'OVERDUE':
      return (
        <StatusTag icon="clock" tone="danger">
          Return receipt overdue
        </StatusTag>
      );
    case 'WAITING':
    case 'REMIND':
    case undefined:
      return (
        <StatusTag icon="clock" tone="info">
          Return receipt due {formatDate(dueOn)}
        </StatusTag>
      );
  }
}

import {
  APPROVAL_STEP_WORDS,
  CLAIM_STATE_WORDS,
  GIVEN_WAY_WORDS,
} from '../../../../shared/domain/claims/lists.ts';
import { formatDate, formatInstant } from '../../../../shared/values/dates.ts';
import { formatMoney } from '../../../../shared/values/money.ts';
import { Panel } from '../../../components/Panel/Panel.tsx';
import { useClaim } from './claim-context.ts';
import type { ClaimPageValue } from './claim.queries.ts';
import styles from './claim.module.css';

interface Happened {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly note: string;
}

/** What happened to the claim, newest first: handed in, sent back, decided. */
export function HistoryPanel() {
  const { page } = useClaim();
  const all = [...page.events.map(eventOf), ...page.decisions.map(decisionOf)].toSorted((a, b) =>
    b.at.localeCompare(a.at),
  );
  if (all.length === 0) return null;
  return (
    <Panel title="What happened">
      <ol className={styles.history}>
        {all.map(({ at, who, what, note }) => (
          <li key={`${at} ${what}`}>
            <p>
              <strong>{what}</strong> <span className={styles.second}>by {who}</span>
            </p>
            <p className={styles.second}>{formatInstant(at)}</p>
            {note !== '' && <p className={styles.reason}>“{note}”</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

const DONE: Readonly<Partial<Record<ClaimPageValue['status'], string>>> = {
  SUBMITTED: 'Handed in',
  QUERIED: 'Sent back with a question',
  CERTIFIED: 'Passed on to an approver',
};

const eventOf = ({ at, who, toStatus, reason }: ClaimPageValue['events'][number]): Happened => ({
  at,
  who,
  what: DONE[toStatus] ?? CLAIM_STATE_WORDS[toStatus],
  note: reason,
});

const decisionOf = (decision: ClaimPageValue['decisions'][number]): Happened => ({
  at: decision.at,
  who: decision.who,
  what: `${APPROVAL_STEP_WORDS[decision.step]}: ${formatMoney(decision.amountPence)} on ${formatDate(decision.decidedOn)}${decision.given === 'HERE' ? '' : `, ${GIVEN_WAY_WORDS[decision.given].toLowerCase()}`}`,
  note: decision.comment,
});

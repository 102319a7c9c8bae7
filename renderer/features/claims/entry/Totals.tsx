import { heldPence } from '../../../../shared/domain/claims/hand-in.ts';
import { addPence, formatMoney } from '../../../../shared/values/money.ts';
import { useReturns } from '../returns/returns.queries.ts';
import { useClaim } from './claim-context.ts';
import styles from './claim.module.css';

/** What was claimed, what is accepted, and what is held, to the penny. */
export function Totals() {
  const { page, assessment } = useClaim();
  const returns = useReturns(page.claim.id).value?.returns ?? [];
  const settled = new Set(
    returns.filter(({ state }) => state === 'RECEIVED' || state === 'GIVEN_UP').map(({ lineId }) => lineId),
  );
  const { claimedPence, totalPence, lines } = assessment;
  const dueLater = addPence(
    lines
      .filter(({ receiptDueOn, lineId }) => receiptDueOn !== null && !settled.has(lineId))
      .map(({ acceptedPence }) => acceptedPence),
  );
  const facts = [
    { term: 'Claimed', pence: claimedPence, isMain: false },
    { term: 'Accepted', pence: totalPence, isMain: true },
    { term: 'Of which waiting for a return receipt', pence: dueLater, isMain: false },
    { term: 'Held', pence: heldPence(assessment), isMain: false },
  ];
  return (
    <dl aria-label="Totals" className={styles.totals}>
      {facts
        .filter(({ term, pence }) => pence > 0 || !term.startsWith('Of which'))
        .map(({ term, pence, isMain }) => (
          <div key={term} className={styles.totalItem} data-main={isMain || undefined}>
            <dt>{term}</dt>
            <dd>{formatMoney(pence)}</dd>
          </div>
        ))}
    </dl>
  );
}

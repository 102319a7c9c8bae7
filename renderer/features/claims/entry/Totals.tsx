import { heldPence } from '../../../../shared/domain/claims/hand-in.ts';
import { addPence, formatMoney } from '../../../../shared/values/money.ts';
import { useClaim } from './claim-context.ts';
import styles from './claim.module.css';

/** What was claimed, what is accepted, and what is held, to the penny. */
export function Totals() {
  const { assessment } = useClaim();
  const { claimedPence, totalPence, lines } = assessment;
  const dueLater = addPence(
    lines.filter(({ receiptDueOn }) => receiptDueOn !== null).map(({ acceptedPence }) => acceptedPence),
  );
  const facts = [
    { term: 'Claimed', pence: claimedPence, isMain: false },
    { term: 'Accepted', pence: totalPence, isMain: true },
    { term: 'Held', pence: heldPence(assessment), isMain: false },
    { term: 'Of which waiting for a return receipt', pence: dueLater, isMain: false },
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

import { addPence, formatMoney } from '../../../../../shared/values/money.ts';
import type { LineOutcome } from '../../../../../shared/domain/claims/claim.ts';
import { isOpen } from '../../../../../shared/domain/claims/findings.ts';
import { useClaim } from '../claim-context.ts';
import styles from '../claim.module.css';
import { FindingWords } from '../line/FindingWords.tsx';
import { preview, type NewLines } from './new-lines.ts';

/** What the policy would pay for what is being typed, and what it says. Nothing until there is an amount. */
export function Result({ made }: { readonly made: NewLines }) {
  const { parts, page } = useClaim();
  const outcomes = preview(parts, page.facts, made);
  const claimed = addPence(outcomes.map(({ claimedPence }) => claimedPence));
  if (claimed === 0) return null;
  const accepted = addPence(outcomes.map(({ acceptedPence }) => acceptedPence));
  return (
    <div className={styles.result}>
      <p aria-live="polite" className={styles.resultSum}>
        <span>Accepted: </span>
        <strong>{formatMoney(accepted)}</strong>
        {accepted !== claimed && <span> of {formatMoney(claimed)} claimed</span>}
        <Workings outcomes={outcomes} />
      </p>
      <ul className={styles.findings}>
        {told(outcomes).map((finding) => (
          <li key={`${finding.lineId ?? ''} ${finding.rule} ${finding.words}`}>
            <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
      {outcomes[0]?.policySays && <p className={styles.says}>{outcomes[0].policySays.words}</p>}
    </div>
  );
}

const Workings = ({ outcomes }: { readonly outcomes: readonly LineOutcome[] }) => {
  const words = outcomes.map(({ workings }) => workings).filter((text) => text !== '');
  return words.length === 0 ? null : <span className={styles.second}> {words.join('; ')}</span>;
};

/** What matters while typing, said once for both ways: what is open or lowers the sum, and when a return receipt is due. */
const told = (outcomes: readonly LineOutcome[]) =>
  outcomes
    .flatMap(({ findings }) => findings)
    .filter((finding) => isOpen(finding) || finding.lowers || finding.rule === 'R-089')
    .filter(
      ({ rule, words }, at, all) => all.findIndex((one) => one.rule === rule && one.words === words) === at,
    );

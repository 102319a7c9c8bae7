import type { LineOutcome } from '../../../../../shared/domain/claims/claim.ts';
import { hasText } from '../../../../../shared/values/text.ts';
import { outcomeOf, useClaim } from '../claim-context.ts';
import type { LineEntry } from '../claim.queries.ts';
import styles from '../claim.module.css';
import { lineFacts, lineTitle } from '../line-words.ts';
import { ReturnState } from '../../returns/ReturnState.tsx';
import { useReturns } from '../../returns/returns.queries.ts';
import { FindingItem } from './FindingItem.tsx';
import { LineActions } from './LineActions.tsx';
import { LineEditor } from './LineEditor.tsx';
import { LineMoney } from './LineMoney.tsx';
import { cardId, titleId } from './line-ids.ts';

/** One line of the claim: what it is, what is paid for it and why. */
export function LineCard({ line }: { readonly line: LineEntry }) {
  const { page, parts, assessment, opened, shownId } = useClaim();
  const returned = useReturns(page.claim.id).value?.returns.find(({ lineId }) => lineId === line.id);
  const fields = parts.lines.find(({ id }) => id === line.id)?.fields ?? line.fields;
  const outcome = outcomeOf(assessment, line.id);
  const title = lineTitle(fields);
  return (
    <li
      aria-label={title}
      className={styles.card}
      data-shown={shownId === line.id}
      id={cardId(line.id)}
      tabIndex={-1}
    >
      <div className={styles.cardHead}>
        <div>
          <h4 className={styles.cardTitle} id={titleId(line.id)}>
            {title}
          </h4>
          <p className={styles.second}>{lineFacts(fields).join(' · ')}</p>
        </div>
        {outcome && <LineMoney outcome={outcome} returned={returned} />}
      </div>
      {outcome && hasText(fields.reducedReason) && outcome.acceptedPence < outcome.claimedPence && (
        <p className={styles.reason}>The person is told: {fields.reducedReason}</p>
      )}
      {outcome && <WhatPolicySays outcome={outcome} without={returned ? 'R-089' : null} />}
      <ReturnState lineId={line.id} />
      <LineActions line={line} title={title} />
      {opened?.lineId === line.id && <LineEditor field={opened.field} given={line} />}
    </li>
  );
}

interface WhatPolicySaysProps {
  readonly outcome: LineOutcome;
  /** A rule that the card says in its own words already. */
  readonly without: string | null;
}

/** What is the matter, each with the policy’s own sentence; where nothing is, the sentence that decides the line. */
function WhatPolicySays({ outcome, without }: WhatPolicySaysProps) {
  const { policySays } = outcome;
  const findings = outcome.findings.filter(({ rule }) => rule !== without);
  const isSaid = findings.some((finding) => finding.policySays !== null);
  return (
    <>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <FindingItem key={`${finding.rule} ${finding.otherLineId ?? finding.words}`} finding={finding} />
        ))}
      </ul>
      {policySays && !isSaid && (
        <p className={styles.says}>
          {policySays.words} <cite>{policySays.title}</cite>
        </p>
      )}
    </>
  );
}

import { conclusionDiffers } from '../../../../shared/domain/duty/check.ts';
import { conclusionWords, resultReasons } from '../../../../shared/domain/duty/reasons.ts';
import { dutyResult, type DutyResult } from '../../../../shared/domain/duty/result.ts';
import { dutySentence } from '../../../../shared/domain/duty/words.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import type { PlanContext } from '../plan-context.ts';
import styles from './duty.module.css';

const EXPLAINED: Readonly<Record<DutyResult, string>> = {
  APPLIES: 'Say below what you conclude yourself, and why.',
  DOES_NOT_APPLY:
    'Say below what you conclude. Think all the same about whether involving people would help.',
  REVIEW: 'The steps cannot settle this. Say below whether the duty applies, and why.',
  INCOMPLETE: 'The result appears here as soon as the steps on your path are answered.',
};

/** The result of the three steps and the answers that led to it, by the same rule that the documents use. */
export function DutyResultBox({ context }: { readonly context: PlanContext }) {
  const duty = context.facts.records.legalDuty;
  const result = dutyResult(duty);
  const differs = conclusionDiffers(result, duty.officerConclusion);
  return (
    <Callout
      isAnnounced
      tone={result === 'REVIEW' || differs ? 'warning' : 'info'}
      title={dutySentence(result, context.dutySections) ?? 'No result yet.'}
    >
      <ul aria-label="How this follows from your answers" className={styles.reasons}>
        {resultReasons(duty).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {context.coCommissioning !== undefined && <li>{context.coCommissioning}</li>}
      </ul>
      <p>
        {conclusionWords(duty) ?? EXPLAINED[result]}
        {differs && ' That differs from the result, so it needs a full reason below.'}
      </p>
    </Callout>
  );
}

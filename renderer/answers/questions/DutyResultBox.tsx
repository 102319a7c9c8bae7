import { conclusionDiffers } from '../../../shared/domain/duty/check.ts';
import { dutyResult, type DutyResult } from '../../../shared/domain/duty/result.ts';
import { dutySentence } from '../../../shared/domain/duty/words.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import type { PlanContext } from './plan-context.ts';

const EXPLAINED: Readonly<Record<DutyResult, string>> = {
  APPLIES: 'This follows from your answers to the three steps. You still have to say what you conclude.',
  DOES_NOT_APPLY:
    'This follows from your answers. Think all the same about whether involving people would help.',
  REVIEW: 'You saw only other effects, such as longer journeys. The steps cannot settle that: you have to.',
  INCOMPLETE: 'Answer the three steps above and the result appears here.',
};

/** The result of the three steps, worked out while they are answered by the same rule that the documents use. */
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
      {EXPLAINED[result]}
      {differs && ' Your own conclusion differs, so it needs a reason.'}
    </Callout>
  );
}

import type { PlanRecord } from '../plan/shapes.ts';

/** E07 computed_result. */
export type DutyResult = 'APPLIES' | 'DOES_NOT_APPLY' | 'REVIEW' | 'INCOMPLETE';

/** The answers the result is worked out from. */
export type DutyAnswers = Pick<
  PlanRecord<'legalDuty'>,
  'step1Relates' | 'step2Types' | 'impactDelivery' | 'impactRange' | 'impactOtherAny'
>;

/** Whether the duty to involve applies, from the three-step test. */
export function dutyResult(answers: DutyAnswers): DutyResult {
  if (answers.step1Relates === null) return 'INCOMPLETE';
  if (answers.step1Relates === 'NO') return 'DOES_NOT_APPLY';
  if (answers.step2Types.includes('PLANNING')) return 'APPLIES';
  if (answers.step2Types.length === 0) return 'INCOMPLETE';
  return effectResult(answers);
}

/** Step 3: one yes on delivery or range is enough; a yes on other effects alone asks for a person's view. */
function effectResult({ impactDelivery, impactRange, impactOtherAny }: DutyAnswers): DutyResult {
  if (impactDelivery === 'YES' || impactRange === 'YES') return 'APPLIES';
  if (impactDelivery === null || impactRange === null || impactOtherAny === null) return 'INCOMPLETE';
  return impactOtherAny === 'YES' ? 'REVIEW' : 'DOES_NOT_APPLY';
}

/** True when involvement would be by choice: the test or the officer says that no duty applies. */
export const isByChoice = (duty: DutyAnswers & Pick<PlanRecord<'legalDuty'>, 'officerConclusion'>): boolean =>
  duty.officerConclusion === 'NO' ||
  (duty.officerConclusion === null && dutyResult(duty) === 'DOES_NOT_APPLY');

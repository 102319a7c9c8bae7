import { hasText } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { FieldKey, PlanRecord } from '../plan/shapes.ts';
import { dutyResult, isByChoice, type DutyResult } from './result.ts';
import { isOnlyLateness } from './urgency.ts';

/** The fewest characters a reason may have when the officer differs from the computed result. */
export const DIFFERING_REASON_MIN = 20;

/** Where the rules of the legal duty come from. */
export const DUTY_SOURCES: Readonly<Record<string, string>> = {
  'R-001': 'Statutory guidance 2017, action 5; draft guidance 2022, section 10',
  'R-006': 'Statutory guidance 2017, action 5 and Appendix B; draft guidance 2022, section 10',
  'R-007': 'Engagement Desk: an unanswered question gives no result',
  'R-011': 'Draft guidance 2022, section 10; statutory guidance 2017, action 5',
  'R-012': 'Statutory guidance 2017, Appendix B',
  'R-013': 'Statutory guidance 2017, action 5; draft guidance 2022, sections 7 and 10',
};

const NEEDS_CAUSE = 'Lack of time must be genuine. Say what makes this urgent.';
const ONLY_LATE =
  'Lack of time must be genuine. A date that moved or a late start is not enough: say what happened, or who is at risk.';

type Duty = PlanRecord<'legalDuty'>;
export interface DutyFacts {
  readonly duty: Duty;
  readonly urgent: boolean;
}

/** True when the officer and the test come to different ends; a REVIEW has no end to differ from. */
export function conclusionDiffers(result: DutyResult, conclusion: Duty['officerConclusion']): boolean {
  return (
    (result === 'APPLIES' && conclusion === 'NO') || (result === 'DOES_NOT_APPLY' && conclusion === 'YES')
  );
}

/** True when the reason is long enough to explain a differing conclusion. */
export const explainsDifference = (reason: string): boolean => reason.trim().length >= DIFFERING_REASON_MIN;

/** What the duty assessment still needs; empty when nothing. */
export function checkDuty(facts: DutyFacts): readonly Finding[] {
  const { duty } = facts;
  return [...checkResult(duty), ...checkReasons(duty), ...checkUrgency(facts)];
}

function checkResult(duty: Duty): readonly Finding[] {
  const result = dutyResult(duty);
  if (result === 'INCOMPLETE')
    return [find('R-007', 'block', firstUnanswered(duty), 'Answer this question to get a result.')];
  if (result === 'REVIEW' && duty.officerConclusion === null) {
    return [
      find(
        'R-006',
        'block',
        'legalDuty.officerConclusion',
        'The duty very likely applies. Decide whether it does.',
      ),
    ];
  }
  return [];
}

function checkReasons(duty: Duty): readonly Finding[] {
  const findings: Finding[] = [];
  if (
    conclusionDiffers(dutyResult(duty), duty.officerConclusion) &&
    !explainsDifference(duty.conclusionReason)
  ) {
    const words = `Your answer differs from the result. Give a reason of at least ${DIFFERING_REASON_MIN} characters.`;
    findings.push(find('R-012', 'block', 'legalDuty.conclusionReason', words));
  }
  if (isByChoice(duty) && !hasText(duty.voluntaryBenefitDecision)) {
    const words = 'Say whether involving people would help even though the duty does not apply.';
    findings.push(find('R-001', 'block', 'legalDuty.voluntaryBenefitDecision', words));
  }
  if (isByChoice(duty) && duty.commonLawTriggers.length > 0) {
    findings.push(find('R-011', 'warn', 'legalDuty.commonLawTriggers', 'A duty to consult may still arise.'));
  }
  return findings;
}

/** Urgency needs a genuine cause; being late is not one, so the kind must be chosen and the reason say what happened. */
function checkUrgency({ duty, urgent }: DutyFacts): readonly Finding[] {
  if (!urgent) return [];
  if (duty.urgencyKind === null) return [find('R-013', 'warn', 'legalDuty.urgencyKind', NEEDS_CAUSE)];
  if (!hasText(duty.urgencyReason)) return [find('R-013', 'warn', 'legalDuty.urgencyReason', NEEDS_CAUSE)];
  return isOnlyLateness(duty.urgencyReason)
    ? [find('R-013', 'warn', 'legalDuty.urgencyReason', ONLY_LATE)]
    : [];
}

/** The first question on the path that has no answer. */
function firstUnanswered(duty: Duty): FieldKey {
  if (duty.step1Relates === null) return 'legalDuty.step1Relates';
  if (duty.step2Types.length === 0) return 'legalDuty.step2Types';
  if (duty.impactDelivery === null) return 'legalDuty.impactDelivery';
  return duty.impactRange === null ? 'legalDuty.impactRange' : 'legalDuty.impactOtherAny';
}

const find = (rule: string, level: Finding['level'], field: FieldKey, words: string): Finding => ({
  rule,
  level,
  field,
  words,
});

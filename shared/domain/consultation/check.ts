import type { Finding } from '../findings.ts';
import type { GunningFacts } from './gunning.ts';
import { checkAnalysedAfter, checkLimits, checkOptions, checkWeighed, isAt } from './guard.ts';
import { checkFormative } from './formative.ts';
import { checkInformation } from './information.ts';
import { checkHolidays, checkLength, checkTimeAnswered } from './length.ts';

/**
 * What a formal consultation needs. Without one nothing is asked and the four tests are advice;
 * engagement that is no consultation may take as long as it takes.
 */
export function checkConsultation(facts: GunningFacts): readonly Finding[] {
  const { project, consultation } = facts.records;
  if (!project.consultationPlanned) return checkAdvice(facts);
  const isDecided = consultation.decidedOn !== null || isAt(consultation, 'DECIDED');
  return [
    ...checkLimits(consultation),
    ...checkOptions(consultation),
    ...checkLength(consultation),
    ...checkHolidays(consultation),
    ...checkTimeAnswered(consultation),
    ...checkFormative(facts),
    ...checkInformation(facts),
    ...(isDecided ? checkWeighed(consultation) : checkAnalysedAfter(consultation)),
  ];
}

/** Answers for a consultation that is not planned are kept as advice; nothing is asked of them. */
function checkAdvice({ records: { consultation } }: GunningFacts): readonly Finding[] {
  if (consultation.opens === null && consultation.closes === null && consultation.options.length === 0)
    return [];
  const words =
    'Dates or options of a consultation are recorded, but no formal consultation is planned. Treat the four tests as advice, or say that one is planned.';
  return [{ rule: 'R-070', level: 'prompt', field: 'project.consultationPlanned', words }];
}

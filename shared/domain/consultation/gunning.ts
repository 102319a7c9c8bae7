import { conscientiousEvidence } from './evidence/conscientious.ts';
import { formativeEvidence } from './evidence/formative.ts';
import { informationEvidence } from './evidence/information.ts';
import { timeEvidence } from './evidence/time.ts';
import type { Gunning, GunningFacts } from './evidence/types.ts';

export type { EvidenceLine, Gunning, GunningFacts, GunningPrinciple } from './evidence/types.ts';

/** The four tests, each with our answer and with the dated records that bear it out or do not. */
export function gunningEvidence(facts: GunningFacts): Gunning {
  const { consultation, project } = facts.records;
  return {
    isAdvice: !project.consultationPlanned,
    principles: [
      {
        number: 1,
        name: 'Still open to change',
        test: 'People are asked while nothing has been decided.',
        answer: consultation.formativeAnswer,
        answerKey: 'consultation.formativeAnswer',
        evidence: formativeEvidence(facts),
      },
      {
        number: 2,
        name: 'Enough information',
        test: 'People are told enough to think it over and give an answer that counts.',
        answer: consultation.informationAnswer,
        answerKey: 'consultation.informationAnswer',
        evidence: informationEvidence(facts),
      },
      {
        number: 3,
        name: 'Enough time',
        test: 'People have long enough to think and to answer.',
        answer: consultation.timeAnswer,
        answerKey: 'consultation.timeAnswer',
        evidence: timeEvidence(facts),
      },
      {
        number: 4,
        name: 'Answers are weighed',
        test: 'Those who decide think hard about what people said.',
        answer: consultation.conscientiousAnswer,
        answerKey: 'consultation.conscientiousAnswer',
        evidence: conscientiousEvidence(facts),
      },
    ],
  };
}

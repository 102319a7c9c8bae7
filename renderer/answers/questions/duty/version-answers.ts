import { dutySentence } from '../../../../shared/domain/duty/words.ts';
import type { DutyResult } from '../../../../shared/domain/duty/result.ts';
import type { DutySection } from '../../../../shared/domain/duty/sections.ts';
import { PLAN_FORM } from '../../../../shared/domain/plan/form/index.ts';
import type { FormField } from '../../../../shared/domain/plan/form/types.ts';
import type { FieldValue } from '../../../../shared/domain/plan/shapes.ts';
import { valueWords } from '../../fields/value-words.ts';
import type { PlanContext } from '../plan-context.ts';

export type Version = PlanContext['plan']['rows']['dutyVersion'][number];

/** Every question of the assessment, in the order and the words of the plan. */
const QUESTIONS: readonly FormField[] = PLAN_FORM.flatMap(({ items }) =>
  items.filter((item) => item.kind === 'field').filter(({ key }) => key.startsWith('legalDuty.')),
);

/** All answers of a kept version in words, in the order of the plan. */
export const answersInWords = (
  version: Version,
): readonly { readonly term: string; readonly words: string }[] =>
  QUESTIONS.map(({ key, label, input }, index) => {
    const field = key.slice('legalDuty.'.length);
    const value = (version as unknown as Readonly<Record<string, FieldValue>>)[field] ?? null;
    // "Explain your answer" stands under more than one question.
    const isSameAgain = QUESTIONS.filter((question) => question.label === label).length > 1;
    const term = isSameAgain ? `${label}: ${QUESTIONS[index - 1]?.label ?? ''}` : label;
    return { term, words: valueWords(input, value) };
  });

/** The result of a kept version as it was worked out then. */
export const resultThen = (version: Version, sections: readonly DutySection[]): string =>
  dutySentence(version.computedResult as DutyResult, sections) ??
  'No result: the steps were not all answered.';

/** Kept versions, the last one first. */
export const lastFirst = (versions: readonly Version[]): readonly Version[] => [...versions].reverse();

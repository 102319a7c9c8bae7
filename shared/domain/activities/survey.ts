import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';
import { hasText, listWords } from '../../values/text.ts';
import { isCounted, isSurvey } from './counted.ts';

type Activity = StoredRow<'activity'>;
type Question = StoredRow<'surveyQuestion'>;

/** The questions of one survey, in their order. */
export const questionsOf = (
  { id }: Pick<Activity, 'id'>,
  { surveyQuestion }: Pick<PlanRows, 'surveyQuestion'>,
): readonly Question[] => surveyQuestion.filter(({ activityId }) => activityId === id);

const hasFreeText = (questions: readonly Question[]): boolean =>
  questions.some(({ kind }) => kind === 'FREE_TEXT');

/** What a paper survey still lacks, in words; empty when nothing. */
function missingOnPaper(activity: Activity, questions: readonly Question[]): readonly string[] {
  return [
    activity.pilotDone === 'YES' ? '' : 'try it out on a few people first',
    activity.closingDate === null ? 'print a closing date' : '',
    hasText(activity.freepostAddress) ? '' : 'give a freepost address',
    hasFreeText(questions) ? '' : 'ask one question people answer in their own words',
    hasText(activity.purposeStatement) ? '' : 'say what the answers are for',
    hasText(activity.accessStatement) ? '' : 'say who sees the answers',
  ].filter(hasText);
}

/** R-078, E18. A survey people can answer and trust. */
export function checkSurvey(activity: Activity, questions: readonly Question[]): readonly Finding[] {
  if (!isCounted(activity) || !isSurvey(activity)) return [];
  const about = { field: 'rows.activity', subject: activity.id } as const;
  if (activity.method === 'PAPER_SURVEY') {
    const missing = missingOnPaper(activity, questions);
    if (missing.length === 0) return [];
    return [{ ...about, rule: 'R-078', level: 'warn', words: `A paper survey: ${listWords(missing)}.` }];
  }
  if (questions.length === 0 || hasFreeText(questions)) return [];
  const words = 'Ask at least one question that people answer in their own words.';
  return [{ ...about, rule: 'E18', level: 'prompt', words }];
}

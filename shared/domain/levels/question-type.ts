import type { MethodKind } from '../activities/methods.ts';
import { methodInfo } from '../activities/methods.ts';
import { isCounted } from '../activities/counted.ts';
import { questionsOf } from '../activities/survey.ts';
import type { Finding } from '../findings.ts';
import type { PlanRows, StoredRow } from '../plan/shapes.ts';

/** What a question looks for: reasons and stories, or numbers. */
export type QuestionType = 'QUALITATIVE' | 'QUANTITATIVE';

const NUMBERS =
  /\b(how (?:many|much|often|likely|long|satisfied)|what (?:share|proportion|percentage)|per ?cent|agree(?:ment)?|disagree|rate|rating|rank|scale)\b/i;
const REASONS =
  /\b(why|explore|how (?:do|did|does|would|could|can|should|is|are|was|were)|what (?:matters|worries|would|went|could|was|is|do|did)|tell us|describe|experiences?|feel(?:s|ing)?)\b/i;

/** What the words of a question look for; undefined when they do not tell. Numbers win: “how often … and why” can be counted. */
export function questionTypeOf(text: string): QuestionType | undefined {
  if (NUMBERS.test(text)) return 'QUANTITATIVE';
  return REASONS.test(text) ? 'QUALITATIVE' : undefined;
}

const ANSWERED_BY: Readonly<Record<MethodKind, readonly QuestionType[]>> = {
  QUANT: ['QUANTITATIVE'],
  QUAL: ['QUALITATIVE'],
  DELIBERATIVE: ['QUALITATIVE'],
  // Nobody is asked anything, or anything can be asked.
  INFO: ['QUALITATIVE', 'QUANTITATIVE'],
  MIXED: ['QUALITATIVE', 'QUANTITATIVE'],
};

/** The questions fit the way they are asked: reasons in talk or in people's own words, numbers in a survey. */
export function checkQuestions(
  activity: StoredRow<'activity'>,
  rows: Pick<PlanRows, 'surveyQuestion'>,
): readonly Finding[] {
  if (!isCounted(activity)) return [];
  const answered = ANSWERED_BY[methodInfo(activity.method).kind];
  const hasOwnWords = questionsOf(activity, rows).some(({ kind }) => kind === 'FREE_TEXT');
  const types = new Set(activity.questions.map(questionTypeOf));
  const words = [
    types.has('QUALITATIVE') && !answered.includes('QUALITATIVE') && !hasOwnWords
      ? 'A question asks why or how. People answer that best in talk, or in their own words: plan a focus group or interviews as well.'
      : undefined,
    types.has('QUANTITATIVE') && !answered.includes('QUANTITATIVE')
      ? 'A question asks how many, how often or how far people agree. A survey answers that best.'
      : undefined,
  ];
  return words.flatMap((text) =>
    text === undefined
      ? []
      : [{ rule: 'R-033', level: 'prompt', field: 'rows.activity', subject: activity.id, words: text }],
  );
}

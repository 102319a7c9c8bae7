import { formatDate, type IsoDate } from '../../values/dates.ts';
import { hasText } from '../../values/text.ts';
import { checkMileage, checkPassengers } from './check-mileage.ts';
import { checkRecognition } from './check-recognition.ts';
import type { PolicyDetails } from './shapes.ts';

/** What is the matter with a policy. `block`: it cannot be saved so; `warn`: look at it; `prompt`: good to know. */
export interface PolicyProblem {
  readonly level: 'block' | 'warn' | 'prompt';
  /** Which answer: its name, or for a row of a table the name and its place, `mileageRates.2`. */
  readonly place: string;
  readonly rule: string;
  readonly words: string;
}

/** E02, E03, R-106. Everything that is the matter with a version, in the order of the form. */
export function checkPolicy(details: PolicyDetails, today: IsoDate): readonly PolicyProblem[] {
  return [
    ...checkDates(details, today),
    ...checkAnswers(details),
    ...checkMileage(details),
    ...checkPassengers(details),
    ...checkRecognition(details),
  ];
}

/** The problems that keep a version from being saved. */
export const blocksOf = (problems: readonly PolicyProblem[]): readonly PolicyProblem[] =>
  problems.filter(({ level }) => level === 'block');

function checkDates(
  { effectiveFrom, effectiveTo, content }: PolicyDetails,
  today: IsoDate,
): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  if (effectiveTo !== null && effectiveTo < effectiveFrom)
    problems.push({
      level: 'block',
      place: 'effectiveTo',
      rule: 'E02',
      words: 'The last day is before the first day.',
    });
  if (content.reviewOn !== null && content.reviewOn < today)
    problems.push({
      level: 'warn',
      place: 'reviewOn',
      rule: 'E02',
      words: `This policy was to be looked at again by ${formatDate(content.reviewOn)}.`,
    });
  return problems;
}

/** E02. Words people are shown, and answers without which little would be paid. */
function checkAnswers({ content }: PolicyDetails): readonly PolicyProblem[] {
  const warn = (place: string, words: string): PolicyProblem => ({
    level: 'warn',
    place,
    rule: 'E02',
    words,
  });
  const problems: PolicyProblem[] = [];
  if (content.eligibleMethods.length === 0)
    problems.push(warn('eligibleMethods', 'No kind of activity is chosen, so no claim would be paid.'));
  if (!hasText(content.approvedBy))
    problems.push(warn('approvedBy', 'Nobody is named who approved this policy.'));
  if (content.recognitionRates.length > 0 && !hasText(content.benefitsContact))
    problems.push(
      warn(
        'benefitsContact',
        'Nobody is named who gives independent advice on benefits before people accept a payment.',
      ),
    );
  if (content.recognitionRates.length > 0 && content.recognitionMethods.length === 0)
    problems.push(warn('recognitionMethods', 'Nothing says how recognition is paid.'));
  return problems;
}

import { hasText, searchKey } from '../../values/text.ts';
import type { Finding } from '../findings.ts';
import type { PlanRecords, PlanRows } from '../plan/shapes.ts';

interface LimitFacts {
  readonly records: Pick<PlanRecords, 'project' | 'consultation'>;
  readonly rows: Pick<PlanRows, 'activity'>;
}

/** What people can and cannot influence are both stated, and nobody is asked about what cannot change. */
export const checkInfluence = (facts: LimitFacts): readonly Finding[] => [
  ...checkBothStated(facts),
  ...checkOptionsOpen(facts),
  ...checkQuestionsOpen(facts),
];

/** One list without the other; a plan with neither is merely not begun. */
function checkBothStated({ records: { project } }: LimitFacts): readonly Finding[] {
  const can = project.canInfluence.some(hasText);
  if (can === project.cannotInfluence.some(hasText)) return [];
  return can
    ? [warn('project.cannotInfluence', 'Say what people cannot influence too, and why.')]
    : [
        warn(
          'project.canInfluence',
          'Say what people can influence too. If it is nothing, there is nothing to ask.',
        ),
      ];
}

function checkOptionsOpen({ records: { project, consultation } }: LimitFacts): readonly Finding[] {
  return [...consultation.options, consultation.preferredOption].flatMap((option) => {
    const closed = closedBy(option, project.cannotInfluence);
    if (closed === undefined) return [];
    const words = `The option “${option.trim()}” is about what people cannot influence (“${closed.trim()}”). Do not offer it; ask about worries and about what would help.`;
    return [warn('consultation.options', words)];
  });
}

function checkQuestionsOpen({ records: { project }, rows }: LimitFacts): readonly Finding[] {
  return rows.activity.flatMap(({ id, questions }) => {
    const found = questions
      .map((question) => ({ question, closed: closedBy(question, project.cannotInfluence) }))
      .find(({ closed }) => closed !== undefined);
    if (!found) return [];
    const words = `The question “${found.question.trim()}” is about what people cannot influence (“${found.closed?.trim() ?? ''}”). Ask about something that can still change.`;
    return [{ ...warn('rows.activity', words), subject: id }];
  });
}

/** What is written without regard to capitals and punctuation, between spaces so that only whole words match. */
const wordsOf = (text: string): string => ` ${searchKey(text.replace(/[^\p{L}\p{N}]+/gu, ' '))} `;

/** The thing people cannot influence that a text names in the same words, or undefined. */
const closedBy = (text: string, cannot: readonly string[]): string | undefined =>
  hasText(text)
    ? cannot.find((one) => {
        const [asked, closed] = [wordsOf(text), wordsOf(one)];
        return (
          closed.trim() !== '' && (asked.includes(closed) || (isSeveral(asked) && closed.includes(asked)))
        );
      })
    : undefined;

/** A single word inside a longer limit says too little: “parking” in “the money for parking”. */
const isSeveral = (words: string): boolean => words.trim().includes(' ');

const warn = (field: string, words: string): Finding => ({ rule: 'R-056', level: 'warn', field, words });

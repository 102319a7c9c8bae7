import { FIRST_QUESTIONS } from './first-questions.ts';

/** Asks the back end; the answer is a Result as JSON. */
export type AnswerAsText = (name: string, input: unknown) => Promise<string>;
type Question = readonly [name: string, input: unknown];

/**
 * Asks these questions at once by `ahead`, before the window's scripts are there to ask them. Each answer is given once, and any
 * other question ends it for all: from then on something may have changed, and `answer` is asked.
 */
export function answerAhead(
  ahead: AnswerAsText,
  answer: AnswerAsText,
  questions: readonly Question[] = FIRST_QUESTIONS,
): AnswerAsText {
  const ready = new Map(
    questions.map(([name, input]) => [JSON.stringify([name, input]), ahead(name, input)]),
  );
  return (name, input) => {
    if (ready.size === 0) return answer(name, input);
    const key = JSON.stringify([name, input]);
    const known = ready.get(key);
    if (known === undefined) ready.clear();
    ready.delete(key);
    return known ?? answer(name, input);
  };
}

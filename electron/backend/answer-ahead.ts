import { FIRST_QUESTIONS } from '../../shared/contract/first-questions.ts';

/** Asks the back end; the answer is a Result as JSON. */
export type AnswerAsText = (name: string, input: unknown) => Promise<string>;
type Question = readonly [name: string, input: unknown];

/**
 * Answers these questions at once, before the window is there to ask them. Each answer is given once, and any other
 * question ends it for all: from then on something may have changed.
 */
export function answerAhead(
  answer: AnswerAsText,
  questions: readonly Question[] = FIRST_QUESTIONS,
): AnswerAsText {
  const ahead = new Map(
    questions.map(([name, input]) => [JSON.stringify([name, input]), answer(name, input)]),
  );
  return (name, input) => {
    if (ahead.size === 0) return answer(name, input);
    const key = JSON.stringify([name, input]);
    const ready = ahead.get(key);
    if (ready === undefined) ahead.clear();
    ahead.delete(key);
    return ready ?? answer(name, input);
  };
}

import { answerAhead, type AnswerAsText } from '../../shared/contract/answer-ahead.ts';

interface AnsweringParts {
  /** What the window asks first, answered by name; null when the back end has to. */
  readonly look: () => Promise<ReadonlyMap<string, string> | null>;
  readonly backend: AnswerAsText;
}

export interface Answering {
  readonly call: AnswerAsText;
  /** Looks, unless it was looked before: so that the answers are there when they are asked for. */
  readonly look: () => void;
}

/** Who answers the window: the first look what is asked first, the back end everything else (ADR 0010). */
export function answering({ look, backend }: AnsweringParts): Answering {
  let looked: ReturnType<AnsweringParts['look']> | undefined;
  let first: AnswerAsText | undefined;
  const lookOnce = () => (looked ??= look());
  const known: AnswerAsText = async (name, input) => (await lookOnce())?.get(name) ?? backend(name, input);
  return {
    // What is asked first is asked of the look when the window asks anything, and not before there is a window.
    call: (name, input) => (first ??= answerAhead(known, backend))(name, input),
    look: () => void lookOnce(),
  };
}

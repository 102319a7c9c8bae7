import { wordsFor } from '../../shared/errors/index.ts';
import type { Words } from '../../shared/errors/words.ts';
import type { Failure } from '../../shared/values/result.ts';

/** How a failed question travels inside the query library; nothing outside this folder sees it. */
export class AskFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The words of anything that went wrong while asking. */
export function failureOf(error: unknown): Failure {
  return error instanceof AskFailed
    ? error.failure
    : { code: 'unexpected', details: { reference: 'window' } };
}

/** One sentence for a toast or a line beside a field. */
export function sentence(words: Words): string {
  return `${words.what} ${words.todo}`;
}

/** What happened and what to do, in one line. */
export const failureSentence = (failure: Failure): string => sentence(wordsFor(failure));

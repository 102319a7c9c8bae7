import { wordsFor } from '../../shared/errors/index.ts';
import type { Failure, Result } from '../../shared/values/result.ts';

/** Ends a command with words for the person. Nothing else that is thrown here is expected. */
export class Stop extends Error {}

/** The value, or an end to the command in the words that belong to the failure. */
export function need<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Stop(sentence(result.error));
}

function sentence(failure: Failure): string {
  const { what, todo } = wordsFor(failure);
  return `${what}\n${todo}`;
}

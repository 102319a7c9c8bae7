/** A failure the reader can act on: its message is the whole story, so no stack is printed for it. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** What to print for something thrown: the message of a Problem, the stack of a bug. */
export function describeFailure(thrown: unknown): string {
  if (thrown instanceof Problem) return thrown.message;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

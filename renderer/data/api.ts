import type { Answer, Input, OperationName } from '../../shared/contract/index.ts';
import { fail } from '../../shared/values/result.ts';

/**
 * Asks the back end. Always gives an answer: a value or a failure with words, never an exception.
 * The answer's type follows from the contract, which the router enforces on the other side.
 */
export async function call<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
): Promise<Answer<Name>> {
  if (import.meta.env.DEV) await refuseRubbish(name, input);
  return window.desk.call(name, input).then(
    (answer) => JSON.parse(answer) as Answer<Name>,
    (reason: unknown) => {
      console.error(`No answer to ${name}`, reason);
      return fail('unexpected', { reference: 'no answer' });
    },
  );
}

/** In development a wrong input is a bug of the window: say so at once, here, and not after the bridge. */
async function refuseRubbish(name: OperationName, input: unknown): Promise<void> {
  const { contract } = await import('../../shared/contract/index.ts');
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) console.error(`${name} is asked with a wrong input`, parsed.error.issues, input);
}

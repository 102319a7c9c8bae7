/** An expected failure as a value: a code with words (shared/errors) and small details. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly details?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Plain data, so it crosses the bridge. */
export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure<Code> };

/** A result that carries a value. */
export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

/** A result that says no, with the code whose words the person will read. */
export const fail = <Code extends string>(
  code: Code,
  details?: Failure['details'],
): { readonly ok: false; readonly error: Failure<Code> } => ({
  ok: false,
  error: details === undefined ? { code } : { code, details },
});

/** For the end of an exhaustive switch: a new case that nobody handles does not compile. */
export function never(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}

import type { Definition } from '../../shared/contract/define.ts';
import type { Result } from '../../shared/values/result.ts';

/** Any handler; each is checked against its contract where its table is made, and here all are treated alike. */
export type AnyHandler = (context: unknown, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/** What a router can answer: each operation by name, and who handles it. */
export interface Operations {
  readonly contract: Readonly<Record<string, Definition>>;
  readonly handlers: Readonly<Record<string, AnyHandler>>;
}

/** Puts a contract and its handlers side by side; `handlers` is checked where it is made. */
export const operationsOf = (contract: Operations['contract'], handlers: object): Operations => ({
  contract,
  handlers: handlers as Operations['handlers'],
});

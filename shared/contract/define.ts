import type { z } from 'zod';
import type { Result } from '../values/result.ts';
import type { Permission } from '../access/permissions.ts';

/** What a change can make stale; the router announces an operation's topics after success. */
export type Topic =
  | 'setup'
  | 'projects'
  | 'documents'
  | 'directory'
  | 'store'
  | 'people'
  | 'claims'
  | 'policies'
  | 'vault'
  | 'payments';

interface Shape<Input extends z.ZodType, Output extends z.ZodType, Code extends string> {
  readonly permission: Permission;
  readonly input: Input;
  readonly output: Output;
  /** Every code this operation may fail with; each has words in shared/errors. */
  readonly errors: readonly Code[];
}

export interface QueryDefinition<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends string,
> extends Shape<Input, Output, Code> {
  readonly kind: 'query';
}

export interface CommandDefinition<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends string,
> extends Shape<Input, Output, Code> {
  readonly kind: 'command';
  readonly touches: readonly Topic[];
}

export interface TaskDefinition<
  Input extends z.ZodType,
  Output extends z.ZodType,
  Code extends string,
> extends Shape<Input, Output, Code> {
  readonly kind: 'task';
  readonly touches: readonly Topic[];
}

export type Definition =
  | QueryDefinition<z.ZodType, z.ZodType, string>
  | CommandDefinition<z.ZodType, z.ZodType, string>
  | TaskDefinition<z.ZodType, z.ZodType, string>;

/** Reads; synchronous, with a read handle. */
export const query = <I extends z.ZodType, O extends z.ZodType, const C extends string>(
  definition: Shape<I, O, C>,
): QueryDefinition<I, O, C> => ({ kind: 'query', ...definition });

/** Changes; synchronous, in one immediate transaction that a failure rolls back. */
export const command = <I extends z.ZodType, O extends z.ZodType, const C extends string>(
  definition: Shape<I, O, C> & { readonly touches: readonly Topic[] },
): CommandDefinition<I, O, C> => ({ kind: 'command', ...definition });

/** May wait (dialogs, documents, backups); asynchronous, outside any transaction. */
export const task = <I extends z.ZodType, O extends z.ZodType, const C extends string>(
  definition: Shape<I, O, C> & { readonly touches: readonly Topic[] },
): TaskDefinition<I, O, C> => ({ kind: 'task', ...definition });

/** What crosses the bridge is looked at, never changed in place. */
export type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

/** A group of operations of one area, by full name (`projects.create`). */
export type Contract = Readonly<Record<string, Definition>>;

export type InputOf<D extends Definition> = z.input<D['input']>;
export type ParsedInputOf<D extends Definition> = z.output<D['input']>;
export type OutputOf<D extends Definition> = DeepReadonly<z.output<D['output']>>;
export type ErrorOf<D extends Definition> = D['errors'][number];

type Answer<D extends Definition> = Result<OutputOf<D>, ErrorOf<D>>;

/** A handler for each operation of a contract: a missing one, an async command or an undeclared code does not compile. */
export type Handlers<C extends Contract, Reading, Writing, Waiting> = {
  readonly [Name in keyof C]: C[Name]['kind'] extends 'query'
    ? (context: Reading, input: ParsedInputOf<C[Name]>) => Answer<C[Name]>
    : C[Name]['kind'] extends 'command'
      ? (context: Writing, input: ParsedInputOf<C[Name]>) => Answer<C[Name]>
      : (context: Waiting, input: ParsedInputOf<C[Name]>) => Promise<Answer<C[Name]>>;
};

import { keepPreviousData, useQuery, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../shared/contract/index.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import type { Words } from '../../shared/errors/words.ts';
import type { Failure } from '../../shared/values/result.ts';
import { call } from './api.ts';
import { AskFailed, failureOf } from './failure.ts';
import { keyOf } from './keys.ts';

/** What a question stands at. `failed` comes with words; it is never thrown. */
export type Asked<Value> =
  | { readonly state: 'waiting'; readonly value?: undefined }
  | { readonly state: 'ready'; readonly value: Value; readonly isRefreshing: boolean }
  | {
      readonly state: 'failed';
      readonly value?: undefined;
      readonly failure: Failure;
      readonly words: Words;
      readonly askAgain: () => void;
    };

interface AskOptions<Value> {
  /** Goes on showing the last answer while a changed question is asked, for search as you type. */
  readonly keepLast?: boolean;
  readonly isOff?: boolean;
  /** Asks again at once as long as the answer says that there is more to come: for long work that is done in turns. */
  readonly againWhile?: (value: Value) => boolean;
}

/** The shortest pause there is: nothing is waited for, the back end did its share of work before it answered. */
const AT_ONCE_MS = 1;

/** The question as the query library wants it: for `useQuery` and `prefetchQuery`. */
export const asking = <Name extends OperationName>(name: Name, input: Input<Name>) => ({
  queryKey: keyOf(name, input),
  queryFn: async (): Promise<unknown> => {
    const answer = await call(name, input);
    if (answer.ok) return answer.value;
    throw new AskFailed(answer.error);
  },
});

/** Asks the back end and stays up to date with it. */
export function useAsk<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  options: AskOptions<Output<Name>> = {},
): Asked<Output<Name>> {
  const { againWhile } = options;
  const { data, error, isFetching, refetch } = useQuery<unknown>({
    ...asking(name, input),
    enabled: options.isOff !== true,
    ...(options.keepLast === true ? { placeholderData: keepPreviousData } : {}),
    ...(againWhile === undefined
      ? {}
      : {
          refetchInterval: ({ state: { data: last } }) =>
            last !== undefined && againWhile(last as Output<Name>) ? AT_ONCE_MS : false,
        }),
  });
  const askAgain = useCallback(() => void refetch(), [refetch]);
  // The key names the operation, so what is kept under it is that operation's output.
  if (data !== undefined) return { state: 'ready', value: data as Output<Name>, isRefreshing: isFetching };
  if (error === null) return { state: 'waiting' };
  const failure = failureOf(error);
  return { state: 'failed', failure, words: wordsFor(failure), askAgain };
}

/** The answer that is kept, if the question was asked before. */
export const keptAnswer = <Name extends OperationName>(client: QueryClient, name: Name, input: Input<Name>) =>
  client.getQueryData<Output<Name>>(keyOf(name, input));

/** Changes a kept answer, for instance with what a change gave back; does nothing when none is kept. */
export function putAnswer<Name extends OperationName>(
  client: QueryClient,
  question: { readonly name: Name; readonly input: Input<Name> },
  change: (kept: Output<Name>) => Output<Name>,
): void {
  client.setQueryData<Output<Name>>(keyOf(question.name, question.input), (kept) =>
    kept === undefined ? undefined : change(kept),
  );
}

import { useMutation, useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer, Input, OperationName, Output } from '../../shared/contract/index.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import type { Words } from '../../shared/errors/words.ts';
import type { Failure } from '../../shared/values/result.ts';
import { addToast } from '../state/toasts.ts';
import { call } from './api.ts';
import { keepOwn } from './changed.ts';
import { failureSentence } from './failure.ts';

interface ChangeOptions<Name extends OperationName> {
  /** `toast`: the words are shown in the corner. `caller`: the form shows `failure` itself. */
  readonly tell?: 'toast' | 'caller';
  /** Codes that are no failure to a person, for instance a closed save dialog. */
  readonly quiet?: readonly string[];
  /** Kept answers that `onDone` writes, so that they are not asked again. */
  readonly writes?: (input: Input<Name>) => readonly QueryKey[];
  /** Writes the answer into what is kept, shows a toast, goes somewhere. */
  readonly onDone?: (value: Output<Name>, input: Input<Name>, client: QueryClient) => void;
}

export interface Change<Name extends OperationName> {
  readonly run: (input: Input<Name>) => Promise<Answer<Name>>;
  readonly isBusy: boolean;
  /** What the last run gave back, if it worked. */
  readonly value: Output<Name> | undefined;
  /** Why the last run did not work; undefined while running and after success. */
  readonly failure: Failure | undefined;
  readonly words: Words | undefined;
  /** Forgets the last failure, for instance when a dialog is closed. */
  readonly clear: () => void;
}

/** Asks the back end to change something. A failure is a value with words, never an exception. */
export function useChange<Name extends OperationName>(
  name: Name,
  options: ChangeOptions<Name> = {},
): Change<Name> {
  const client = useQueryClient();
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationFn: (input: Input<Name>) => change(client, name, input, options),
  });
  const run = useCallback((input: Input<Name>) => mutateAsync(input), [mutateAsync]);
  const failure: Failure | undefined = data === undefined || data.ok ? undefined : data.error;
  const value = data?.ok === true ? data.value : undefined;
  return { run, isBusy: isPending, value, failure, words: failure && wordsFor(failure), clear: reset };
}

async function change<Name extends OperationName>(
  client: QueryClient,
  name: Name,
  input: Input<Name>,
  { tell = 'toast', quiet = [], writes, onDone }: ChangeOptions<Name>,
): Promise<Answer<Name>> {
  const release = keepOwn(writes?.(input) ?? []);
  const answer = await call(name, input);
  if (answer.ok) onDone?.(answer.value, input, client);
  else if (tell === 'toast' && !quiet.includes(answer.error.code))
    addToast({ text: failureSentence(answer.error), tone: 'error' });
  release();
  return answer;
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Input, OperationName, Output } from '../../shared/contract/index.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import { failureOf } from './failure.ts';
import { asking, type Asked } from './useAsk.ts';

interface Pages<Value> {
  readonly parts: readonly Value[];
  readonly hasMore: boolean;
  readonly isGettingMore: boolean;
  readonly getMore: () => void;
}

interface Paging<Name extends OperationName, Place> {
  readonly name: Name;
  readonly first: Place;
  readonly inputAt: (place: Place) => Input<Name>;
  /** Where the next part starts; undefined at the end. */
  readonly next: (part: Output<Name>) => Place | undefined;
}

/** Asks for a long list in parts; all parts on screen are asked again together when it changes. */
export function useAskPages<Name extends OperationName, Place>(
  paging: Paging<Name, Place>,
): Asked<Pages<Output<Name>>> {
  const { name, first, inputAt, next } = paging;
  const { data, error, isFetching, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery({
      queryKey: [...asking(name, inputAt(first)).queryKey, 'in parts'],
      queryFn: async ({ pageParam }) => asking(name, inputAt(pageParam as Place)).queryFn(),
      initialPageParam: first as unknown,
      getNextPageParam: (part: unknown) => next(part as Output<Name>),
    });
  const getMore = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const askAgain = useCallback(() => void refetch(), [refetch]);
  if (data !== undefined) {
    const parts = data.pages as readonly Output<Name>[];
    const value = { parts, hasMore: hasNextPage, isGettingMore: isFetchingNextPage, getMore };
    return { state: 'ready', value, isRefreshing: isFetching };
  }
  if (error === null) return { state: 'waiting' };
  const failure = failureOf(error);
  return { state: 'failed', failure, words: wordsFor(failure), askAgain };
}

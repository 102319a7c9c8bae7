import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { OperationName } from '../../shared/contract/index.ts';

/**
 * Asks a question again the next time its page is opened: names of activities and states of claims stand in its answer
 * and change elsewhere.
 */
export function useFreshNext(name: OperationName): void {
  const client = useQueryClient();
  useEffect(
    () => () =>
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[1] === name,
        refetchType: 'none',
      }),
    [client, name],
  );
}

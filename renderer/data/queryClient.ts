import { QueryClient } from '@tanstack/react-query';

/** Nothing goes stale by itself: `changed.ts` says what must be asked again. The back end is always in reach. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Routes } from './routes.tsx';

/** Everything the pages stand on. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Router hook={useHashLocation}>
        <Suspense>
          <main>
            <Routes />
          </main>
        </Suspense>
      </Router>
    </QueryClientProvider>
  );
}

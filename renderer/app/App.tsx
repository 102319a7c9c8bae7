import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { LinkWayContext } from '../components/support/link-way.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Gate } from './Gate.tsx';
import { Toasts } from './Toasts.tsx';
import { wishOf } from './wish.ts';

/** Everything the pages stand on. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={client}>
        <Router hook={useHashLocation}>
          <LinksWithinWindow>
            <ErrorBoundary>
              <Gate />
            </ErrorBoundary>
            <Toasts />
          </LinksWithinWindow>
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  );
}

const toHash = (href: string): string => `#${wishOf(href).path}`;

/** Lets every link, ours and React Aria's, move within the window. */
function LinksWithinWindow({ children }: { readonly children: ReactNode }) {
  const [, goTo] = useLocation();
  const way = useMemo(() => {
    const follow = (href: string): void => {
      const { path, field } = wishOf(href);
      goTo(path, field === undefined ? {} : { state: { field } });
    };
    return { address: toHash, follow };
  }, [goTo]);
  return (
    <LinkWayContext value={way}>
      <RouterProvider navigate={way.follow} useHref={toHash}>
        {children}
      </RouterProvider>
    </LinkWayContext>
  );
}

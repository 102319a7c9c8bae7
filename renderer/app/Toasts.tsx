import { Suspense } from 'react';
import { useToasts } from '../state/toasts.ts';
import { page } from './page.tsx';

const ToastCorner = page(async () => (await import('./ToastCorner.tsx')).ToastCorner);

/** The corner where messages appear; loaded with the first message. */
export function Toasts() {
  const isWanted = useToasts(({ told }) => told);
  return isWanted ? (
    <Suspense>
      <ToastCorner />
    </Suspense>
  ) : null;
}

import { useEffect } from 'react';
import { createToastQueue } from '../components/Toast/toast-queue.ts';
import { ToastRegion } from '../components/Toast/ToastRegion.tsx';
import { takeToasts, useToasts } from '../state/toasts.ts';

const queue = createToastQueue();

/** Takes what features have to say and shows it. */
export function ToastCorner() {
  const waiting = useToasts((state) => state.waiting);
  useEffect(() => {
    if (waiting.length > 0) for (const { id: _id, ...toast } of takeToasts()) queue.add(toast);
  }, [waiting]);
  return <ToastRegion queue={queue} />;
}

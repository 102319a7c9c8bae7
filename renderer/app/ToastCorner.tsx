import { useEffect, useState } from 'react';
import { createToastQueue } from '../components/Toast/toast-queue.ts';
import { ToastRegion } from '../components/Toast/ToastRegion.tsx';
import { takeToasts, useToasts } from '../state/toasts.ts';

/** Takes what features have to say and shows it. */
export function ToastCorner() {
  const [queue] = useState(createToastQueue);
  const waiting = useToasts((state) => state.waiting);
  useEffect(() => {
    if (waiting.length > 0) for (const { id: _id, ...toast } of takeToasts()) queue.add(toast);
  }, [waiting, queue]);
  return <ToastRegion queue={queue} />;
}

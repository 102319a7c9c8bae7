import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Goes beside a page: says once that the first usable screen is painted, for start-up timing and pictures. */
export function ReadyMark() {
  const client = useQueryClient();
  useEffect(() => {
    const root = document.documentElement;
    if (root.dataset['ready'] === 'true') return undefined;
    let frame = requestAnimationFrame(look);
    function look(): void {
      // Two frames without a question on its way: what was answered is drawn.
      frame = requestAnimationFrame(client.isFetching() > 0 ? look : mark);
    }
    function mark(): void {
      root.dataset['ready'] = 'true';
      performance.mark('desk-ready');
    }
    return () => cancelAnimationFrame(frame);
  }, [client]);
  return null;
}

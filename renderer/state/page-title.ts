import { useEffect } from 'react';

const PRODUCT = 'Engagement Desk';

/** Names the window after the page: "Projects – Engagement Desk". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? PRODUCT : `${title} – ${PRODUCT}`;
  }, [title]);
}

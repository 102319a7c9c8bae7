import { useEffect, useRef } from 'react';

/** How long a page may take to show its heading. */
const PATIENCE_MS = 3_000;

/**
 * The page behind a place: sections of one plan, and a list with or without its dialog, are one page. The window opens
 * at `/`, which is the list.
 */
export const pageOf = (path: string): string =>
  path.replace(/^(\/projects\/[^/]+\/plan)\/.*$/, '$1').replace(/^\/(?:projects\/new)?$/, '/projects');

/** After a change of page, focus goes to its heading, so a screen reader starts there. Not at the first page. */
export function RouteFocus({ path }: { readonly path: string }) {
  const page = pageOf(path);
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return undefined;
    last.current = page;
    // The page puts focus on the answer the link asked for.
    if (isWish(history.state)) return undefined;
    return focusWhenThere('main h1');
  }, [page]);
  return null;
}

const isWish = (state: unknown): boolean => typeof state === 'object' && state !== null && 'field' in state;

function focusWhenThere(selector: string): () => void {
  const look = (): boolean => {
    const heading = document.querySelector<HTMLElement>(selector);
    if (heading === null) return false;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    document.getElementById('main')?.scrollTo(0, 0);
    return true;
  };
  if (look()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

import type { Virtualizer } from '@tanstack/react-virtual';

type Size = { readonly width: number; readonly height: number };

/**
 * Tells the size of the box that scrolls, first when the browser has laid the page out: asking at once would make it
 * do so in the midst of drawing. Until then the virtualizer's `initialRect` counts.
 */
export function observeBox(
  { scrollElement: box }: Virtualizer<HTMLElement, HTMLElement>,
  tell: (size: Size) => void,
): () => void {
  if (box === null || !('ResizeObserver' in globalThis)) return () => undefined;
  const observer = new ResizeObserver(() => tell({ width: box.clientWidth, height: box.clientHeight }));
  observer.observe(box);
  return () => observer.disconnect();
}

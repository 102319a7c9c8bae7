import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

const ROW_HEIGHT = 37;

/** Which rows are on the page: all of a short table, those in sight of a long one. */
export function useRowWindow(count: number, isVirtual: boolean, box: RefObject<HTMLElement | null>) {
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is not used here
  const virtual = useVirtualizer({
    count: isVirtual ? count : 0,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => box.current,
    overscan: 12,
    // Before the box can be measured: no taller than the window, so the first drawing has its rows already.
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    // The header stays on top of the scrolled rows.
    scrollPaddingStart: ROW_HEIGHT,
  });
  if (!isVirtual)
    return { before: 0, after: 0, indexes: undefined, measure: undefined, reveal: () => undefined };
  const items = virtual.getVirtualItems();
  return {
    /** Pixels of rows above those on the page. */
    before: items[0]?.start ?? 0,
    /** Pixels of rows below. */
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    indexes: items.map(({ index }) => index),
    measure: virtual.measureElement,
    /** Puts a row on the page. */
    reveal: (index: number) => virtual.scrollToIndex(index),
  };
}

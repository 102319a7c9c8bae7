import { elementScroll, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useIsPainted } from '../support/use-is-painted.ts';
import { observeBox } from './observe-box.ts';

/** A row with a link or a tag on one line. Rows drawn at their guessed height need no second drawing. */
const ROW_HEIGHT = 39;
const HEAD_HEIGHT = 34;

/** Rows beyond the visible ones, so that a scroll finds them there. The first drawing does without most of them. */
const ROWS_AROUND = 12;
const ROWS_AROUND_AT_FIRST = 1;

/** Of the window's height, what a long table leaves to the rest of the page; as in Table.module.css. */
const AROUND_BOX = 288;
const LEAST_BOX = 320;

/** Before the box can be measured: about what it will be, so the first drawing has its rows already. */
const guessedBox = () => ({
  width: window.innerWidth,
  height: Math.max(LEAST_BOX, window.innerHeight - AROUND_BOX),
});

/**
 * A row's height as the browser reports it once it has laid the page out; the guess until then. Asking the row itself
 * would make the browser lay out the page in the midst of drawing it.
 */
function reportedHeight(
  row: HTMLElement,
  entry: ResizeObserverEntry | undefined,
  virtual: Virtualizer<HTMLElement, HTMLElement>,
): number {
  const reported = entry?.borderBoxSize[0]?.blockSize;
  if (reported !== undefined) return Math.round(reported);
  const index = virtual.indexFromElement(row);
  return virtual.itemSizeCache.get(virtual.options.getItemKey(index)) ?? ROW_HEIGHT;
}

/** Which rows are on the page: all of a short table, those in sight of a long one. */
export function useRowWindow(count: number, isVirtual: boolean, box: RefObject<HTMLElement | null>) {
  const isPainted = useIsPainted();
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is not used here
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: isVirtual ? count : 0,
    estimateSize: () => ROW_HEIGHT,
    getScrollElement: () => box.current,
    overscan: isPainted ? ROWS_AROUND : ROWS_AROUND_AT_FIRST,
    initialRect: guessedBox(),
    measureElement: reportedHeight,
    observeElementRect: observeBox,
    scrollToFn: (offset, options, box) => {
      // A new box is at its top. Sending it there would make the browser lay out the page in the midst of drawing it.
      if (isPainted || offset !== 0) elementScroll(offset, options, box);
    },
    // The header stays on top of the scrolled rows.
    scrollPaddingStart: HEAD_HEIGHT,
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

import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

export const ZOOMS = [1, 1.5, 2, 3, 4, 6] as const;

/** A point of the map as shares of it, and where in the box it stands, in pixels. */
interface Anchor {
  readonly share: readonly [number, number];
  readonly at: readonly [number, number];
}

/** How far the map is zoomed in, around the pointer or else the middle. */
export interface Zoom {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly zoom: number;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly fit: () => void;
}

/** Zoom in steps: buttons, keys, and the wheel with Ctrl. The point under the pointer stays where it is. */
export function useZoom(): Zoom {
  const box = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number>(1);
  const anchor = useRef<Anchor | undefined>(undefined);

  const change = useCallback((step: 1 | -1, at?: readonly [number, number]) => {
    const element = box.current;
    if (element) anchor.current = anchorAt(element, at);
    setZoom((now) => {
      const index = ZOOMS.findIndex((one) => one === now);
      return ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, index + step))] ?? now;
    });
  }, []);

  useLayoutEffect(() => {
    const element = box.current;
    const point = anchor.current;
    anchor.current = undefined;
    if (!element || !point) return;
    element.scrollTo({
      left: point.share[0] * element.scrollWidth - point.at[0],
      top: point.share[1] * element.scrollHeight - point.at[1],
    });
  }, [zoom]);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const turn = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      change(event.deltaY < 0 ? 1 : -1, [event.clientX - left, event.clientY - top]);
    };
    // React listens passively to the wheel, and then the page would zoom as well.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [change]);

  const zoomBy = useCallback((step: 1 | -1) => change(step), [change]);
  const fit = useCallback(() => setZoom(1), []);
  return { box, zoom, zoomBy, fit };
}

function anchorAt(element: HTMLElement, at?: readonly [number, number]): Anchor {
  const [x, y] = at ?? [element.clientWidth / 2, element.clientHeight / 2];
  return {
    share: [(element.scrollLeft + x) / element.scrollWidth, (element.scrollTop + y) / element.scrollHeight],
    at: [x, y],
  };
}

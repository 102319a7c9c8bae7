import { useLayoutEffect, useState, type RefObject } from 'react';

/** What is taken before the page is laid out. */
const FIRST = { width: 960, height: 600 };
const WIDTH_OF_PHONE = 320;

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The size of the box the map stands in, in pixels, as it changes. */
export function useMapSize(box: RefObject<HTMLDivElement | null>): Pixels {
  const [size, setSize] = useState<Pixels>(FIRST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width < WIDTH_OF_PHONE / 2 || height === 0) return;
      setSize((now) => (now.width === width && now.height === height ? now : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

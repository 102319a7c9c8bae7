import { useLayoutEffect, useState, type RefObject } from 'react';

/** What is taken where nothing is laid out. */
const USUAL = { width: 960, height: 600 };
const WIDTH_OF_PHONE = 320;

export interface Pixels {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of the box the map stands in, in pixels, as it changes. Undefined in the first drawing: marks that were drawn
 * at a guess would be laid out only to be measured, and then drawn again.
 */
export function useMapSize(box: RefObject<HTMLDivElement | null>): Pixels | undefined {
  const [size, setSize] = useState<Pixels | undefined>(undefined);
  useLayoutEffect(() => {
    const element = box.current;
    const measure = (): void => {
      const measured = sizeOf(element);
      setSize((now) => keep(now, measured));
    };
    measure();
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size;
}

/** The size of a box; undefined while it is hidden. */
function sizeOf(element: HTMLElement | null): Pixels | undefined {
  const { clientWidth: width = 0, clientHeight: height = 0 } = element ?? {};
  return width < WIDTH_OF_PHONE / 2 || height === 0 ? undefined : { width, height };
}

/** What was measured; what is known already while it is the same or nothing was. */
function keep(known: Pixels | undefined, measured: Pixels | undefined): Pixels {
  if (!measured) return known ?? USUAL;
  return known?.width === measured.width && known.height === measured.height ? known : measured;
}

/** Where the window was, kept between starts. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
  /** 1 is 100 %. */
  readonly zoom: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Small enough for a laptop at 200 % scaling. */
export const SMALLEST = { width: 640, height: 480 } as const;
export const FIRST_PLACE: Place = { width: 1280, height: 860, maximised: false, zoom: 1 };
const ZOOM = { least: 0.5, most: 3 } as const;

/** Zoom steps as browsers have them, kept between 50 % and 300 %. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

export function nextZoom(zoom: number, direction: 'in' | 'out'): number {
  const near = 0.005;
  if (direction === 'in') return STEPS.find((step) => step > zoom + near) ?? ZOOM.most;
  return STEPS.findLast((step) => step < zoom - near) ?? ZOOM.least;
}

/** What was remembered, if it still makes sense: a screen may be gone, and the file may be spoilt. */
export function readPlace(text: string, screens: readonly Rectangle[]): Place {
  const found = parse(text);
  if (found === null) return FIRST_PLACE;
  const width = sane(found['width'], SMALLEST.width, 10_000) ?? FIRST_PLACE.width;
  const height = sane(found['height'], SMALLEST.height, 10_000) ?? FIRST_PLACE.height;
  const place = {
    width,
    height,
    maximised: found['maximised'] === true,
    zoom: sane(found['zoom'], ZOOM.least, ZOOM.most) ?? 1,
  };
  const x = sane(found['x'], -20_000, 20_000);
  const y = sane(found['y'], -20_000, 20_000);
  if (x === undefined || y === undefined) return place;
  return screens.some((screen) => titleBarShows(screen, { x, y, width, height }))
    ? { ...place, x, y }
    : place;
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    // A spoilt file only means the window opens at its first size.
    return null;
  }
}

const sane = (value: unknown, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** Enough of the title bar to take hold of. */
function titleBarShows(screen: Rectangle, window: Rectangle): boolean {
  const shown = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return shown >= 100 && window.y >= screen.y && window.y < screen.y + screen.height - 30;
}

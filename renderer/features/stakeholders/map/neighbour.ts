import type { Mark } from '../../../../shared/domain/stakeholders/map-layout.ts';
import { STEPS, type Place } from '../../../../shared/domain/stakeholders/quadrant.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The way an arrow key points. */
export const directionOf = (key: string): Direction | undefined => ARROWS[key];

const centre = ({ box }: Mark): readonly [number, number] => [box.x + box.width / 2, box.y + box.height / 2];

/** How far a point is in a direction: steps sideways count double; undefined when it lies the other way. */
function distance([dx, dy]: readonly [number, number], direction: Direction): number | undefined {
  const [ahead, aside] =
    direction === 'right'
      ? [dx, dy]
      : direction === 'left'
        ? [-dx, dy]
        : direction === 'down'
          ? [dy, dx]
          : [-dy, dx];
  return ahead > 1e-6 ? ahead + 2 * Math.abs(aside) : undefined;
}

/** The nearest mark in a direction; undefined at the edge. */
export function neighbourOf(marks: readonly Mark[], id: string, direction: Direction): string | undefined {
  const from = marks.find((mark) => mark.id === id);
  if (!from) return undefined;
  const [x, y] = centre(from);
  let best: { readonly id: string; readonly far: number } | undefined;
  for (const mark of marks) {
    const [toX, toY] = centre(mark);
    const far = mark.id === id ? undefined : distance([toX - x, toY - y], direction);
    if (far !== undefined && (best === undefined || far < best.far)) best = { id: mark.id, far };
  }
  return best?.id;
}

const limit = (step: number): number => Math.min(STEPS.length, Math.max(1, step));

/** One step on the map; the same place at the edge. */
export function stepFrom({ influence, interest }: Place, direction: Direction): Place {
  switch (direction) {
    case 'up':
      return { influence: limit(influence + 1), interest };
    case 'down':
      return { influence: limit(influence - 1), interest };
    case 'right':
      return { influence, interest: limit(interest + 1) };
    case 'left':
      return { influence, interest: limit(interest - 1) };
  }
}

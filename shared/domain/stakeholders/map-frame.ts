import { HIGH_FROM, QUADRANTS, STEPS, type Place, type Quadrant } from './quadrant.ts';

/**
 * Where things lie on the stakeholder map. All numbers are shares of the picture, 0 to 1, x from the left and y from
 * the top, so that the window and the Word document draw the same map at any size. Influence grows upwards, interest
 * to the right. Each row of corners starts with a band that holds the corner’s strategy, so no name ever covers it.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The height of a band with strategies. */
export const BAND = 0.07;

const STEP_COUNT = STEPS.length;
const CELL_WIDTH = 1 / STEP_COUNT;
const CELL_HEIGHT = (1 - 2 * BAND) / STEP_COUNT;
/** How many rows lie in the upper corners: 3, 4 and 5. */
const HIGH_ROWS = STEP_COUNT - HIGH_FROM + 1;
const LOW_STEPS = HIGH_FROM - 1;
/** The share of the width that low interest takes. */
export const SPLIT_X = LOW_STEPS * CELL_WIDTH;
/** The share of the height that high influence takes, its band included. */
export const SPLIT_Y = BAND + HIGH_ROWS * CELL_HEIGHT;

/** One of the 25 places. */
export const cellBox = ({ influence, interest }: Place): Box => ({
  x: (interest - 1) * CELL_WIDTH,
  y: (influence >= HIGH_FROM ? 1 : 2) * BAND + (STEP_COUNT - influence) * CELL_HEIGHT,
  width: CELL_WIDTH,
  height: CELL_HEIGHT,
});

/** One corner with its band. */
export function quadrantBox(quadrant: Quadrant): Box {
  const isUpper = quadrant === 'PRIORITISE' || quadrant === 'TELL_AND_WATCH';
  const isRight = quadrant === 'PRIORITISE' || quadrant === 'KEEP_UPDATED';
  return {
    x: isRight ? SPLIT_X : 0,
    y: isUpper ? 0 : SPLIT_Y,
    width: isRight ? 1 - SPLIT_X : SPLIT_X,
    height: isUpper ? SPLIT_Y : 1 - SPLIT_Y,
  };
}

/** The band of a corner, where its strategy is written. */
export const bandBox = (quadrant: Quadrant): Box => ({ ...quadrantBox(quadrant), height: BAND });

/** Every corner with its two boxes. */
export const QUADRANT_BOXES = QUADRANTS.map((quadrant) => ({
  quadrant,
  box: quadrantBox(quadrant),
  band: bandBox(quadrant),
}));

const within = (step: number): number => Math.min(STEP_COUNT, Math.max(1, step));

/** The place whose cell holds a point; a point outside of the map or on a band belongs to the nearest cell. */
export function placeAt(x: number, y: number): Place {
  const isUpper = y < SPLIT_Y;
  const row = Math.floor((y - (isUpper ? BAND : 2 * BAND)) / CELL_HEIGHT);
  const influence = within(STEP_COUNT - row);
  return {
    interest: within(Math.floor(x / CELL_WIDTH) + 1),
    influence: isUpper ? Math.max(HIGH_FROM, influence) : Math.min(HIGH_FROM - 1, influence),
  };
}

import { expect, test } from 'vitest';
import { FIRST_PLACE, nextZoom, readPlace } from '../../electron/main/window-place.ts';

const SCREENS = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const place = { x: 10, y: 20, width: 1000, height: 700, maximised: true, zoom: 1.5 };

test('opens where it was', () => {
  expect(readPlace(JSON.stringify(place), SCREENS)).toEqual(place);
});

test.each([
  ['a screen that is gone', { x: 2500 }],
  ['above the screen', { y: -500 }],
  ['below it', { y: 1070 }],
])('but not %s', (_where, there) => {
  const { x: _x, y: _y, ...rest } = place;
  expect(readPlace(JSON.stringify({ ...place, ...there }), SCREENS)).toEqual(rest);
});

test.each([
  [''],
  ['{'],
  ['null'],
  ['7'],
  ['[]'],
  ['{"width":"wide","height":-1,"zoom":99}'],
  ['{"width":1e999}'],
])('opens at its first size after a spoilt file: %s', (text) => {
  expect(readPlace(text, SCREENS)).toEqual(FIRST_PLACE);
});

test('zooms from 50 to 300 % and stays there', () => {
  let zoom = 1;
  for (let times = 0; times < 20; times++) zoom = nextZoom(zoom, 'in');
  expect(zoom).toBe(3);
  for (let times = 0; times < 30; times++) zoom = nextZoom(zoom, 'out');
  expect(zoom).toBe(0.5);
  expect(nextZoom(1, 'in')).toBe(1.1);
  // Chromium gives factors back with rounding.
  expect(nextZoom(1.0999999, 'in')).toBe(1.25);
});

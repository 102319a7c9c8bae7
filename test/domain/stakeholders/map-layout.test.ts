import { describe, expect, it } from 'vitest';
import {
  BAND,
  cellBox,
  placeAt,
  QUADRANT_BOXES,
  type Box,
} from '../../../shared/domain/stakeholders/map-frame.ts';
import {
  breakName,
  layoutMap,
  shorten,
  type MapItem,
  type MapSize,
} from '../../../shared/domain/stakeholders/map-layout.ts';
import { quadrantOf, STEPS } from '../../../shared/domain/stakeholders/quadrant.ts';

const WIDE: MapSize = { aspect: 1.7, textSize: 0.02 };
const item = (index: number, place: MapItem['place']): MapItem => ({
  id: `s${index}`,
  label: `Stakeholder number ${index}`,
  place,
});
/** Spread over the map, some places far more crowded than others. */
const many = (count: number): readonly MapItem[] =>
  Array.from({ length: count }, (_, index) =>
    item(index, { influence: ((index * 7) % 5) + 1, interest: Math.min(5, ((index * index) % 7) + 1) }),
  );
const overlaps = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + 1e-9 &&
  b.x + b.width > a.x + 1e-9 &&
  a.y + a.height > b.y + 1e-9 &&
  b.y + b.height > a.y + 1e-9;
const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1e-9 &&
  inner.y >= outer.y - 1e-9 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-9 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-9;

describe('the frame of the map', () => {
  it('finds the place of every cell from its middle, and the nearest one from outside', () => {
    for (const influence of STEPS)
      for (const interest of STEPS) {
        const { x, y, width, height } = cellBox({ influence, interest });
        expect(placeAt(x + width / 2, y + height / 2)).toEqual({ influence, interest });
      }
    expect(placeAt(-1, 2)).toEqual({ influence: 1, interest: 1 });
    expect(placeAt(2, -1)).toEqual({ influence: 5, interest: 5 });
  });

  it('takes a point on a band for the nearest row of the same corner', () => {
    const lower = QUADRANT_BOXES.find(({ quadrant }) => quadrant === 'MONITOR')!;
    expect(placeAt(0.1, BAND / 2)).toEqual({ influence: 5, interest: 1 });
    expect(placeAt(0.1, lower.band.y + BAND / 2)).toEqual({ influence: 2, interest: 1 });
  });

  it('keeps every cell in its corner and off the bands', () => {
    for (const influence of STEPS)
      for (const interest of STEPS) {
        const cell = cellBox({ influence, interest });
        const corner = QUADRANT_BOXES.find(
          ({ quadrant }) => quadrant === quadrantOf({ influence, interest }),
        )!;
        expect(contains(corner.box, cell)).toBe(true);
        expect(QUADRANT_BOXES.some(({ band }) => overlaps(band, cell))).toBe(false);
      }
  });
});

describe('stakeholders on the map', () => {
  it.each([1, 5, 40, 200, 500])('%i of them never cover each other and stay in their cells', (count) => {
    const items = many(count);
    const { marks } = layoutMap(items, WIDE);
    expect(marks).toHaveLength(count);
    const boxes = marks.map(({ box }) => box);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
    }
    for (const mark of marks) {
      const { place } = items.find(({ id }) => id === mark.id)!;
      expect(contains(cellBox(place!), mark.box)).toBe(true);
    }
  });

  it('shows names while there is room and needs no legend then', () => {
    const { marks, legend } = layoutMap(many(5), WIDE);
    expect(marks.every(({ look }) => look === 'name')).toBe(true);
    expect(legend).toEqual([]);
  });

  it('shows numbers with a legend where a place is crowded, and names elsewhere', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => item(index, { influence: 5, interest: 5 }));
    const { marks, legend } = layoutMap([...crowd, item(99, { influence: 1, interest: 1 })], WIDE);
    expect(marks.filter(({ look }) => look === 'number')).toHaveLength(12);
    expect(marks.find(({ id }) => id === 's99')?.look).toBe('name');
    expect(legend.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    for (const mark of marks.filter(({ look }) => look === 'number'))
      expect(legend.find(({ id }) => id === mark.id)?.number).toBe(Number(mark.text));
  });

  it('shows every number at 200 spread over the map', () => {
    const { marks } = layoutMap(many(200), WIDE);
    expect(marks.filter(({ look }) => look === 'dot')).toEqual([]);
  });

  it('keeps the numbers when somebody moves, or is not on the map', () => {
    const before = many(60);
    const after = before.map((one, index) => (index === 3 ? { ...one, place: undefined } : one));
    const numbers = (items: readonly MapItem[]) =>
      new Map(layoutMap(items, WIDE).marks.map(({ id, number }) => [id, number]));
    const first = numbers(before);
    for (const [id, number] of numbers(after)) expect(number).toBe(first.get(id));
    expect(numbers(after).has('s3')).toBe(false);
  });

  it('is drawn the same way whatever the order they come in', () => {
    const items = many(30);
    const byId = (list: readonly MapItem[]) =>
      layoutMap(list, WIDE).marks.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(byId(items.toReversed())).toEqual(byId(items));
  });

  it('shows names again when zoomed in', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => item(index, { influence: 5, interest: 5 }));
    expect(layoutMap(crowd, { ...WIDE, textSize: 0.005 }).marks.every(({ look }) => look === 'name')).toBe(
      true,
    );
  });

  it('sets names side by side where zooming makes room, without any overlap', () => {
    const crowd = Array.from({ length: 26 }, (_, index) => item(index, { influence: 3, interest: 3 }));
    const { marks } = layoutMap(crowd, { ...WIDE, textSize: 0.006, lines: 3 });
    expect(marks.every(({ look }) => look === 'name')).toBe(true);
    expect(new Set(marks.map(({ box }) => (box.x + box.width / 2).toFixed(6))).size).toBeGreaterThan(1);
    for (const [index, { box }] of marks.entries()) {
      expect(contains(cellBox({ influence: 3, interest: 3 }), box)).toBe(true);
      expect(marks.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
    }
  });

  it('shortens a name that is too long for its cell and puts it in the legend', () => {
    const long = {
      id: 'x',
      label: 'North East London Health and Care Partnership Board',
      place: { influence: 3, interest: 3 },
    };
    const { marks, legend } = layoutMap([long], { aspect: 1, textSize: 0.02 });
    expect(marks[0]?.text.endsWith('…')).toBe(true);
    expect(legend).toEqual([{ id: 'x', number: 1, label: long.label }]);
    expect(shorten('Healthwatch', 11)).toBe('Healthwatch');
  });

  it('breaks names into lines where the size allows it, and never makes them overlap', () => {
    const names = ['North East Elmshire Health and Care Partnership', 'Healthwatch', 'Elm'];
    const items = names.map((label, index) => ({
      id: `s${index}`,
      label,
      place: { influence: 3, interest: 3 },
    }));
    const { marks, legend } = layoutMap(items, { aspect: 1, textSize: 0.02, lines: 3 });
    const lines = marks.find(({ id }) => id === 's0')?.lines ?? [];
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ').startsWith('North East')).toBe(true);
    for (const [index, { box }] of marks.entries()) {
      expect(contains(cellBox({ influence: 3, interest: 3 }), box)).toBe(true);
      expect(marks.slice(index + 1).some((other) => overlaps(box, other.box))).toBe(false);
    }
    expect(legend.every(({ id }) => marks.find((mark) => mark.id === id)?.text.endsWith('…'))).toBe(true);
  });

  it('breaks between words, and cuts only what does not fit in the last line', () => {
    expect(breakName('Elm Council Scrutiny Committee', 12, 3)).toEqual([
      'Elm Council',
      'Scrutiny',
      'Committee',
    ]);
    expect(breakName('Elm Council Scrutiny Committee', 12, 2)).toEqual(['Elm Council', 'Scrutiny Co…']);
    expect(breakName('Incomprehensibilities', 12, 3)).toEqual(['Incomprehen…']);
    expect(breakName('HOSC', 12, 3)).toEqual(['HOSC']);
  });
});

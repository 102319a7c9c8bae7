import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../electron/backend/documents/pictures/png.ts';
import { drawInWorker } from '../../../electron/backend/documents/render-in-worker.ts';
import type { Drawing, Shape } from '../../../shared/documents/model.ts';
import { drawMap, drawMapWithLegend } from '../../../shared/documents/pictures/stakeholder-map.ts';
import { svgOf } from '../../../shared/documents/pictures/svg.ts';
import { fullStakeholders } from '../../support/facts-later.ts';
import { factId } from '../../support/facts-ids.ts';
import { readXml } from '../../../electron/backend/documents/verify/read-xml.ts';

const WORKER = new URL('../../../electron/backend/documents/render.worker.ts', import.meta.url);
const { placed } = fullStakeholders();
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: factId('projectStakeholder', index),
    name: `Stakeholder number ${index + 1}`,
    place: { influence: 1 + (index % 5), interest: 1 + (Math.floor(index / 5) % 5) },
  }));
type Box = Extract<Shape, { kind: 'box' }>;
/** The chips and marks: everything but fields and bands, which have square corners. */
const chips = ({ shapes }: Drawing): readonly Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'box' && shape.radius > 0 ? [shape] : []));
const texts = ({ shapes }: Drawing): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.2 &&
  b.x < a.x + a.width - 0.2 &&
  a.y < b.y + b.height - 0.2 &&
  b.y < a.y + a.height - 0.2;

describe('the stakeholder map as a drawing (D05 §3)', () => {
  it('R-041 to R-044 names the axes and the strategy of each part', () => {
    expect(texts(drawMap([]).drawing)).toEqual([
      'Prioritise; arrange activities directly with them',
      'Tell them about general opportunities; watch for requests',
      'Keep updated on progress and opportunities',
      'Monitor; watch for requests',
      'Low',
      'Interest',
      'High',
      'Low',
      'Influence',
      'High',
    ]);
  });
  it('puts each name in its part: influence upwards, interest to the right', () => {
    const { drawing } = drawMap(placed);
    const at = (name: string) =>
      drawing.shapes.find((shape) => shape.kind === 'text' && shape.text === name) as Extract<
        Shape,
        { kind: 'text' }
      >;
    expect(at('Stroke patient group').x).toBeGreaterThan(at('Bus company').x);
    expect(at('Bus company').y).toBeLessThan(at('Local newspapers').y);
    expect(at('Carers’ forum').x).toBeGreaterThan(at('Local newspapers').x);
  });
  it.each([4, 25, 60, 300, 500])('%i stakeholders cover nobody and stay inside', (count) => {
    const { drawing, legend } = drawMap(many(count));
    const all = chips(drawing);
    expect(all).toHaveLength(count);
    expect(
      all.every(
        ({ x, y, width, height }) =>
          x > 0 && y > 0 && x + width <= drawing.width && y + height <= drawing.height,
      ),
    ).toBe(true);
    const pairs = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
    expect(pairs).toEqual([]);
    expect(legend.length).toBeGreaterThanOrEqual(count > 75 ? count : 0);
  });
  it('a name in letters the type does not have is shown by its number and listed', () => {
    const { drawing, legend } = drawMap([{ id: 'a', name: 'مجموعة', place: { influence: 5, interest: 5 } }]);
    expect(texts(drawing)).toContain('1');
    expect(legend).toEqual([{ mark: '1', name: 'مجموعة' }]);
  });
  it('carries its legend where it stands alone', () => {
    expect(drawMapWithLegend(many(60)).height).toBeGreaterThan(drawMap(many(60)).drawing.height);
    expect(drawMapWithLegend(placed)).toEqual(drawMap(placed).drawing);
  });
});

describe('the drawing as SVG', () => {
  it('is XML whatever the names are', () => {
    const names = fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 });
    const isXml = (given: readonly string[]): boolean => {
      const place = { influence: 3, interest: 3 };
      const stakeholders = given.map((name, index) => ({ id: `${index}`, name, place }));
      readXml(svgOf(drawMap(stakeholders).drawing), {});
      return true;
    };
    expect(fc.check(fc.property(names, isXml)).counterexample).toBeNull();
  });
});

describe('the drawing as PNG', () => {
  const { drawing } = drawMap(placed);
  const sizeOf = (png: Uint8Array): readonly number[] => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };

  it('is a sharp picture of the drawing, with the same bytes each time and in a worker', async () => {
    const here = await pngOf(drawing);
    expect(Array.from(here.slice(0, 4))).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(sizeOf(here)).toEqual([drawing.width * 2, drawing.height * 2]);
    expect(Buffer.from(await pngOf(drawing)).equals(Buffer.from(here))).toBe(true);
    const there = await drawInWorker(WORKER, drawing);
    expect(there.ok && Buffer.from(there.value).equals(Buffer.from(here))).toBe(true);
  });
  it('shows the names: another name gives another picture', async () => {
    const renamed = placed.map((each) => ({ ...each, name: `${each.name} X` }));
    const here = Buffer.from(await pngOf(drawing));
    expect(Buffer.from(await pngOf(drawMap(renamed).drawing)).equals(here)).toBe(false);
  });
});

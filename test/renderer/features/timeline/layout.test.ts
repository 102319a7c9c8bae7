import { describe, expect, it } from 'vitest';
import { beside, labelLeft, layOut } from '../../../../renderer/features/timeline/layout.ts';
import { months, scaleFor } from '../../../../renderer/features/timeline/scale.ts';
import type { TimelineEntry } from '../../../../shared/domain/time/timeline.ts';

const entry = (link: string, from: string, to = from, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  link,
  lane: 'milestones',
  kind: 'Milestone',
  title: link,
  from,
  to,
  progress: 'coming',
  state: 'Not done yet',
  answers: [],
  ...more,
});

const draw = (entries: readonly TimelineEntry[], zoom: 'months' | 'weeks' = 'months') =>
  layOut(entries, scaleFor(entries, '2026-06-15', zoom), () => []);

describe('the scale of the timeline', () => {
  it('holds whole months around every date, and today when it is near', () => {
    const scale = scaleFor([entry('a', '2026-09-10', '2026-10-02')], '2026-06-15', 'months');
    expect([scale.from, scale.to]).toEqual(['2026-06-01', '2026-10-31']);
    expect(months(scale)).toEqual(['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01']);
    const far = scaleFor([entry('a', '2030-09-10')], '2026-06-15', 'months');
    expect(far.from).toBe('2030-09-01');
  });

  it('gives each day the same width, wider for weeks', () => {
    const [small, large] = (['months', 'weeks'] as const).map((zoom) =>
      scaleFor([entry('a', '2026-06-20')], '2026-06-15', zoom),
    );
    expect(small!.x('2026-06-21') - small!.x('2026-06-20')).toBeCloseTo(
      small!.span('2026-06-20', '2026-06-20'),
    );
    expect(large!.width).toBeGreaterThan(3 * small!.width);
  });

  it('stays drawable with a mistyped year', () => {
    expect(
      scaleFor([entry('a', '2026-06-20'), entry('b', '2199-06-20')], '2026-06-15', 'weeks').width,
    ).toBeLessThan(40_001);
  });
});

describe('the layout of the timeline', () => {
  it('puts what would overlap into rows below each other, and what does not into one', () => {
    const rows = draw([
      entry('first of the month', '2026-06-01'),
      entry('the day after it', '2026-06-02'),
      entry('much later', '2026-09-01'),
    ]).placed.map(({ row }) => row);
    expect(rows).toEqual([0, 1, 0]);
  });

  it('never lets two labels of a row touch, however many there are', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      entry(
        `Activity number ${index}`,
        `2026-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      ),
    ).toSorted((one, other) => (one.from < other.from ? -1 : 1));
    const { placed, height } = draw(many);
    for (const row of new Set(placed.map((one) => one.row))) {
      const inRow = placed.filter((one) => one.row === row).toSorted((one, other) => one.x - other.x);
      const touching = inRow.filter((one, index) => {
        const next = inRow[index + 1];
        return next !== undefined && one.labelX + one.label.length * 6.8 > next.x;
      });
      expect(touching).toEqual([]);
    }
    expect(placed).toHaveLength(300);
    expect(height).toBeLessThan(300 * 28);
  });

  it('writes into a bar that is wide enough, and beside one that is not', () => {
    const { placed } = draw([
      entry('Planning', '2026-06-01', '2026-09-30'),
      entry('A very long name', '2026-10-01', '2026-10-03'),
    ]);
    expect(placed.map(({ isLabelInside }) => isLabelInside)).toEqual([true, false]);
  });

  it('keeps the name of a long bar in view, but inside the bar', () => {
    const [bar] = draw([entry('Planning', '2026-06-01', '2026-12-31')]).placed;
    expect(labelLeft(bar!, 0)).toBe(bar!.labelX);
    expect(labelLeft(bar!, 200)).toBe(208);
    expect(labelLeft(bar!, 9_000)).toBeLessThan(bar!.x + bar!.width);
  });

  it('leads arrow keys along the calendar and from row to row', () => {
    const { placed } = draw([
      entry('one', '2026-06-01', '2026-06-01', { lane: 'windows' }),
      entry('two', '2026-06-10'),
      entry('three', '2026-09-01', '2026-09-01', { lane: 'windows' }),
    ]);
    const to = (from: number, key: string) => beside(placed, placed[from]!, key)?.entry.link;
    expect([to(0, 'ArrowRight'), to(1, 'ArrowRight'), to(2, 'ArrowRight')]).toEqual([
      'two',
      'three',
      undefined,
    ]);
    expect([to(1, 'ArrowLeft'), to(2, 'Home'), to(0, 'End')]).toEqual(['one', 'one', 'three']);
    expect([to(0, 'ArrowDown'), to(1, 'ArrowUp'), to(0, 'ArrowUp'), to(0, 'a')]).toEqual([
      'two',
      'one',
      undefined,
      undefined,
    ]);
  });
});

import type { Finding } from '../../../shared/domain/findings.ts';
import { LANES, type Lane, type TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import type { Scale } from './scale.ts';
import { isWarned } from './warnings.ts';

/** Heights in pixels. */
export const ROW = 28;
export const LANE_GAP = 12;
export const HEAD = 44;
/** About how wide a letter of a label is. */
const LETTER = 6.8;
const LONGEST = { months: 44, weeks: 90 } as const;
/** From the middle of a single day's mark to its label, and between neighbours. */
const MARK = 14;
const APART = 14;

/** An entry with its place in the picture. */
export interface Placed {
  readonly entry: TimelineEntry;
  /** What is said about it. */
  readonly findings: readonly Finding[];
  /** Left edge of its bar; the middle of its mark for a single day. */
  readonly x: number;
  /** 0 for a single day. */
  readonly width: number;
  /** Top edge of its row. */
  readonly y: number;
  /** The row it stands in, counted from the top of the whole picture. */
  readonly row: number;
  /** As much of the title as there is room for. */
  readonly name: string;
  /** What is seen: the name, with its marks. */
  readonly label: string;
  readonly labelX: number;
  readonly isLabelInside: boolean;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  /** In the order of the calendar. */
  readonly placed: readonly Placed[];
  readonly lanes: readonly PlacedLane[];
  readonly width: number;
  readonly height: number;
}

/** Puts the entries of each lane into as few rows as leave every label readable. A name that does not fit is marked. */
export function layOut(
  entries: readonly TimelineEntry[],
  scale: Scale,
  findingsOf: (entry: TimelineEntry) => readonly Finding[],
): Layout {
  const placed: Placed[] = [];
  const lanes: PlacedLane[] = [];
  let y = HEAD;
  let rowsAbove = 0;
  for (const lane of LANES) {
    const inLane = entries.filter((entry) => entry.lane === lane);
    if (inLane.length === 0) continue;
    const ends: number[] = [];
    for (const entry of inLane) {
      const findings = findingsOf(entry);
      const shape = shapeOf(entry, scale, isWarned(findings));
      const free = ends.findIndex((end) => end + APART <= shape.left);
      const row = free < 0 ? ends.length : free;
      ends[row] = shape.right;
      placed.push({ ...shape.place, entry, findings, row: rowsAbove + row, y: y + LANE_GAP / 2 + row * ROW });
    }
    const height = ends.length * ROW + LANE_GAP;
    lanes.push({ lane, y, height });
    y += height;
    rowsAbove += ends.length;
  }
  const right = Math.max(scale.width, ...placed.map((one) => one.labelX + widthOf(one.label) + APART));
  return {
    placed: inOrder(entries, placed),
    lanes,
    width: right,
    height: y,
  };
}

function inOrder(entries: readonly TimelineEntry[], placed: readonly Placed[]): readonly Placed[] {
  const places = new Map(placed.map((one) => [one.entry, one]));
  return entries.flatMap((entry) => places.get(entry) ?? []);
}

/** Where a name stands while the picture is scrolled to `left`: in a long bar it stays in view as far as the bar goes. */
export function labelLeft({ label, labelX, x, width, isLabelInside }: Placed, left: number): number {
  if (!isLabelInside) return labelX;
  return Math.max(labelX, Math.min(left + 8, x + width - widthOf(label) - 8));
}

/** About how wide a label is, in pixels. */
export const widthOf = (label: string): number => label.length * LETTER;

function shapeOf(entry: TimelineEntry, scale: Scale, hasWarning: boolean) {
  const name = cut(entry.title, LONGEST[scale.zoom]);
  const label = `${hasWarning ? '⚠ ' : ''}${name}${name === entry.title ? '' : '…'}`;
  const left = scale.x(entry.from);
  if (entry.from === entry.to) {
    const x = left + scale.span(entry.from, entry.from) / 2;
    const labelX = x + MARK;
    return {
      left: x - MARK / 2,
      right: labelX + widthOf(label),
      place: { x, width: 0, name, label, labelX, isLabelInside: false },
    };
  }
  const width = Math.max(scale.span(entry.from, entry.to), 6);
  const isLabelInside = widthOf(label) + 16 <= width;
  const labelX = isLabelInside ? left + 8 : left + width + 8;
  return {
    left,
    right: isLabelInside ? left + width : labelX + widthOf(label),
    place: { x: left, width, name, label, labelX, isLabelInside },
  };
}

/** The first words of a title, as many as fit. */
function cut(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const whole = title.slice(0, longest).replace(/\s+\S*$/, '');
  return whole === '' ? title.slice(0, longest) : whole;
}

/** The entry that an arrow key leads to; undefined at the edge. */
export function beside(placed: readonly Placed[], from: Placed, key: string): Placed | undefined {
  const at = placed.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return placed[at + 1];
    case 'ArrowLeft':
      return placed[at - 1];
    case 'Home':
      return placed[0];
    case 'End':
      return placed.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      const down = key === 'ArrowDown';
      const others = placed.filter(({ row }) => (down ? row > from.row : row < from.row));
      const nextRow = others
        .map(({ row }) => row)
        .toSorted((one, other) => (down ? one - other : other - one))[0];
      return others
        .filter(({ row }) => row === nextRow)
        .toSorted((one, other) => Math.abs(one.x - from.x) - Math.abs(other.x - from.x))[0];
    }
    default:
      return undefined;
  }
}

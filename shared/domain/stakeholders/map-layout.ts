import { cellBox, type Box } from './map-frame.ts';
import type { Place } from './quadrant.ts';

/** A stakeholder to be drawn. `place` undefined: it gets its number, but no mark. */
export interface MapItem {
  readonly id: string;
  readonly label: string;
  readonly place: Place | undefined;
}

/** How large the picture is to the text in it. */
export interface MapSize {
  /** Width of the picture divided by its height. */
  readonly aspect: number;
  /** Size of the type as a share of the picture’s height: 13 pixels on 650 are 0.02. Half of it when zoomed in twice. */
  readonly textSize: number;
  /** How many lines a name may take; absent: one. */
  readonly lines?: number;
}

/** `name`: a chip with its name. `number`: a mark with its number, explained in the legend. `dot`: too small for either. */
export type Look = 'name' | 'number' | 'dot';

/** Where a stakeholder is drawn; the box is where its mark and words fit, as shares of the picture. */
export interface Mark {
  readonly id: string;
  readonly number: number;
  readonly look: Look;
  /** The name, shortened where the cell is too narrow for it; or the number; empty for a dot. */
  readonly text: string;
  /** The same words as they are broken into lines; one line unless the size allows more. */
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface LegendLine {
  readonly id: string;
  readonly number: number;
  readonly label: string;
}

export interface MapLayout {
  readonly marks: readonly Mark[];
  /** Those whose whole name is not on the picture, in the order of their numbers. */
  readonly legend: readonly LegendLine[];
}

/** Widths of Arial’s letters as shares of the type’s size, on the safe side. */
const LETTER = 0.56;
/** The height of one line, and what a chip adds to its lines. */
const LINE_HEIGHT = 1.2;
const CHIP_FRAME = 0.55;
const CHIP_PADDING = 1.1;
/** Room kept free along the edges of a cell and between marks. */
const GAP = 0.3;
const NUMBER_SIZE = 2;
/** Numbers are set smaller than names. */
const NUMBER_TYPE = 0.75;

type Numbered = LegendLine & { readonly place: Place | undefined };

/**
 * E13, D05 §3. Places stakeholders on the map so that nothing covers anything else, the same way each time. The numbers
 * follow the alphabet and so stay the same when somebody moves.
 */
export function layoutMap(items: readonly MapItem[], size: MapSize): MapLayout {
  const numbered = numberItems(items);
  const marks = [...byCell(numbered).values()].flatMap((cell) => layoutCell(cell, size, numbered.length));
  const hidden = new Set(
    marks.filter(({ look, text }) => look !== 'name' || text.endsWith('…')).map(({ id }) => id),
  );
  const legend = numbered
    .filter(({ id }) => hidden.has(id))
    .map(({ id, number, label }) => ({ id, number, label }));
  return { marks, legend };
}

const ALPHABET = new Intl.Collator('en-GB', { numeric: true });

/** Every item with its number, in the order of the alphabet; the id settles equal names. */
export const numberItems = (items: readonly MapItem[]): readonly Numbered[] =>
  items
    .toSorted((a, b) => ALPHABET.compare(a.label, b.label) || (a.id < b.id ? -1 : 1))
    .map((item, index) => ({ ...item, number: index + 1 }));

interface Cell {
  readonly box: Box;
  readonly items: readonly Numbered[];
}

function byCell(items: readonly Numbered[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const item of items) {
    if (!item.place) continue;
    const key = `${item.place.influence} ${item.place.interest}`;
    const cell = cells.get(key) ?? { box: cellBox(item.place), items: [] };
    cells.set(key, { ...cell, items: [...cell.items, item] });
  }
  return cells;
}

/** Names below each other (and beside, where there is room) while they fit, otherwise numbers in rows, otherwise dots. */
function layoutCell({ box, items }: Cell, size: MapSize, count: number): readonly Mark[] {
  const { aspect, textSize } = size;
  const gap = GAP * textSize;
  const inner: Box = {
    x: box.x + gap / aspect,
    y: box.y + gap,
    width: box.width - (2 * gap) / aspect,
    height: box.height - 2 * gap,
  };
  const names = breakNames(items, inner, size);
  return names
    ? names.columns.flatMap((column, index) => {
        const x = inner.x + index * (names.width + gap / aspect);
        return nameMarks(column, { ...inner, x, width: names.width }, size);
      })
    : smallMarks(items, inner, { aspect, textSize, digits: String(count).length });
}

/** Below so many letters a shortened name says nothing; beside others it needs more to be told from them. */
const LEAST_LETTERS = { alone: 6, beside: 14 };

type Broken = Numbered & { readonly lines: readonly string[] };

const chipHeight = (lines: readonly string[], textSize: number): number =>
  (lines.length * LINE_HEIGHT + CHIP_FRAME) * textSize;
const stackHeight = (items: readonly Broken[], textSize: number): number =>
  items.reduce((sum, { lines }) => sum + chipHeight(lines, textSize), (items.length - 1) * GAP * textSize);

/** Names below each other in one column or more, which are columns of a cell. */
interface Names {
  readonly columns: readonly (readonly Broken[])[];
  readonly width: number;
}

/** The names in as few columns and as many lines as there is room for; undefined when there is none. */
function breakNames(items: readonly Numbered[], inner: Box, size: MapSize): Names | undefined {
  for (let count = 1; count <= items.length; count += 1) {
    const width = (inner.width - ((count - 1) * GAP * size.textSize) / size.aspect) / count;
    const letters = lettersIn(width, size);
    if (letters < (count === 1 ? LEAST_LETTERS.alone : LEAST_LETTERS.beside)) return undefined;
    const rows = Math.ceil(items.length / count);
    for (let most = size.lines ?? 1; most > 0; most -= 1) {
      const broken = items.map((item) => ({ ...item, lines: breakName(item.label, letters, most) }));
      const columns = Array.from({ length: Math.ceil(items.length / rows) }, (_, index) =>
        broken.slice(index * rows, (index + 1) * rows),
      );
      const isFitting = columns.every((column) => stackHeight(column, size.textSize) <= inner.height + 1e-9);
      if (isFitting) return { columns, width };
    }
  }
  return undefined;
}

const lettersIn = (width: number, { aspect, textSize }: MapSize): number =>
  Math.floor(((width * aspect) / textSize - CHIP_PADDING) / LETTER);

/** A name that fits so many letters. */
export const shorten = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;

/** A name in lines of so many letters, broken between words; what does not fit in the last line is cut. */
export function breakName(label: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = label.trim();
  while (lines.length < most - 1 && rest.length > letters) {
    const space = rest.lastIndexOf(' ', letters);
    if (space <= 0) break;
    lines.push(rest.slice(0, space));
    rest = rest.slice(space + 1).trimStart();
  }
  return [...lines, shorten(rest, letters)];
}

function nameMarks(items: readonly Broken[], inner: Box, size: MapSize): readonly Mark[] {
  const { aspect, textSize } = size;
  let y = inner.y + (inner.height - stackHeight(items, textSize)) / 2;
  return items.map(({ id, number, lines }) => {
    const longest = Math.max(...lines.map(({ length }) => length));
    const width = Math.min(inner.width, ((longest * LETTER + CHIP_PADDING) * textSize) / aspect);
    const height = chipHeight(lines, textSize);
    const box = { x: inner.x + (inner.width - width) / 2, y, width, height };
    y += height + GAP * textSize;
    return { id, number, look: 'name', text: lines.join(' '), lines, box };
  });
}

/** Square marks in rows, as large as fit and no larger than reads well. */
function smallMarks(
  items: readonly Numbered[],
  inner: Box,
  { aspect, textSize, digits }: MapSize & { readonly digits: number },
): readonly Mark[] {
  const { columns, slot } = bestRows(items.length, inner.width * aspect, inner.height);
  const side = Math.min(slot * 0.92, NUMBER_SIZE * textSize);
  const look: Look = side >= (digits * LETTER * NUMBER_TYPE + 0.25) * textSize ? 'number' : 'dot';
  const pitch = Math.min(slot, NUMBER_SIZE * textSize * 1.15);
  const rows = Math.ceil(items.length / columns);
  const left = inner.x + (inner.width - (Math.min(columns, items.length) * pitch) / aspect) / 2;
  const top = inner.y + (inner.height - rows * pitch) / 2;
  return items.map(({ id, number }, index) => ({
    id,
    number,
    look,
    text: look === 'number' ? String(number) : '',
    lines: look === 'number' ? [String(number)] : [],
    box: {
      x: left + ((index % columns) * pitch + (pitch - side) / 2) / aspect,
      y: top + Math.floor(index / columns) * pitch + (pitch - side) / 2,
      width: side / aspect,
      height: side,
    },
  }));
}

/** How many columns of squares make them largest in a space, and how large they are. */
function bestRows(
  count: number,
  width: number,
  height: number,
): { readonly columns: number; readonly slot: number } {
  let best = { columns: 1, slot: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const slot = Math.min(width / columns, height / Math.ceil(count / columns));
    if (slot > best.slot) best = { columns, slot };
  }
  return best;
}

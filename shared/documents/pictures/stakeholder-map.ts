import { QUADRANT_BOXES, type Box } from '../../domain/stakeholders/map-frame.ts';
import { layoutMap, type Mark } from '../../domain/stakeholders/map-layout.ts';
import { STRATEGY_WORDS } from '../../domain/stakeholders/quadrant.ts';
import type { PlacedFacts } from '../facts.ts';
import type { Drawing, Shape } from '../model.ts';
import { hasWords, oneLine } from '../words.ts';
import { canDraw } from './letters.ts';

/** A stakeholder whose whole name is not on the drawing: what stands there instead, and the name. */
export interface LegendLine {
  readonly mark: string;
  readonly name: string;
}

export interface MapPicture {
  readonly drawing: Drawing;
  readonly legend: readonly LegendLine[];
}

/** Units of the drawing. Printed across a landscape page, 18 of them are about 10 point. */
const SIZE = { width: 1330, height: 620 };
/** Room for the names of the axes, to the left and below. */
const EDGE = { left: 62, bottom: 56, rest: 4 };
const MAP: Box = {
  x: EDGE.left,
  y: EDGE.rest,
  width: SIZE.width - EDGE.left - EDGE.rest,
  height: SIZE.height - EDGE.bottom - EDGE.rest,
};
const TYPE = 18;
const COLOUR = {
  ink: '#212b32',
  line: '#768692',
  band: '#005eb8',
  onBand: '#ffffff',
  field: '#f0f4f5',
  chip: '#ffffff',
} as const;

type Placed = Pick<PlacedFacts, 'id' | 'name' | 'place'>;

/** D05 §3. The map as a drawing: four parts under their strategies, the axes, and each stakeholder in its place. */
export function drawMap(stakeholders: readonly Placed[]): MapPicture {
  const items = stakeholders.map(({ id, name, place }) => ({
    id,
    label: hasWords(name) ? oneLine(name) : 'No name',
    place: place ?? undefined,
  }));
  const { marks, legend } = layoutMap(items, {
    aspect: MAP.width / MAP.height,
    textSize: TYPE / MAP.height,
  });
  const drawn = marks.map(readableMark);
  const shown = new Map(drawn.map(({ id, text, number }) => [id, text === '' ? `${number}` : text]));
  const names = new Map(items.map(({ id, label }) => [id, label]));
  const listed = new Set([
    ...legend.map(({ id }) => id),
    ...drawn.filter(({ id, text }) => text !== names.get(id)).map(({ id }) => id),
  ]);
  const lines = drawn
    .filter(({ id }) => listed.has(id))
    .sort((a, b) => a.number - b.number)
    .map(({ id }) => ({ mark: shown.get(id) ?? '', name: names.get(id) ?? '' }));
  return {
    legend: lines,
    drawing: {
      ...SIZE,
      shapes: [...QUADRANT_BOXES.flatMap(corner), ...axes(), ...drawn.flatMap(markShapes)],
    },
  };
}

const LEGEND_COLUMNS = 3;
const LEGEND_LINE = 26;

/** The same map with its legend under it, for a picture that stands alone. */
export function drawMapWithLegend(stakeholders: readonly Placed[]): Drawing {
  const { drawing, legend } = drawMap(stakeholders);
  if (legend.length === 0) return drawing;
  const rows = Math.ceil(legend.length / LEGEND_COLUMNS);
  const column = MAP.width / LEGEND_COLUMNS;
  const lines = legend.map(({ mark, name }, index) =>
    text(`${mark}: ${name}`, {
      x: MAP.x + Math.floor(index / rows) * column,
      y: drawing.height + ((index % rows) + 1) * LEGEND_LINE,
      size: TYPE * 0.85,
      anchor: 'start',
    }),
  );
  return {
    width: drawing.width,
    height: drawing.height + (rows + 1) * LEGEND_LINE,
    shapes: [...drawing.shapes, ...lines],
  };
}

/** A name in letters the drawing's type does not have is shown by its number. */
const readableMark = (mark: Mark): Mark =>
  mark.look === 'name' && !canDraw(mark.text) ? { ...mark, text: `${mark.number}` } : mark;

const inMap = ({ x, y, width, height }: Box): Box => ({
  x: MAP.x + x * MAP.width,
  y: MAP.y + y * MAP.height,
  width: width * MAP.width,
  height: height * MAP.height,
});

function corner({ quadrant, box, band }: (typeof QUADRANT_BOXES)[number]): readonly Shape[] {
  const field = inMap(box);
  const head = inMap(band);
  return [
    { kind: 'box', ...rounded(field), fill: COLOUR.field, line: COLOUR.line, radius: 0 },
    { kind: 'box', ...rounded(head), fill: COLOUR.band, line: COLOUR.onBand, radius: 0 },
    text(STRATEGY_WORDS[quadrant], {
      x: head.x + head.width / 2,
      y: head.y + head.height / 2 + TYPE * 0.35,
      colour: COLOUR.onBand,
      bold: true,
    }),
  ];
}

/** Both axes with their ends: low and high. */
function axes(): readonly Shape[] {
  const bottom = MAP.y + MAP.height;
  const right = MAP.x + MAP.width;
  const label = bottom + 42;
  const side = 24;
  return [
    {
      kind: 'line',
      from: { x: MAP.x, y: bottom + 12 },
      to: { x: right, y: bottom + 12 },
      colour: COLOUR.ink,
    },
    { kind: 'line', from: { x: MAP.x - 12, y: bottom }, to: { x: MAP.x - 12, y: MAP.y }, colour: COLOUR.ink },
    text('Low', { x: MAP.x, y: label, anchor: 'start' }),
    text('Interest', { x: MAP.x + MAP.width / 2, y: label, bold: true }),
    text('High', { x: right, y: label, anchor: 'end' }),
    text('Low', { x: side, y: bottom, anchor: 'start', upright: true }),
    text('Influence', { x: side, y: MAP.y + MAP.height / 2, bold: true, upright: true }),
    text('High', { x: side, y: MAP.y, anchor: 'end', upright: true }),
  ];
}

/** A chip with a name, a mark with a number, or a dot where not even that fits. */
function markShapes({ look, text: words, box }: Mark): readonly Shape[] {
  const place = inMap(box);
  const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
  const size = look === 'name' ? TYPE : Math.min(TYPE * 0.9, place.height * 0.62);
  const chip: Shape = {
    kind: 'box',
    ...rounded(place),
    fill: look === 'dot' ? COLOUR.band : COLOUR.chip,
    line: COLOUR.band,
    radius: Math.round(place.height / (look === 'name' ? 4 : 2)),
  };
  return words === '' ? [chip] : [chip, text(words, { x: middle.x, y: middle.y + size * 0.35, size })];
}

/** Whole tenths: the same drawing has the same bytes on every machine. */
const tenth = (number: number): number => Math.round(number * 10) / 10;
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

interface TextLook {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly upright?: boolean;
}

const text = (words: string, look: TextLook): Shape => ({
  kind: 'text',
  x: tenth(look.x),
  y: tenth(look.y),
  text: words,
  size: tenth(look.size ?? TYPE),
  colour: look.colour ?? COLOUR.ink,
  bold: look.bold ?? false,
  anchor: look.anchor ?? 'middle',
  upright: look.upright ?? false,
});

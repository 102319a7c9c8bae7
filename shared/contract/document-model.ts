import { z } from 'zod';
import type { DocumentModel, MissingMark } from '../documents/model.ts';

/** The document model as it crosses the bridge: parsed like every other output. */

export const MissingMarkShape = z.strictObject({
  label: z.string(),
  link: z.string(),
}) satisfies z.ZodType<MissingMark>;

const RunShape = z.strictObject({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  line: z.literal(true).exactOptional(),
  missing: MissingMarkShape.exactOptional(),
});
const Runs = z.array(RunShape);
const CellShape = z.array(z.strictObject({ runs: Runs, bullet: z.literal(true).exactOptional() }));
const LabelledCell = z.strictObject({ label: z.string(), cell: CellShape });
const TickShape = z.strictObject({ label: z.string(), ticked: z.boolean() });

const ColumnShape = z.strictObject({
  label: z.string(),
  share: z.number(),
  align: z.literal('end').exactOptional(),
});

const FormRowShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), text: z.string(), note: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('answer'), label: z.string(), cell: CellShape }),
  z.strictObject({ kind: z.literal('beside'), label: z.string(), cell: CellShape }),
  z.strictObject({ kind: z.literal('words'), cell: CellShape }),
  z.strictObject({
    kind: z.literal('fields'),
    fields: z.array(z.strictObject({ label: z.string(), cell: CellShape, share: z.number() })),
  }),
  z.strictObject({
    kind: z.literal('columns'),
    columns: z.array(ColumnShape),
    rows: z.array(z.array(CellShape)),
    totalRow: z.array(CellShape).exactOptional(),
    withNext: z.literal(true).exactOptional(),
  }),
]);

const PointShape = z.strictObject({ x: z.number(), y: z.number() });
const DrawnShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('box'),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    fill: z.string(),
    line: z.string(),
    radius: z.number(),
  }),
  z.strictObject({ kind: z.literal('line'), from: PointShape, to: PointShape, colour: z.string() }),
  z.strictObject({
    kind: z.literal('text'),
    x: z.number(),
    y: z.number(),
    text: z.string(),
    size: z.number(),
    colour: z.string(),
    bold: z.boolean(),
    anchor: z.enum(['start', 'middle', 'end']),
    upright: z.boolean(),
  }),
]);
const DrawingShape = z.strictObject({
  width: z.number(),
  height: z.number(),
  shapes: z.array(DrawnShape),
});

const BlockShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('title'),
    text: z.string(),
    lines: z.array(z.string()),
    draftLine: z.string().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('paragraph'), runs: Runs }),
  z.strictObject({ kind: z.literal('bullets'), items: z.array(Runs) }),
  z.strictObject({ kind: z.literal('numbered'), items: z.array(Runs) }),
  z.strictObject({ kind: z.literal('keyValueTable'), caption: z.string(), rows: z.array(LabelledCell) }),
  z.strictObject({
    kind: z.literal('table'),
    caption: z.string(),
    columns: z.array(ColumnShape),
    rows: z.array(z.array(CellShape)),
    totalRow: z.array(CellShape).exactOptional(),
    wide: z.literal(true).exactOptional(),
    stacked: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('questionAnswer'),
    number: z.string(),
    question: z.string(),
    answer: CellShape,
  }),
  z.strictObject({
    kind: z.literal('tickRow'),
    label: z.string(),
    ticks: z.array(TickShape),
    missing: MissingMarkShape.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('formTable'), caption: z.string(), rows: z.array(FormRowShape) }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['info', 'warning']),
    title: z.string(),
    runs: Runs,
  }),
  z.strictObject({
    kind: z.literal('image'),
    alt: z.string(),
    png: z.string(),
    widthPixels: z.number(),
    heightPixels: z.number(),
    caption: z.string(),
    wide: z.literal(true).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('drawing'),
    alt: z.string(),
    drawing: DrawingShape,
    caption: z.string(),
    wide: z.literal(true).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('pageBreak') }),
  z.strictObject({ kind: z.literal('stillToComplete'), items: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('signOff'), rows: z.array(LabelledCell) }),
]);

export const DocumentModelShape = z.strictObject({
  code: z.string(),
  title: z.string(),
  organisation: z.string(),
  reference: z.string(),
  projectTitle: z.string(),
  version: z.int(),
  status: z.enum(['draft', 'final']),
  date: z.string(),
  formatsLine: z.string(),
  marking: z.string(),
  author: z.string(),
  largePrint: z.boolean(),
  compact: z.enum(['form', 'letter']).exactOptional(),
  landscape: z.literal(true).exactOptional(),
  blocks: z.array(BlockShape),
}) satisfies z.ZodType<DocumentModel>;

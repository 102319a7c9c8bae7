import type { Block, Cell, FormRow, MissingMark, Run } from './model.ts';

/** What keeps a document a draft, in print order, each entry once. */
export const listMissing = (blocks: readonly Block[]): readonly MissingMark[] =>
  uniqueMarks(blocks.flatMap(marksOf));

/** The same marks, each once, in the same order. */
export function uniqueMarks(marks: readonly MissingMark[]): readonly MissingMark[] {
  const seen = new Set<string>();
  return marks.filter(({ label, link }) => {
    const key = `${link}\n${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ofRuns = (runs: readonly Run[]): readonly MissingMark[] => runs.flatMap(({ missing }) => missing ?? []);
const ofCell = (cell: Cell): readonly MissingMark[] => cell.flatMap(({ runs }) => ofRuns(runs));
const ofCells = (rows: readonly { readonly cell: Cell }[]): readonly MissingMark[] =>
  rows.flatMap(({ cell }) => ofCell(cell));
const ofTable = (rows: readonly (readonly Cell[])[], total: readonly Cell[] = []): readonly MissingMark[] =>
  [...rows.flat(), ...total].flatMap(ofCell);
function ofForm(row: FormRow): readonly MissingMark[] {
  if (row.kind === 'step') return [];
  if (row.kind === 'fields') return ofCells(row.fields);
  return row.kind === 'columns' ? ofTable(row.rows, row.totalRow) : ofCell(row.cell);
}

type Finders = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly MissingMark[];
};

const none = (): readonly MissingMark[] => [];

/** A new kind of block does not compile until it says where its marks are. */
const FINDERS: Finders = {
  paragraph: ({ runs }) => ofRuns(runs),
  callout: ({ runs }) => ofRuns(runs),
  bullets: ({ items }) => items.flatMap(ofRuns),
  numbered: ({ items }) => items.flatMap(ofRuns),
  keyValueTable: ({ rows }) => ofCells(rows),
  signOff: ({ rows }) => ofCells(rows),
  table: ({ rows, totalRow }) => ofTable(rows, totalRow),
  questionAnswer: ({ answer }) => ofCell(answer),
  tickRow: ({ missing }) => (missing ? [missing] : []),
  formTable: ({ rows }) => rows.flatMap(ofForm),
  title: none,
  heading: none,
  image: none,
  drawing: none,
  pageBreak: none,
  stillToComplete: none,
};

const marksOf = (block: Block): readonly MissingMark[] =>
  (FINDERS[block.kind] as (block: Block) => readonly MissingMark[])(block);

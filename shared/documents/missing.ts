import type { Block, Cell, FormRow, MissingMark, Run } from './model.ts';

/** What keeps a document a draft, in print order, each entry once. */
export function listMissing(blocks: readonly Block[]): readonly MissingMark[] {
  const seen = new Set<string>();
  return blocks.flatMap(marksOf).filter(({ label, link }) => {
    const key = `${link}\n${label}`;
    return !seen.has(key) && seen.add(key);
  });
}

const ofRuns = (runs: readonly Run[]): readonly MissingMark[] => runs.flatMap(({ missing }) => missing ?? []);
const ofCell = (cell: Cell): readonly MissingMark[] => cell.flatMap(({ runs }) => ofRuns(runs));
const ofCells = (rows: readonly { readonly cell: Cell }[]): readonly MissingMark[] =>
  rows.flatMap(({ cell }) => ofCell(cell));
const ofForm = (row: FormRow): readonly MissingMark[] => (row.kind === 'step' ? [] : ofCell(row.cell));

function marksOf(block: Block): readonly MissingMark[] {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return ofRuns(block.runs);
    case 'bullets':
    case 'numbered':
      return block.items.flatMap(ofRuns);
    case 'keyValueTable':
    case 'signOff':
      return ofCells(block.rows);
    case 'table':
      return [...block.rows.flat(), ...(block.totalRow ?? [])].flatMap(ofCell);
    case 'questionAnswer':
      return ofCell(block.answer);
    case 'tickRow':
      return block.missing ? [block.missing] : [];
    case 'formTable':
      return block.rows.flatMap(ofForm);
    case 'title':
    case 'heading':
    case 'image':
    case 'pageBreak':
    case 'stillToComplete':
      return [];
  }
}

import type { Block, Cell, FormRow, Run } from '../../../shared/documents/model.ts';

/** Reads a document's blocks the way a person would, so that a test can say what is on the page. */

const runWords = ({ text }: Run): string => text;
export const cellWords = (cell: Cell): string =>
  cell.map(({ runs, bullet }) => `${bullet ? '• ' : ''}${runs.map(runWords).join('')}`).join(' / ');

const formLine = (row: FormRow): string => {
  switch (row.kind) {
    case 'step':
      return `# ${row.text}${row.note ? ` (${row.note})` : ''}`;
    case 'answer':
    case 'beside':
      return `${row.label} | ${cellWords(row.cell)}`;
    case 'words':
      return cellWords(row.cell);
    case 'fields':
      return row.fields.map(({ label, cell }) => `${label}: ${cellWords(cell)}`).join(' · ');
    case 'columns':
      return [
        `[${row.columns.map(({ label }) => label).join(' · ')}]`,
        ...row.rows.map((cells) => cells.map(cellWords).join(' · ')),
        ...(row.totalRow ? [`= ${row.totalRow.map(cellWords).join(' · ')}`] : []),
      ].join('\n');
  }
};

/** One line for each thing printed. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...(block.draftLine ? [block.draftLine] : []), ...block.lines];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [block.runs.map(runWords).join('')];
    case 'bullets':
    case 'numbered':
      return block.items.map((item) => `• ${item.map(runWords).join('')}`);
    case 'keyValueTable':
    case 'signOff':
      return block.rows.map(({ label, cell }) => `${label} | ${cellWords(cell)}`);
    case 'table':
      return [
        `[${block.columns.map(({ label }) => label).join(' · ')}]${block.stacked ? ' stacked' : ''}`,
        ...block.rows.map((row) => row.map(cellWords).join(' · ')),
        ...(block.totalRow ? [`= ${block.totalRow.map(cellWords).join(' · ')}`] : []),
      ];
    case 'questionAnswer':
      return [`${block.number} ${block.question} | ${cellWords(block.answer)}`];
    case 'tickRow':
      return [
        `${block.label} | ${block.ticks.map(({ label, ticked }) => `${ticked ? '☒' : '☐'} ${label}`).join(' ')}`,
      ];
    case 'formTable':
      return block.rows.map(formLine);
    case 'callout':
      return [`${block.title} ${block.runs.map(runWords).join('')}`];
    case 'image':
    case 'drawing':
      return [block.alt];
    case 'pageBreak':
      return ['---'];
    case 'stillToComplete':
      return block.items.map((item) => `- ${item}`);
  }
}

export const readAll = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linesOf);

/** The lines of one section: from its heading to the next heading of the first level. */
export function readSection(blocks: readonly Block[], heading: string): readonly string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  if (start < 0) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex(
    (block) =>
      (block.kind === 'heading' && block.level === 1) ||
      block.kind === 'pageBreak' ||
      block.kind === 'stillToComplete',
  );
  return readAll(end < 0 ? rest : rest.slice(0, end));
}

/** The first of a list that is known to have one. */
export function first<T>(items: readonly (T | undefined)[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('An empty list');
  return item;
}

const cellsInForm = (row: FormRow): readonly Cell[] => {
  if (row.kind === 'step') return [];
  if (row.kind === 'fields') return row.fields.map(({ cell }) => cell);
  return row.kind === 'columns' ? [...row.rows.flat(), ...(row.totalRow ?? [])] : [row.cell];
};

/** Every cell and every stretch of runs a document prints. */
export function cellsOf(block: Block): readonly Cell[] {
  switch (block.kind) {
    case 'keyValueTable':
    case 'signOff':
      return block.rows.map(({ cell }) => cell);
    case 'table':
      return [...block.rows.flat(), ...(block.totalRow ?? [])];
    case 'questionAnswer':
      return [block.answer];
    case 'formTable':
      return block.rows.flatMap(cellsInForm);
    case 'paragraph':
    case 'callout':
      return [[{ runs: block.runs }]];
    case 'bullets':
    case 'numbered':
      return block.items.map((runs) => [{ runs }]);
    case 'title':
    case 'heading':
    case 'tickRow':
    case 'image':
    case 'drawing':
    case 'pageBreak':
    case 'stillToComplete':
      return [];
  }
}

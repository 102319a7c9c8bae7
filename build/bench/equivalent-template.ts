/**
 * Turns a document into a template that gives the same words back: every run becomes a tag, every table one row in a
 * loop. Filling it with `dataOf` the document is the work docxtemplater would do in our place.
 */
import type { Block, Cell, DocumentModel, FormRow, Run } from '../../shared/documents/model.ts';

type Data = Record<string, unknown>;

/** Collects the tags and their values while the document is walked. */
class Tags {
  readonly data: Data = {};
  #next = 0;

  tag(text: string): string {
    const name = `t${this.#next++}`;
    this.data[name] = text;
    return `{${name}}`;
  }

  runs(runs: readonly Run[]): readonly Run[] {
    return runs.map((run) => ({ ...run, text: this.tag(run.text) }));
  }

  cell(cell: Cell): Cell {
    return cell.map((para) => ({ ...para, runs: this.runs(para.runs) }));
  }

  labelled<Row extends { readonly label: string; readonly cell: Cell }>(
    rows: readonly Row[],
  ): readonly Row[] {
    return rows.map((row) => ({ ...row, cell: this.cell(row.cell) }));
  }

  /** One row whose cells are tags, repeated for each row of the data, as a template's author would write it. */
  loop(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
    const [first] = rows;
    if (!first) return rows;
    const name = `rows${this.#next++}`;
    this.data[name] = rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [`c${index}`, wordsOf(cell)])),
    );
    const tagged = first.map((_, index): Cell => {
      const start = index === 0 ? `{#${name}}` : '';
      const end = index === first.length - 1 ? `{/${name}}` : '';
      return [{ runs: [{ text: `${start}{c${index}}${end}` }] }];
    });
    return [tagged];
  }

  form(row: FormRow): FormRow {
    if (row.kind === 'step') return row;
    if (row.kind === 'fields')
      return { ...row, fields: row.fields.map((field) => ({ ...field, cell: this.cell(field.cell) })) };
    if (row.kind === 'columns') return { ...row, rows: this.loop(row.rows) };
    return { ...row, cell: this.cell(row.cell) };
  }
}

const wordsOf = (cell: Cell): string =>
  cell.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

function withTags(block: Block, tags: Tags): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'callout':
      return { ...block, runs: tags.runs(block.runs) };
    case 'bullets':
    case 'numbered':
      return { ...block, items: block.items.map((item) => tags.runs(item)) };
    case 'keyValueTable':
    case 'signOff':
      return { ...block, rows: tags.labelled(block.rows) };
    case 'questionAnswer':
      return { ...block, answer: tags.cell(block.answer) };
    case 'table':
      // How a stacked row is set depends on what it says, so no template can hold it: it stands there filled already,
      // which spares the peer the work.
      return block.stacked ? block : { ...block, rows: tags.loop(block.rows) };
    case 'formTable':
      return { ...block, rows: block.rows.map((row) => tags.form(row)) };
    case 'drawing':
    case 'title':
    case 'heading':
    case 'tickRow':
    case 'image':
    case 'pageBreak':
    case 'stillToComplete':
      return block;
  }
}

function walk(model: DocumentModel): { readonly template: DocumentModel; readonly data: Data } {
  const tags = new Tags();
  return {
    template: { ...model, blocks: model.blocks.map((block) => withTags(block, tags)) },
    data: tags.data,
  };
}

/** The template to be filled. */
export const templateOf = (model: DocumentModel): DocumentModel => walk(model).template;

/** What the template is filled with. */
export const dataOf = (model: DocumentModel): Data => walk(model).data;

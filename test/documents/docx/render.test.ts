import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import type { Block } from '../../../shared/documents/model.ts';
import { unzipWord, wordText } from '../../support/word.ts';
import { kitchenSink } from './kitchen-sink.ts';
import { missing } from './kitchen-sink-tables.ts';

type Parts = Readonly<Record<string, string>>;

const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const part = (parts: Parts, path: string): string => parts[path] ?? '';
const paragraphs = (xml: string): string[] => all(xml, /<w:p>(.*?)<\/w:p>/g);
const paragraphWith = (xml: string, words: string): string =>
  paragraphs(xml).find((paragraph) => wordText(paragraph).includes(words)) ?? '';
const tables = (xml: string): string[] => all(xml, /<w:tbl>(.*?)<\/w:tbl>/g);

describe('the page (§3.0)', () => {
  let parts: Parts;
  let body: string;

  beforeAll(async () => {
    parts = unzipWord(await renderDocx(kitchenSink({ marking: 'Official-sensitive: personal' })));
    body = part(parts, 'word/document.xml');
  });

  it('is A4, turned for the wide table only', () => {
    expect(all(body, /<w:pgSz ([^/]*)\/>/g)).toEqual([
      'w:w="11906" w:h="16838" w:orient="portrait"',
      'w:w="16838" w:h="11906" w:orient="landscape"',
      'w:w="11906" w:h="16838" w:orient="portrait"',
    ]);
  });

  it('is in British English for both scripts Word asks about', () => {
    expect(part(parts, 'word/styles.xml')).toContain('<w:lang w:val="en-GB" w:eastAsia="en-GB"/>');
    expect(body).not.toContain('<w:lang');
  });

  it('is in Arial of 12 points, 1.15 lines, left-aligned', () => {
    const defaults = all(part(parts, 'word/styles.xml'), /<w:docDefaults>(.*?)<\/w:docDefaults>/g)[0];
    expect(defaults).toContain('w:ascii="Arial"');
    expect(defaults).toContain('<w:sz w:val="24"/>');
    expect(defaults).toContain('w:line="276" w:lineRule="auto"');
    expect(defaults).toContain('<w:jc w:val="left"/>');
  });

  it.each([
    [false, 24],
    [true, 32],
  ])('has no text below the body size; large print: %s', async (largePrint, least) => {
    const large = unzipWord(await renderDocx(kitchenSink({ largePrint })));
    const sizes = Object.values(large).flatMap((xml) => all(xml, /<w:sz w:val="(\d+)"/g).map(Number));
    expect(Math.min(...sizes)).toBe(least);
  });

  it('has organisation, title and marking in the header', () => {
    const header = wordText(part(parts, 'word/header1.xml'));
    expect(header).toContain('NHS South East London Integrated Care Board');
    expect(header).toContain('Engagement and Equalities Plan  |  Official-sensitive: personal');
  });

  it('has reference, version, date, page x of y and the formats line in the footer', () => {
    const footer = part(parts, 'word/footer1.xml');
    expect(wordText(footer)).toContain('SEL-2026-014  |  Version 3 (draft)  |  3 June 2026  |  Page 1 of 1');
    expect(wordText(footer)).toContain(
      'For this document in another format or language, contact the engagement team',
    );
    expect(all(footer, /w:instr="([A-Z]+)"/g)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has the facts of the document as properties', () => {
    const core = part(parts, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>Engagement and Equalities Plan – Moving community clinics in Sidcup</dc:title>',
    );
    expect(core).toContain('<dc:creator>Amara Okafor</dc:creator>');
    expect(core).toContain('<dc:subject>Moving community clinics in Sidcup, SEL-2026-014</dc:subject>');
    expect(all(core, />([^<]*)<\/dcterms:(?:created|modified)>/g)).toEqual([
      '2026-06-03T00:00:00Z',
      '2026-06-03T00:00:00Z',
    ]);
    const custom = part(parts, 'docProps/custom.xml');
    expect(all(custom, /name="([^"]*)"/g)).toEqual(['Reference', 'Document code', 'Version', 'Status']);
    expect(all(custom, /<vt:lpwstr>([^<]*)</g)).toEqual(['SEL-2026-014', 'D01', '3', 'draft']);
  });

  it('has no text boxes and no links to anywhere', () => {
    expect(body).not.toMatch(/txbx|w:pict|w:hyperlink/);
    expect(Object.values(parts).join('')).not.toContain('TargetMode="External"');
  });
});

describe('the blocks (§3.0)', () => {
  let body: string;

  beforeAll(async () => {
    body = part(unzipWord(await renderDocx(kitchenSink())), 'word/document.xml');
  });

  it('prints the draft line straight under the title', () => {
    const [title, draft] = paragraphs(body);
    expect(title).toContain('<w:pStyle w:val="Title"/>');
    expect(wordText(draft ?? '')).toBe('DRAFT – not complete');
    expect(draft).toContain('<w:pStyle w:val="DraftLine"/>');
  });

  it('uses the built-in headings, which keep with what follows', async () => {
    expect(paragraphWith(body, '2 Describe your project')).toContain('<w:pStyle w:val="Heading1"/>');
    expect(paragraphWith(body, '4b Earlier engagement')).toContain('<w:pStyle w:val="Heading2"/>');
    const styles = part(unzipWord(await renderDocx(kitchenSink())), 'word/styles.xml');
    for (const level of [1, 2, 3]) {
      const style = all(
        styles,
        new RegExp(`<w:style [^>]*w:styleId="Heading${level}">(.*?)</w:style>`, 'g'),
      )[0];
      expect(style).toContain(`<w:name w:val="Heading ${level}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('marks the first row of every table as a header that repeats, and no other', () => {
    for (const table of tables(body)) {
      const rows = all(table, /<w:tr>(.*?)<\/w:tr>/g);
      expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, index) => index === 0));
      expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="1"/);
    }
    expect(tables(body)).toHaveLength(7);
  });

  it('gives every table a width, and columns and cells that add up to it, in absolute units', () => {
    for (const table of tables(body)) {
      const width = Number(/<w:tblW w:w="(\d+)" w:type="dxa"\/>/.exec(table)?.[1]);
      const columns = all(table, /<w:gridCol w:w="(\d+)"\/>/g).map(Number);
      expect([10_092, 15_024]).toContain(width);
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      for (const row of all(table, /<w:tr>(.*?)<\/w:tr>/g)) {
        const cells = all(row, /<w:tcW w:w="(\d+)" w:type="dxa"\/>/g).map(Number);
        expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(width);
      }
    }
  });

  it('keeps the caption of every table, for the eye or for a screen reader', () => {
    const captions = tables(body).map((table) => /<w:tblCaption w:val="([^"]*)"/.exec(table)?.[1]);
    expect(captions).toContain('Evidence we have gathered');
    expect(captions).toContain('Budget');
    expect(wordText(body)).toContain('Risks and mitigating actions');
    expect(wordText(body).match(/Budget/g)).toHaveLength(1);
  });

  it('never prints a blank cell', () => {
    for (const cell of all(body, /<w:tc>(.*?)<\/w:tc>/g)) expect(wordText(cell).trim()).not.toBe('');
    const risks = tables(body).find((table) => table.includes('Risks and mitigating actions')) ?? '';
    expect(wordText(risks)).toContain('None recorded');
  });

  it('prints the total row in bold, on the page of the row above it', () => {
    const rows = all(tables(body)[1] ?? '', /<w:tr>(.*?)<\/w:tr>/g);
    expect(rows.at(-1)).toContain('<w:pStyle w:val="TableHeading"/>');
    expect(rows.at(-2)).toContain('<w:keepNext/>');
    expect(rows.at(-3)).not.toContain('<w:keepNext/>');
    expect(all(rows.at(-1) ?? '', /<w:jc w:val="([a-z]+)"\/>/g)).toEqual(['right']);
  });

  it('prints missing text in bold italics', () => {
    const run = /<w:r>(?:(?!<\/w:r>).)*\[To be completed\]<\/w:t><\/w:r>/g;
    const runs = all(body, run);
    expect(runs.length).toBeGreaterThanOrEqual(5);
    for (const each of runs) expect(each).toMatch(/<w:b\/>.*<w:i\/>/);
  });

  it('prints tick boxes as characters, in order, in a font that has them', () => {
    expect(wordText(paragraphWith(body, '☒ Yes'))).toBe('☒ Yes ☐ No');
    expect(wordText(body)).toContain('☐ Yes ☐ No [To be completed]');
    expect(wordText(body)).toContain('☐ Planning ☒ Proposal for change ☐ Operational decision');
    for (const run of all(body, /<w:r>((?:(?!<\/w:r>).)*[☐☒](?:(?!<\/w:r>).)*)<\/w:r>/g)) {
      expect(run).toContain('w:ascii="Segoe UI Symbol"');
      expect(run).toContain('w:eastAsia="MS Gothic"');
      expect(wordText(run)).toMatch(/^[☐☒]+$/);
    }
  });

  it('makes real lists; each numbered one starts at 1', () => {
    const lists = [
      'What changed because of it',
      'Healthwatch report',
      'Eliminate:',
      'Keep a telephone line',
    ].map((words) => /<w:numId w:val="(\d+)"\/>/.exec(paragraphWith(body, words))?.[1]);
    expect(lists).toEqual(['3', '4', '1', '2']);
  });

  it('turns a line break in a run into a real one', () => {
    expect(paragraphWith(body, 'First line.')).toContain('</w:r><w:r><w:br/></w:r><w:r>');
  });

  it('says in words what a callout says in colour', () => {
    expect(wordText(body)).toContain('Important: Duty under the Equality Act');
  });

  it('gives the picture alternative text, and keeps it with its caption', () => {
    expect(body).toContain('descr="Stakeholder map. High influence');
    expect(all(body, /<wp:docPr id="(\d+)"/g)).toEqual(['1']);
    expect(all(body, /(<w:pPr><w:pStyle w:val="Picture"\/>.*?<\/w:pPr>)/g)[0]).toContain('<w:keepNext/>');
  });

  it('lists what is still to complete under its own heading', () => {
    expect(wordText(body)).toMatch(/Still to complete\n1 Engagement lead\n2c Expected reaction/);
  });

  it('loses no cell of a row that is too long, and fills one that is too short', async () => {
    const cell = (text: string) => [{ runs: [{ text }] }];
    const columns = [
      { label: 'A', share: 1 },
      { label: 'B', share: 1 },
    ];
    const rows = [[cell('one'), cell('two'), cell('three')], [cell('four')]];
    const bytes = await renderDocx(kitchenSink({ blocks: [{ kind: 'table', caption: 'T', columns, rows }] }));
    expect(wordText(part(unzipWord(bytes), 'word/document.xml'))).toContain(
      'one\ntwo\nthree\nfour\nNone recorded',
    );
  });

  it('leaves out a caption that only repeats the heading above it, for the eye', async () => {
    const table = (caption: string): Block => ({
      kind: 'table',
      caption,
      columns: [{ label: 'A', share: 1 }],
      rows: [],
    });
    const heading: Block = { kind: 'heading', level: 1, text: '4 What do we already know?' };
    const blocks = [heading, table('What we already know'), heading, table('Sources by date')];
    const xml = part(unzipWord(await renderDocx(kitchenSink({ blocks }))), 'word/document.xml');
    expect(wordText(xml)).not.toContain('What we already know');
    expect(xml).toContain('<w:tblCaption w:val="What we already know"/>');
    expect(wordText(xml)).toContain('Sources by date');
  });

  it('prints a table too wide for any page as one small table for each row', async () => {
    const label = 'Responsibilities';
    const columns = Array.from({ length: 9 }, (_, index) => ({ label: `${label} ${index + 1}`, share: 1 }));
    const row = (name: string) => columns.map((_, index) => [{ runs: [{ text: `${name}${index + 1}` }] }]);
    const blocks: readonly Block[] = [
      { kind: 'table', caption: 'Wide', wide: true, columns, rows: [row('x'), row('y')], totalRow: row('z') },
    ];
    const xml = part(
      unzipWord(await renderDocx(kitchenSink({ largePrint: true, blocks }))),
      'word/document.xml',
    );
    expect(tables(xml)).toHaveLength(3);
    expect(wordText(tables(xml)[1] ?? '')).toMatch(/^y1\nResponsibilities 2\ny2\n/);
    expect(xml).not.toContain('w:orient="landscape"');
  });

  it('prints a stacked table as a shaded row for each name, with the rest under it', async () => {
    const columns = ['Group', 'Why', 'Effect', 'Owner'].map((label) => ({ label, share: 1 }));
    const say = (text: string) => [{ runs: [{ text }] }];
    const long = 'A reason that is far too long to share its line with anything else. '.repeat(2).trim();
    const rows = [
      ['Age', long, '☐ Positive ☒ Negative', 'Asha'],
      ['Age', long, '☒ Positive ☐ Negative', 'Ben'],
      ['Sex', 'None', 'None', 'None'],
      ['None', 'None', 'None', 'None'],
    ].map((row) => row.map(say));
    const blocks: readonly Block[] = [{ kind: 'table', caption: 'Gaps', stacked: true, columns, rows }];
    const xml = part(unzipWord(await renderDocx(kitchenSink({ blocks }))), 'word/document.xml');
    expect(
      wordText(tables(xml)[0] ?? '')
        .replaceAll(/[\u00a0\u2003]/g, ' ')
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      'Gaps',
      'Age',
      `Why: ${long}`,
      'Effect: ☐ Positive ☒ Negative Owner: Asha',
      'Effect: ☒ Positive ☐ Negative Owner: Ben',
      'Sex',
      'Why: None Effect: None Owner: None',
      'None',
    ]);
    expect(xml).not.toContain('w:orient="landscape"');
  });

  it('ends a section in its last paragraph, or in the smallest there is under a table', async () => {
    const wide: Block = {
      kind: 'table',
      caption: 'W',
      columns: [{ label: 'A', share: 1 }],
      rows: [],
      wide: true,
    };
    const blocks: readonly Block[] = [{ kind: 'paragraph', runs: [{ text: 'before' }] }, wide];
    const xml = part(unzipWord(await renderDocx(kitchenSink({ blocks }))), 'word/document.xml');
    expect(paragraphWith(xml, 'before')).toContain('<w:sectPr>');
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="PageStart"\/><\/w:pPr><\/w:p><w:sectPr>/);
  });

  it('puts tick boxes that do not fit beside each other on lines of their own', async () => {
    const text = '☐ Positive ☒ Negative ☐ Both ☐ Neutral ☐ Not known';
    const columns = Array.from({ length: 4 }, () => ({ label: 'Effect', share: 1 }));
    const rows = [columns.map(() => [{ runs: [{ text }] }])];
    const bytes = await renderDocx(kitchenSink({ blocks: [{ kind: 'table', caption: 'T', columns, rows }] }));
    const body = wordText(part(unzipWord(bytes), 'word/document.xml'));
    expect(body).toContain('☐ Positive\n☒ Negative ☐ Both\n☐ Neutral\n☐ Not known\n');
  });

  it('writes text that looks like a place in the file as it was typed', async () => {
    const text = '{default-bullet-numbering-0} {{name}} {image1.png} ]]> <w:p/> &amp;';
    const bytes = await renderDocx(
      kitchenSink({ blocks: [{ kind: 'paragraph', runs: [{ text, missing: missing('x') }] }] }),
    );
    expect(wordText(part(unzipWord(bytes), 'word/document.xml')).trim()).toBe(text);
  });
});

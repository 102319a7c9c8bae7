import { describe, expect, it } from 'vitest';
import { DocumentModelShape } from '../../../shared/contract/document-model.ts';
import { fileName } from '../../../shared/documents/build.ts';
import { contentOf } from '../../../shared/documents/content.ts';
import { DOCUMENT_CODES } from '../../../shared/domain/documents/codes.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import { listMissing } from '../../../shared/documents/missing.ts';
import type { Block } from '../../../shared/documents/model.ts';
import { missingRun, missing } from '../../../shared/documents/words.ts';
import { engagementAndEqualitiesPlan as D01 } from '../../../shared/documents/definitions/d01-engagement-and-equalities-plan.ts';
import { participationAssessmentForm as D02 } from '../../../shared/documents/definitions/d02-participation-assessment-form.ts';
import { emptyFacts, fullFacts, OPTIONS, withArea, withRecords } from '../../support/facts.ts';
import { build, buildD01, buildD02 } from './build-for-test.ts';

describe('DOCUMENTS', () => {
  it('lists each document once', () => {
    expect(DOCUMENTS.map(({ code }) => code)).toEqual(DOCUMENT_CODES);
  });
});

describe('the finished model', () => {
  it('crosses the bridge unchanged', () => {
    for (const facts of [emptyFacts(), fullFacts()]) {
      const models = DOCUMENT_CODES.map((code) => build(code, facts));
      for (const model of [...models, buildD01(facts, { short: true })]) {
        expect(DocumentModelShape.parse(model)).toEqual(model);
      }
    }
  });
  it('carries the facts of header, footer and properties', () => {
    expect(buildD01(fullFacts())).toMatchObject({
      code: 'D01',
      title: 'Engagement and Equalities Plan',
      organisation: 'Elmshire Integrated Care Board',
      reference: 'ELM-2026-001',
      projectTitle: 'Stroke rehabilitation closer to home',
      version: 2,
      status: 'final',
      date: '2026-06-03',
      marking: '',
      author: 'Amina Okafor',
      largePrint: false,
    });
  });
  it('is marked where the document holds personal data', () => {
    expect(buildD01(fullFacts()).marking).toBe('');
  });
  it('the title block has title, reference, organisation, version and status', () => {
    expect(buildD01(fullFacts()).blocks[0]).toEqual({
      kind: 'title',
      text: 'Engagement and Equalities Plan',
      lines: [
        'Stroke rehabilitation closer to home',
        'Reference: ELM-2026-001',
        'Organisation: Elmshire Integrated Care Board',
        'Version 2, final',
      ],
    });
  });
});

describe('§3.0 File name', () => {
  it('reference, code, version, date', () => {
    expect(fileName(buildD01(fullFacts()))).toBe('ELM-2026-001_D01_2_2026-06-03.docx');
    expect(fileName(buildD02(fullFacts()))).toBe('ELM-2026-001_D02_2_2026-06-03.docx');
  });
  it('the four variants have four names', () => {
    const names = [false, true].flatMap((short) =>
      [false, true].map((largePrint) => fileName(buildD01(fullFacts(), { short, largePrint }), short)),
    );
    expect(names).toEqual([
      'ELM-2026-001_D01_2_2026-06-03.docx',
      'ELM-2026-001_D01_2_large-print_2026-06-03.docx',
      'ELM-2026-001_D01_2_short_2026-06-03.docx',
      'ELM-2026-001_D01_2_short_large-print_2026-06-03.docx',
    ]);
  });
});

describe('R-162 listMissing', () => {
  const mark = (label: string) => missing(label, 'project.title');
  const runs = (label: string) => [missingRun(label, 'project.title')];
  const blocks: readonly Block[] = [
    { kind: 'title', text: 'x', lines: [] },
    { kind: 'heading', level: 1, text: 'x' },
    { kind: 'paragraph', runs: runs('1') },
    { kind: 'bullets', items: [runs('2')] },
    { kind: 'numbered', items: [runs('3')] },
    { kind: 'keyValueTable', caption: 'x', rows: [{ label: 'x', cell: mark('4') }] },
    { kind: 'table', caption: 'x', columns: [], rows: [[mark('5')]], totalRow: [mark('6')] },
    { kind: 'questionAnswer', number: '1', question: 'x', answer: mark('7') },
    { kind: 'tickRow', label: 'x', ticks: [], missing: { label: '8', link: 'project.title' } },
    { kind: 'tickRow', label: 'x', ticks: [] },
    {
      kind: 'formTable',
      caption: 'x',
      rows: [
        { kind: 'step', text: 'x' },
        { kind: 'answer', label: 'x', cell: mark('9') },
        { kind: 'beside', label: 'x', cell: mark('10') },
        { kind: 'words', cell: mark('11') },
        { kind: 'columns', columns: [], rows: [[mark('11a')]], totalRow: [mark('11b')] },
      ],
    },
    { kind: 'callout', tone: 'info', title: 'x', runs: runs('12') },
    { kind: 'signOff', rows: [{ label: 'x', cell: mark('13') }] },
    { kind: 'paragraph', runs: runs('1') },
    { kind: 'image', alt: 'x', png: '', widthPixels: 1, heightPixels: 1, caption: 'x' },
    { kind: 'drawing', alt: 'x', drawing: { width: 1, height: 1, shapes: [] }, caption: 'x' },
    { kind: 'pageBreak' },
    { kind: 'stillToComplete', items: ['x'] },
  ];

  it('walks every kind of block in print order, each entry once', () => {
    expect(listMissing(blocks).map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '11a',
      '11b',
      '12',
      '13',
    ]);
  });
  it('keeps entries apart that share a label but lead elsewhere', () => {
    const both: readonly Block[] = [
      { kind: 'paragraph', runs: [missingRun('x', 'project.title')] },
      { kind: 'paragraph', runs: [missingRun('x', 'project.location')] },
    ];
    expect(listMissing(both)).toHaveLength(2);
  });
});

describe('R-163 contentOf', () => {
  const facts = fullFacts();
  const content = contentOf(D01, facts);

  it('does not depend on the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    expect(contentOf(D01, reversed(facts) as typeof facts)).toBe(content);
  });
  it('leaves out history, versions, ids and the project’s status', () => {
    const history = [
      ...facts.history,
      { version: 2, date: '2026-06-03', by: 'Priya Nair', status: 'final' as const },
    ];
    const plan = { ...facts.plan, head: { ...facts.plan.head, status: 'LIVE' as const } };
    const risk = plan.rows.risk.map((row) => ({ ...row, version: row.version + 1 }));
    const saved = {
      ...withArea(facts, { version: 9 }),
      history,
      plan: { ...plan, rows: { ...plan.rows, risk } },
    };
    expect(contentOf(D01, saved)).toBe(content);
  });
  it('changes with a printed fact', () => {
    expect(contentOf(D01, withRecords(facts, { project: { location: 'Elsewhere' } }))).not.toBe(content);
    expect(
      contentOf(D01, withRecords(facts, { dataProtection: { privacyNoticeVersion: 'Version 4' } })),
    ).not.toBe(content);
    expect(contentOf(D01, { ...facts, activities: [] })).not.toBe(content);
  });
  it('knows only the document’s own sources', () => {
    const rest = { area: facts.area, plan: facts.plan, companions: facts.companions };
    expect(contentOf(D02, rest)).toBe(contentOf(D02, facts));
    expect(contentOf(D02, facts)).not.toBe(content);
  });
  it('the same facts and options give the same document', () => {
    expect(buildD01(facts, OPTIONS)).toEqual(buildD01(fullFacts(), OPTIONS));
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../../electron/backend/documents/docx/render.ts';
import { findProblems, verifyPackage } from '../../../electron/backend/documents/verify.ts';
import type { Block } from '../../../shared/documents/model.ts';
import { kitchenSink } from './kitchen-sink.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await renderDocx(kitchenSink());
});

/** The good file with one part changed; `undefined` takes the part away. */
function spoiled(path: string, change: (xml: string) => string | undefined): Uint8Array {
  const files = unzipSync(good);
  const changed = change(strFromU8(files[path] ?? new Uint8Array()));
  delete files[path];
  return zipSync(changed === undefined ? files : { ...files, [path]: strToU8(changed) });
}

const BODY = 'word/document.xml';

describe('verifyPackage (§3.0)', () => {
  it('gives a good file back', () => {
    expect(verifyPackage(good, kitchenSink())).toEqual({ ok: true, value: good });
  });

  it('says no with the first problem and all of them', () => {
    const result = verifyPackage(
      spoiled(BODY, (xml) => xml.slice(0, -9)),
      kitchenSink(),
    );
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'document-failed', details: { problem: 'word/document.xml is not well-formed' } },
    });
  });

  it.each<[string, string, (xml: string) => string | undefined, string]>([
    [
      'a character XML forbids',
      BODY,
      (xml) => xml.replace('Sidcup', '\uFFFE'),
      'word/document.xml is not well-formed',
    ],
    ['a missing part', 'word/styles.xml', () => undefined, 'word/styles.xml is missing'],
    [
      'a relationship to nowhere',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('styles.xml', 'gone.xml'),
      'word/_rels/document.xml.rels points at a part that is not there',
    ],
    [
      'a link out of the file',
      'word/_rels/document.xml.rels',
      (xml) => xml.replace('<Relationship ', '<Relationship TargetMode="External" '),
      'word/_rels/document.xml.rels points outside the file',
    ],
    [
      'a part without a content type',
      '[Content_Types].xml',
      (xml) => xml.replace('Extension="png"', 'Extension="gif"'),
      'word/media/image1.png has no content type',
    ],
    [
      'a heading level left out',
      BODY,
      (xml) => xml.replace('"Heading1"', '"Heading3"'),
      'heading 1 skips from level 0 to 3',
    ],
    [
      'a header row not marked',
      BODY,
      (xml) => xml.replace('<w:tblHeader/>', ''),
      '1 tables have no header row that repeats',
    ],
    ['a blank cell', BODY, (xml) => xml.replace('Project title</w:t>', ' </w:t>'), '1 table cells are blank'],
    [
      'a picture without words',
      BODY,
      (xml) => xml.replace(/descr="Stakeholder[^"]*"/, 'descr=""'),
      '1 pictures have no alternative text',
    ],
    [
      'another language',
      'word/styles.xml',
      (xml) => xml.replace('w:eastAsia="en-GB"', 'w:eastAsia="en-US"'),
      'the language is not British English',
    ],
    [
      'another title',
      'docProps/core.xml',
      (xml) => xml.replace('Equalities', 'Equality'),
      'the title property is wrong',
    ],
    [
      'a draft that does not say so',
      BODY,
      (xml) => xml.replace('"DraftLine"', '"TitleLine"'),
      'a draft does not say that it is one',
    ],
  ])('finds %s', (_, path, change, problem) => {
    expect(findProblems(spoiled(path, change), kitchenSink())).toContain(problem);
  });

  it('finds a file that is no zip file', () => {
    expect(findProblems(new Uint8Array([1, 2, 3]), kitchenSink())).toEqual(['the file cannot be opened']);
  });

  it('finds a final document with parts to complete', async () => {
    const model = kitchenSink({ status: 'final' });
    const problems = findProblems(await renderDocx(model), model);
    expect(problems).toEqual([
      'a final document says that it is a draft',
      'a final document has parts to complete',
    ]);
  });

  it('passes a final document that is complete', async () => {
    const blocks: readonly Block[] = [
      { kind: 'title', text: 'Plan', lines: [] },
      { kind: 'heading', level: 1, text: 'One' },
    ];
    const model = kitchenSink({ status: 'final', blocks });
    expect(findProblems(await renderDocx(model), model)).toEqual([]);
  });
});

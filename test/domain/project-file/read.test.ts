import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../../shared/domain/project-file/read.ts';
import { bad, SAMPLE_TEXT, saidOf, sampleData, sampleFile, spoiled } from './sample.ts';

describe('a file that is as it should be', () => {
  it('is read whole', () => {
    const file = sampleFile();
    expect(file.records.project.title).toBe('Stroke rehabilitation closer to home');
    expect(file.people).toHaveLength(5);
    expect(file.rows.milestone).toHaveLength(19);
  });

  it('may begin with a byte order mark, and its names may stand in any order', () => {
    const turned = Object.fromEntries(Object.entries(sampleData()).reverse());
    expect(readProjectFile(`\uFEFF${JSON.stringify(turned)}`)).toEqual(readProjectFile(SAMPLE_TEXT));
  });

  it('may have line breaks of another system and characters XML does not know; they are cleaned', () => {
    const read = readProjectFile(spoiled('records.project.background', 'one\r\ntwo\u0000three\uFFFE\ud800'));
    expect(read.ok && read.value.records.project.background).toBe('one\ntwothree\uFFFD');
  });

  it('may name people by any short key, and nobody at all', () => {
    const text = SAMPLE_TEXT.replaceAll('"person-2"', '"018f5e50-0000-7000-8000-000000000000"');
    expect(saidOf(text)).toBe('fine');
    expect(saidOf(spoiled('records.project.equalityLeadId', null))).toBe('fine');
  });
});

describe('a file that is no project file', () => {
  it.each([
    ['', 'project-file-not-json: This is not a project file, or it was cut short: it is empty.'],
    [' \n\t', 'project-file-not-json: This is not a project file, or it was cut short: it is empty.'],
    [
      'Dear colleague,',
      'project-file-not-json: This is not a project file, or it was cut short: it does not begin as a project file does.',
    ],
    [
      '{"format": "engagement-desk-project",\n',
      'project-file-not-json: This is not a project file, or it was cut short: it stops in the middle, on line 2.',
    ],
    [
      '{"format": "engage',
      'project-file-not-json: This is not a project file, or it was cut short: it stops in the middle, on line 1.',
    ],
    [
      '{"a": }',
      'project-file-not-json: This is not a project file, or it was cut short: it is not written as a project file is.',
    ],
    ['null', 'project-file-wrong-kind: This file was not made by Engagement Desk.'],
    ['42', 'project-file-wrong-kind: This file was not made by Engagement Desk.'],
    ['"engagement-desk-project"', 'project-file-wrong-kind: This file was not made by Engagement Desk.'],
    ['[]', 'project-file-wrong-kind: This file was not made by Engagement Desk.'],
    ['{}', 'project-file-wrong-kind: This file was not made by Engagement Desk.'],
    [
      '{"__proto__": {"format": "engagement-desk-project"}}',
      'project-file-wrong-kind: This file was not made by Engagement Desk.',
    ],
    [
      '{"format": "Engagement-desk-project"}',
      'project-file-wrong-kind: This file was not made by Engagement Desk.',
    ],
  ])('%j', (text, said) => {
    expect(saidOf(text)).toBe(said);
  });

  it('is refused at whatever place it is cut', () => {
    for (let length = 0; length < SAMPLE_TEXT.length - 2; length += 997) {
      const read = readProjectFile(SAMPLE_TEXT.slice(0, length));
      expect(read).toMatchObject({ ok: false, error: { code: 'project-file-not-json' } });
    }
  });

  it('is refused with the line where it goes wrong', () => {
    const lines = SAMPLE_TEXT.split('\n');
    const line = lines.findIndex((each) => each.includes('"title":'));
    lines[line] = '"title" "no colon"';
    expect(saidOf(lines.join('\n'))).toBe(
      `project-file-not-json: This is not a project file, or it was cut short: line ${line + 1} is not as it should be.`,
    );
  });

  it('is refused when it is larger than 20 MB, before anything else', () => {
    expect(saidOf(`${SAMPLE_TEXT}${' '.repeat(20_000_000)}`)).toBe(
      'project-file-too-large: The file is too large to be a project file (21 MB).',
    );
  });

  it('is refused when it is nested without end', () => {
    for (const [opening, closing] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const bomb = `${opening.repeat(2_000_000)}1${closing.repeat(2_000_000)}`;
      expect(saidOf(bomb)).toBe(
        bad('line 1', 'it is nested more deeply than a project file is').replace(/\.$/, ''),
      );
    }
  });
});

describe('a file of another version', () => {
  it.each([
    [undefined, bad('format version (formatVersion)', 'it is missing')],
    ['1', bad('format version (formatVersion)', 'it must be a whole number')],
    [1.5, bad('format version (formatVersion)', 'it must be a whole number')],
    [-1, bad('format version (formatVersion)', 'it must be a whole number')],
    [0, bad('format version (formatVersion)', 'no app ever wrote version 0')],
    [
      3,
      'project-file-future: This file was made by a newer version of Engagement Desk (file version 3; this app reads up to 2).',
    ],
    [
      999,
      'project-file-future: This file was made by a newer version of Engagement Desk (file version 999; this app reads up to 2).',
    ],
  ])('%j', (version, said) => {
    expect(saidOf(spoiled('formatVersion', version))).toBe(said);
  });

  it('is brought up to date step by step where there are steps', () => {
    const old = spoiled('formatVersion', 0).replace('"records"', '"answers"');
    const steps = {
      0: ({ answers, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, records: answers }),
      1: (file: Readonly<Record<string, unknown>>) => file,
    };
    expect(readProjectFile(old, steps)).toEqual(readProjectFile(SAMPLE_TEXT));
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordPart, wordText } from '../support/word.ts';
import { desk, deskJson, deskProcess, newFolder, REFERENCE, SAMPLE, storeWithSample } from './run-desk.ts';

interface Exported {
  readonly path: string;
  readonly sha256: string;
  readonly final: boolean;
  readonly missing: readonly string[];
}

let store = '';
beforeAll(async () => {
  store = await storeWithSample();
}, 120_000);

const exportOf = (out: string, ...rest: readonly string[]): Promise<Exported> =>
  deskJson<Exported>('export', '--store', store, '--project', REFERENCE, '--out', out, ...rest);

const shaOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('desk, started as a program', () => {
  it('imports, lists, exports twice the same and verifies', async () => {
    const own = join(newFolder(), 'store');
    const out = newFolder();
    const imported = await deskProcess('import', SAMPLE, '--store', own);
    expect(imported).toEqual({
      code: 0,
      out: `Added ${REFERENCE}: Stroke rehabilitation closer to home\n`,
      err: '',
    });
    expect(JSON.parse((await deskProcess('list', '--json', '--store', own)).out)).toMatchObject([
      { reference: REFERENCE },
    ]);
    const options = ['--store', own, '--project', REFERENCE, '--document', 'D02', '--out', out, '--json'];
    const [first, second] = [
      await deskProcess('export', ...options),
      await deskProcess('export', ...options),
    ];
    expect(first).toMatchObject({ code: 0, err: '' });
    const exported = JSON.parse(first.out) as Exported;
    expect(Object.keys(exported)).toEqual(['path', 'sha256', 'final', 'missing']);
    expect((JSON.parse(second.out) as Exported).sha256).toBe(exported.sha256);
    expect(shaOf(exported.path)).toBe(exported.sha256);
    expect(await deskProcess('verify', '--store', own)).toEqual({
      code: 0,
      out: 'The records are whole: 1 project.\n',
      err: '',
    });
  }, 180_000);
});

describe('desk import', () => {
  it('sets up records that were never set up, from the file', async () => {
    const own = join(newFolder(), 'a', 'b');
    const ended = await desk('import', SAMPLE, '--store', own);
    expect(ended).toEqual({
      code: 0,
      out: `Added ${REFERENCE}: Stroke rehabilitation closer to home\n`,
      err: '',
    });
    const [project] = await deskJson<readonly Record<string, unknown>[]>('list', '--store', own);
    expect(project).toMatchObject({
      area: 'North Wold Integrated Care Board',
      engagementLead: 'Asha Verity',
    });
  });

  it('says that the reference is taken; --copy takes the next one', async () => {
    const own = await storeWithSample();
    const again = await desk('import', SAMPLE, '--store', own);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toBe(
      `A project with the reference ${REFERENCE} is already here.\nUse --copy to add it under a new reference.\n`,
    );
    expect(await deskJson('import', SAMPLE, '--copy', '--store', own)).toMatchObject({
      reference: 'NW-2026-015',
    });
  });
});

describe('desk list', () => {
  it('gives reference, title and status', async () => {
    const projects = await deskJson('list', '--store', store);
    expect(projects).toMatchObject([
      {
        reference: REFERENCE,
        title: 'Stroke rehabilitation closer to home',
        status: 'PLANNED',
        archived: false,
        decisionDate: '2026-11-26',
      },
    ]);
  });

  it('is a table for people', async () => {
    const { code, out, err } = await desk('list', '--store', store);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'Reference    Status   Decision    Title\nNW-2026-014  Planned  2026-11-26  Stroke rehabilitation closer to home\n',
    );
  });

  it('is empty where there are no records, and makes none', async () => {
    const own = join(newFolder(), 'nothing');
    expect(await deskJson('list', '--store', own)).toEqual([]);
    expect(await desk('list', '--store', own)).toEqual({ code: 0, out: 'No projects yet.\n', err: '' });
    expect(existsSync(own)).toBe(false);
  });
});

describe('desk export', () => {
  it.each([
    ['D01', []],
    ['D01', ['--short']],
    ['D01', ['--large-print']],
    ['D02', []],
    ['D02', ['--large-print']],
  ])(
    '%s %j is a sound file, the same bytes each time',
    async (code, switches) => {
      const options = ['--document', code, '--today', '2026-04-24', ...switches];
      const first = await exportOf(newFolder(), ...options);
      const second = await exportOf(newFolder(), ...options);
      expect(second.sha256).toBe(first.sha256);
      expect(shaOf(first.path)).toBe(first.sha256);
      expect(shaOf(second.path)).toBe(first.sha256);
      expect([first.final, first.missing]).toEqual([true, []]);
      expect(wordText(wordPart(readFileSync(first.path), 'word/document.xml'))).toContain(
        'Stroke rehabilitation closer to home',
      );
    },
    120_000,
  );

  it('gives the same bytes from another store with the same project', async () => {
    const other = await storeWithSample();
    const options = ['--project', REFERENCE, '--document', 'D01', '--today', '2026-04-24'];
    const there = await deskJson<Exported>('export', ...options, '--out', newFolder(), '--store', other);
    const here = await exportOf(newFolder(), '--document', 'D01', '--today', '2026-04-24');
    expect(there.sha256).toBe(here.sha256);
  }, 60_000);

  it('makes the folder, prints the place, and carries the date it is told', async () => {
    const out = join(newFolder(), 'papers', 'april');
    const ended = await desk(
      'export',
      '--store',
      store,
      '--project',
      'nw-2026-014',
      '--document',
      'D02',
      '--today',
      '2026-04-24',
      '--out',
      out,
    );
    const [name] = readdirSync(out);
    expect(name).toMatch(/^NW-2026-014_D02_1_2026-04-24\.docx$/);
    expect(ended.out).toBe(`${join(out, String(name))}\nFinal. SHA-256 ${shaOf(join(out, String(name)))}\n`);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out)).toHaveLength(1);
  }, 60_000);
});

describe('desk verify', () => {
  it('finds sound records sound', async () => {
    expect(await desk('verify', '--store', store)).toEqual({
      code: 0,
      out: 'The records are whole: 1 project.\n',
      err: '',
    });
    expect(await deskJson('verify', '--store', store)).toEqual({ problems: [], projects: 1 });
  });
});

describe('desk --help', () => {
  it('names the commands and ends well', async () => {
    const ended = await desk('--help');
    expect(ended).toMatchObject({ code: 0, err: '' });
    for (const name of ['import', 'list', 'export', 'verify']) expect(ended.out).toContain(name);
  });
});

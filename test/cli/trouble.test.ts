import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { desk, deskProcess, newFolder, REFERENCE, SAMPLE, storeWithSample } from './run-desk.ts';

let store = '';
beforeAll(async () => {
  store = await storeWithSample();
}, 120_000);

const fileWith = (content: string | Uint8Array): string => {
  const file = join(newFolder(), 'plan.edproj');
  writeFileSync(file, content);
  return file;
};

const sample = readFileSync(SAMPLE, 'utf8');
const D01 = ['export', '--project', REFERENCE, '--document', 'D01'];

/** Ends with 1, says these words on the error side, and says nothing on the other. */
async function refuses(args: readonly string[], words: RegExp, run = desk): Promise<void> {
  const ended = await run(...args);
  expect(ended.err).toMatch(words);
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(ended).toMatchObject({ code: 1, out: '' });
}

/* oxlint-disable vitest/expect-expect -- `refuses` expects */
describe('trouble, with the program started as one', () => {
  const damaged = (): string => {
    const folder = newFolder();
    writeFileSync(join(folder, 'engagement-desk.sqlite'), 'No store. '.repeat(900));
    return folder;
  };
  it.each<readonly [string, () => readonly string[], RegExp]>([
    [
      'a missing file',
      () => ['import', join(newFolder(), 'lost.edproj'), '--store', newFolder()],
      /could not be read/,
    ],
    [
      'a file of a newer app',
      () => [
        'import',
        fileWith(sample.replace('"formatVersion": 2', '"formatVersion": 3')),
        '--store',
        newFolder(),
      ],
      /newer version/,
    ],
    [
      'an unknown project',
      () => [
        'export',
        '--project',
        'NW-1999-001',
        '--document',
        'D01',
        '--out',
        newFolder(),
        '--store',
        store,
      ],
      /no project with the reference/,
    ],
    [
      'a folder that is read-only',
      () => [...D01, '--out', '/proc', '--store', store],
      /no file can be made there/,
    ],
    ['a damaged store', () => ['verify', '--store', damaged()], /is damaged/],
    ['an option that does not exist', () => ['list', '--loud'], /unknown option/],
  ])(
    '%s',
    async (_, args, words) => {
      await refuses(args(), words, deskProcess);
    },
    120_000,
  );
});

describe('a file that cannot be imported', () => {
  const CASES: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'is not there',
      () => join(newFolder(), 'lost.edproj'),
      /The file could not be read: .*lost\.edproj: there is no such file or folder\./,
    ],
    ['is a folder', newFolder, /is not an ordinary file\./],
    [
      'is from a newer app',
      () => fileWith(sample.replace('"formatVersion": 2', '"formatVersion": 7')),
      /made by a newer version of Engagement Desk \(file version 7; this app reads up to 2\)/,
    ],
    ['is cut short', () => fileWith(sample.slice(0, 30_000)), /it stops in the middle, on line \d+\./],
    ['is something else', () => fileWith('{"hello": 1}'), /not made by Engagement Desk/],
    [
      'has a mistake',
      () => fileWith(sample.replace('"dueOn": "2026-05-01"', '"dueOn": "2026-05-32"')),
      /milestones, line 6, due on \(rows\.milestone\[5\]\.dueOn\): “2026-05-32” is not a date/,
    ],
    [
      'is not text',
      () => fileWith(new Uint8Array([0xff, 0xfe, 0, 1])),
      /it holds bytes that are not text|does not begin as a project file does/,
    ],
    ['is too large', () => fileWith(new Uint8Array(20_000_001)), /too large to be a project file \(21 MB\)/],
  ];
  it.each(CASES)('%s', async (_, file, words) => {
    const own = join(newFolder(), 'own');
    await refuses(['import', file(), '--store', own], words);
    expect(existsSync(own)).toBe(false);
  });
});

describe('an export that cannot be made', () => {
  it.each([
    [
      'of a project that is not here',
      ['export', '--project', 'NW-2026-999', '--document', 'D01', '--out', '.'],
      /There is no project with the reference NW-2026-999\./,
    ],
    [
      'into a folder that cannot be written',
      [...D01, '--out', '/proc'],
      /The file could not be written: \/proc: no file can be made there\./,
    ],
    [
      'into a folder that cannot be made',
      [...D01, '--out', '/proc/papers'],
      /The file could not be written: \/proc\/papers: /,
    ],
  ])('%s', async (_, args, words) => {
    await refuses([...args, '--store', store], words);
  });

  it('into a place where a file is in the way', async () => {
    await refuses([...D01, '--out', fileWith('x'), '--store', store], /The file could not be written: /);
  });

  it('writes nothing down', async () => {
    const { out } = await desk('verify', '--json', '--store', store);
    expect(out).toContain('"problems": []');
    const db = new Database(join(store, 'engagement-desk.sqlite'), { readonly: true });
    expect(db.prepare('select count(*) from document_export').pluck().get()).toBe(0);
    db.close();
  });

  it('from records that are not there', async () => {
    const own = join(newFolder(), 'none');
    await refuses([...D01, '--out', newFolder(), '--store', own], /There are no records in .*none\./);
    await refuses(['verify', '--store', own], /There are no records in .*none\./);
    expect(existsSync(own)).toBe(false);
  });
});

describe('words that are typed wrongly', () => {
  it.each([
    [['export', '--project', 'X', '--document', 'D99', '--out', '.'], /Allowed choices are D01, D02/],
    [['export', '--project', 'X', '--document', 'D01'], /required option '--out <folder>' not specified/],
    [
      ['export', '--document', 'D01', '--out', '.'],
      /This document is about a project\.\nName it after --project/,
    ],
    [[...D01, '--out', '.', '--today', '2026-02-30'], /A date is written yyyy-mm-dd\./],
    [['list', '--loud'], /unknown option '--loud'/],
    [['list', 'extra'], /too many arguments/],
    [['import'], /missing required argument 'file'/],
    [['improt', 'x'], /unknown command 'improt'/],
    [[], /Usage: desk/],
  ])('%j', async (args, words) => {
    await refuses(args, words);
  });
});

describe('records that are damaged', () => {
  const fileOf = (folder: string): string => join(folder, 'engagement-desk.sqlite');

  it('verify, list and export say so when the file is no store at all', async () => {
    const own = newFolder();
    writeFileSync(fileOf(own), 'This was a store once. '.repeat(400));
    for (const args of [['verify'], ['list'], [...D01, '--out', newFolder()], ['import', SAMPLE]]) {
      await refuses(
        [...args, '--store', own],
        /The file that holds your records is damaged\.\n.*restore the last backup/,
      );
    }
    expect(readFileSync(fileOf(own), 'utf8')).toMatch(/^This was a store once/);
  });

  it('verify says so when pages in the middle were overwritten', async () => {
    const own = await storeWithSample();
    const { size } = statSync(fileOf(own));
    const handle = openSync(fileOf(own), 'r+');
    writeSync(handle, Buffer.alloc(size - 100_000, 0xa5), 0, size - 100_000, 90_000);
    closeSync(handle);
    await refuses(['verify', '--store', own], /problem|damaged/);
  });

  it('verify names a reference that leads nowhere, also in JSON', async () => {
    const own = await storeWithSample();
    const db = new Database(fileOf(own));
    db.pragma('foreign_keys = OFF');
    db.exec('delete from area');
    db.close();
    await refuses(
      ['verify', '--store', own],
      /The records have 1 problem:\nA line in project points to something that is not there\n/,
    );
    const ended = await desk('verify', '--json', '--store', own);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.out)).toEqual({
      problems: ['A line in project points to something that is not there'],
      projects: 1,
    });
  });

  it('says so when the folder of the records is a file, or cannot be made', async () => {
    await refuses(
      ['import', SAMPLE, '--store', fileWith('x')],
      /The records cannot be kept there: .*plan\.edproj: a file with this name is in the way\./,
    );
    await refuses(
      ['import', SAMPLE, '--store', '/proc/store'],
      /The records cannot be kept there: \/proc\/store: no file can be made there\./,
    );
  });

  it('reads records of a newer version and refuses to change them', async () => {
    const own = await storeWithSample();
    const db = new Database(fileOf(own));
    db.pragma('user_version = 9990');
    db.close();
    expect(await desk('verify', '--store', own)).toMatchObject({ code: 0 });
    await refuses(
      ['import', SAMPLE, '--copy', '--store', own],
      /made by a newer version of Engagement Desk, so you can read but not change them/,
    );
  });
});

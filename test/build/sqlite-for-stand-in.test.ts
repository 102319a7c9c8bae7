import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installSqlite, uninstallSqlite } from '../../build/scripts/electron-runtime/sqlite-install.ts';
import {
  compileSteps,
  linkStep,
  readSqliteDefines,
} from '../../build/scripts/electron-runtime/sqlite-steps.ts';
import { inRepository } from '../../build/scripts/process/repository.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'sqlite-'));

describe('compiling', () => {
  const paths = { source: '/pkg', nodeHeaders: '/node', addonHeaders: '/addon', work: '/work' };

  test("the package's own SQLite options are read, values included", () => {
    const gypi = "{\n  'defines': [\n    'SQLITE_DQS=0',\n    'SQLITE_ENABLE_FTS5',\n  ],\n}";
    expect(readSqliteDefines(gypi)).toEqual(['SQLITE_DQS=0', 'SQLITE_ENABLE_FTS5']);
  });

  test('the installed package has the options we rely on', () => {
    const gypi = readFileSync(inRepository('node_modules/better-sqlite3/deps/defines.gypi'), 'utf8');
    const defines = readSqliteDefines(gypi);
    expect(defines).toContain('SQLITE_ENABLE_FTS5');
    expect(defines).toContain('SQLITE_DEFAULT_FOREIGN_KEYS=1');
    expect(defines.length).toBeGreaterThan(25);
  });

  test('SQLite and the addon are compiled side by side, the addon for the experimental Node-API', () => {
    const [sqlite, addon] = compileSteps(paths, ['SQLITE_DQS=0']);
    expect(sqlite?.command).toBe('gcc');
    expect(sqlite?.args).toContain('-DSQLITE_DQS=0');
    expect(addon?.command).toBe('g++');
    expect(addon?.args).toEqual(expect.arrayContaining(['-DNAPI_VERSION=2147483647', '-I/node', '-I/addon']));
  });

  test('linking keeps the symbols inside', () => {
    expect(linkStep('/work', '/out.node').args).toEqual(
      expect.arrayContaining(['-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '/out.node']),
    );
  });
});

describe('putting the compiled file in place', () => {
  function compiled(key: string): { key: string; file: string } {
    const file = join(newFolder(), 'better_sqlite3.node');
    writeFileSync(file, `binary ${key}`);
    return { key, file };
  }
  const placed = (folder: string): string => join(folder, 'build', 'Release', 'better_sqlite3.node');

  test('the second time nothing is written', async () => {
    const folder = newFolder();
    const one = compiled('one');
    expect(await installSqlite(folder, one)).toBe(true);
    const inode = statSync(placed(folder)).ino;
    expect(await installSqlite(folder, one)).toBe(false);
    expect(statSync(placed(folder)).ino).toBe(inode);
  });

  test('another key takes its place as a new file, because the old one may be loaded', async () => {
    const folder = newFolder();
    await installSqlite(folder, compiled('one'));
    const inode = statSync(placed(folder)).ino;
    expect(await installSqlite(folder, compiled('two'))).toBe(true);
    expect(readFileSync(placed(folder), 'utf8')).toBe('binary two');
    expect(statSync(placed(folder)).ino).not.toBe(inode);
  });

  test('ours is taken away again; one that somebody else built stays', async () => {
    const folder = newFolder();
    await installSqlite(folder, compiled('one'));
    expect(await uninstallSqlite(folder)).toBe(true);
    expect(existsSync(placed(folder))).toBe(false);

    const other = newFolder();
    mkdirSync(join(other, 'build', 'Release'), { recursive: true });
    writeFileSync(placed(other), 'theirs');
    expect(await uninstallSqlite(other)).toBe(false);
    expect(readFileSync(placed(other), 'utf8')).toBe('theirs');
  });
});

import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cacheFolder } from '../../build/scripts/electron-runtime/cache.ts';
import {
  failedLately,
  forgetFailure,
  rememberFailure,
} from '../../build/scripts/electron-runtime/download-memory.ts';
import { describeRuntime, ensureElectronRuntime } from '../../build/scripts/electron-runtime/ensure.ts';
import { findNodeHeaders, headerFolders } from '../../build/scripts/electron-runtime/node-headers.ts';
import { downloadAddress, executableIn } from '../../build/scripts/electron-runtime/own-electron.ts';
import { standInFolder } from '../../build/scripts/electron-runtime/stand-in.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'runtime-'));

describe('the cache folder', () => {
  test('ENGAGEMENT_DESK_CACHE wins over XDG_CACHE_HOME', () => {
    expect(cacheFolder({ ENGAGEMENT_DESK_CACHE: '/own', XDG_CACHE_HOME: '/xdg' })).toBe('/own');
    expect(cacheFolder({ XDG_CACHE_HOME: '/xdg' })).toBe(join('/xdg', 'engagement-desk'));
  });

  test('empty variables count as not set', () => {
    expect(cacheFolder({ ENGAGEMENT_DESK_CACHE: '', XDG_CACHE_HOME: '' })).toMatch(
      /\.cache.engagement-desk$/,
    );
  });

  test('the stand-in always has the same folder, named after the Electron in it', () => {
    expect(standInFolder('/cache')).toBe(standInFolder('/cache'));
    expect(standInFolder('/cache')).toMatch(/electron-33\.2\.1-stand-in-[0-9a-f]{8}$/);
  });
});

describe('the memory of a failed download', () => {
  const day = 24 * 60 * 60_000;

  test('lasts a day, for that version only', () => {
    const cache = join(newFolder(), 'not-made-yet');
    expect(failedLately(cache, '45.0.0', Date.now())).toBe(false);
    rememberFailure(cache, '45.0.0');
    expect(failedLately(cache, '45.0.0', Date.now())).toBe(true);
    expect(failedLately(cache, '46.0.0', Date.now())).toBe(false);
    expect(failedLately(cache, '45.0.0', Date.now() + day + 1000)).toBe(false);
  });

  test('can be forgotten', () => {
    const cache = newFolder();
    rememberFailure(cache, '45.0.0');
    forgetFailure(cache, '45.0.0');
    expect(failedLately(cache, '45.0.0', Date.now())).toBe(false);
  });
});

describe("Electron's own download", () => {
  test('a mirror replaces the usual address', () => {
    const file = `v45.0.0/electron-v45.0.0-${process.platform}-${process.arch}.zip`;
    expect(downloadAddress({ ELECTRON_MIRROR: 'https://mirror.example/' }, '45.0.0')).toBe(
      `https://mirror.example/${file}`,
    );
    expect(downloadAddress({}, '45.0.0')).toMatch(new RegExp(`${file}$`));
  });

  test('the executable has another name on each system', () => {
    expect(executableIn('dist', 'linux')).toBe(join('dist', 'electron'));
    expect(executableIn('dist', 'win32')).toBe(join('dist', 'electron.exe'));
    expect(executableIn('dist', 'darwin')).toContain('Electron.app');
  });

  test('a folder without an Electron is refused by name', () => {
    expect(() => describeRuntime('/nowhere/at-all')).toThrow(/no Electron in .nowhere.at-all/);
  });

  test('ELECTRON_OVERRIDE_DIST_PATH naming an empty folder is refused', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: newFolder() };
    await expect(ensureElectronRuntime({ env })).rejects.toThrow(/There is no Electron in/);
  });
});

describe("Node's headers", () => {
  test('are looked for beside the real Node, through links', () => {
    const folder = newFolder();
    for (const name of ['node/bin', 'node/include/node', 'links'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'node/bin/node'), '');
    writeFileSync(join(folder, 'node/include/node/node_api.h'), '');
    symlinkSync(join(folder, 'node/bin/node'), join(folder, 'links/node'));
    expect(findNodeHeaders(headerFolders({}, join(folder, 'links/node')))).toBe(
      join(folder, 'node/include/node'),
    );
  });

  test("the Node that runs npm comes second, the system's last", () => {
    const folders = headerFolders({ npm_node_execpath: '/opt/npm/bin/node' }, '/opt/ours/bin/node');
    expect(folders.slice(0, 2)).toEqual(['/opt/ours/include/node', '/opt/npm/include/node']);
    expect(folders).toContain('/usr/include/node');
  });

  test('when there are none, the line to run is named', () => {
    expect(() => findNodeHeaders([newFolder()])).toThrow(/apt-get install -y libnode-dev/);
  });
});

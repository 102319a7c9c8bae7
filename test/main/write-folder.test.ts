import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '../../electron/main/write-folder.ts';
import { fail, ok } from '../../shared/values/result.ts';
import { tempFolder } from '../support/temp-folder.ts';

const fill = (folder: string) => {
  writeFileSync(join(folder, 'a.txt'), 'whole');
  return Promise.resolve(ok(7));
};
const trouble = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'write' });

test('the folder has its name only once it is filled', async () => {
  const place = tempFolder('folder');
  const saved = await writeFolder(place, {
    name: 'backup',
    fill: (folder) => {
      expect(folder).toMatch(/backup\.[0-9a-f]{8}\.part$/);
      expect(existsSync(join(place, 'backup'))).toBe(false);
      return fill(folder);
    },
  });
  expect(saved).toEqual(ok({ folderName: 'backup', value: 7 }));
  expect(readdirSync(place)).toEqual(['backup']);
  expect(readFileSync(join(place, 'backup', 'a.txt'), 'utf8')).toBe('whole');
});

test('what has the name already stays, be it a folder or a file', async () => {
  const place = tempFolder('folder');
  mkdirSync(join(place, 'backup'));
  writeFileSync(join(place, 'backup (2)'), 'mine');
  expect(await writeFolder(place, { name: 'backup', fill })).toMatchObject({
    value: { folderName: 'backup (3)' },
  });
  expect(readdirSync(join(place, 'backup'))).toEqual([]);
  expect(readFileSync(join(place, 'backup (2)'), 'utf8')).toBe('mine');
});

describe('nothing is left', () => {
  test.each([
    ['ENOSPC', 'the disk is full.'],
    ['EDQUOT', 'your share of the disk is full.'],
    ['ENODEV', 'the disk is not connected any more.'],
  ])('when filling ends with %s, and the words say why', async (code, reason) => {
    const place = tempFolder('folder');
    const filling = async (folder: string) => {
      await fill(folder);
      throw trouble(code);
    };
    expect(await writeFolder(place, { name: 'backup', fill: filling })).toEqual(
      fail('folder-not-written', { reason }),
    );
    expect(readdirSync(place)).toEqual([]);
  });

  test('when filling says no, and its answer is handed on', async () => {
    const place = tempFolder('folder');
    const filling = async (folder: string) => {
      await fill(folder);
      return fail('backup-bad');
    };
    expect(await writeFolder(place, { name: 'backup', fill: filling })).toEqual(fail('backup-bad'));
    expect(readdirSync(place)).toEqual([]);
  });

  test('after a bug, which stays one', async () => {
    const place = tempFolder('folder');
    const filling = () => Promise.reject(new TypeError('bug'));
    await expect(writeFolder(place, { name: 'backup', fill: filling })).rejects.toThrow('bug');
    expect(readdirSync(place)).toEqual([]);
  });

  test('in a place where nothing can be made', async () => {
    const place = join(tempFolder('folder'), 'a file');
    writeFileSync(place, '');
    expect(await writeFolder(place, { name: 'backup', fill })).toEqual(
      fail('folder-not-written', { reason: 'the folder is not there any more.' }),
    );
  });
});

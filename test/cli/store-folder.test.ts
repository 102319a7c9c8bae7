import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { columns } from '../../electron/cli/output.ts';
import { usualStoreFolder } from '../../electron/cli/store-folder.ts';

const home = '/home/asha';

describe('the folder of the records when none is named', () => {
  it.each([
    ['linux', {}, join(home, '.config', 'Engagement Desk', 'store')],
    ['linux', { XDG_CONFIG_HOME: '/elsewhere' }, join('/elsewhere', 'Engagement Desk', 'store')],
    ['darwin', {}, join(home, 'Library', 'Application Support', 'Engagement Desk', 'store')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Engagement Desk', 'store')],
    ['win32', {}, join(home, 'AppData', 'Roaming', 'Engagement Desk', 'store')],
  ] as const)('%s %j', (platform, environment, folder) => {
    expect(usualStoreFolder({ platform, home, environment })).toBe(folder);
  });

  it('is named as the app is', () => {
    expect(usualStoreFolder({ platform: 'linux', home, environment: {} })).toContain(packageJson.productName);
  });
});

describe('columns', () => {
  it('are as wide as their widest cell, without spaces at the end', () => {
    expect(
      columns([
        ['a', 'b'],
        ['long', ''],
        ['x', 'y'],
      ]),
    ).toBe('a     b\nlong\nx     y\n');
  });
});

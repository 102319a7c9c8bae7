import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal, unseal, newKey } from '../../electron/backend/files/sealer.ts';
import { pngFile } from '../support/receipts/make-files.ts';
import { createVault } from '../support/receipts/vault-desk.ts';
import type { TestBackend } from '../support/create-backend.ts';

// Attack: a page that was taken over names files that are not its own, or writes outside of the vault.
let desk: TestBackend;
beforeAll(async () => {
  desk = await createVault('ours');
});
afterAll(() => desk.dispose());

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(pngFile());

test.each([
  '../../../etc/passwd',
  '..\\..\\evil.png',
  '/etc/shadow',
  'C:\\Windows\\x.png',
  'a\0b.png',
  'CON',
  '‮gnp.exe',
])('the name %j makes no place: the file lies under its id', async (name) => {
  const { fileId } = await desk.get('vault.keepFile', { name, bytes: bytes() });
  expect(readdirSync(join(desk.folder, 'vault', 'files'))).toContain(fileId);
  expect(readdirSync(join(desk.folder, 'vault')).sort()).toEqual(['arriving', 'files']);
  expect(existsSync(join(dirname(desk.folder), 'evil.png'))).toBe(false);
});

test.each(['../arriving/x', '..%2f..%2fx', '.', '', 'files', "' or 1=1 --"])(
  'the id %j is no id',
  async (fileId) => {
    for (const name of ['vault.showFile', 'vault.saveCopy'])
      expect(await desk.backend.call(name, { fileId, page: 1 })).toMatchObject({
        error: { code: 'input-invalid' },
      });
  },
);

test('an id of nobody, and ids of other records, are not files', async () => {
  const { me, areas } = await desk.get('setup.get', {});
  for (const fileId of ['01890a5d-ac96-774b-bcce-b302099a8057', me?.id ?? '', areas[0]?.id ?? ''])
    expect(await desk.call('vault.showFile', { fileId, page: 1 })).toMatchObject({
      error: { code: 'kept-file-not-found' },
    });
});

test.each([
  ['text', 'iVBORw0KGgo='],
  ['numbers', [1, 2, 3]],
  ['something that claims a length', { length: 3, 0: 1 }],
  ['nothing', null],
])('bytes that are %s are refused', async (_what, given) => {
  const answer = await desk.backend.call('vault.keepFile', { name: 'a.png', bytes: given });
  expect(answer).toMatchObject({ error: { code: 'input-invalid' } });
});

test('a passphrase of a million letters is refused before any work is done', async () => {
  const answer = await desk.backend.call('vault.unlock', { passphrase: 'x'.repeat(1_000_000) });
  expect(answer).toMatchObject({ error: { code: 'input-invalid' } });
});

test('a sealed value opens with its own key and its own words only', () => {
  const [key, other] = [newKey(), newKey()];
  const sealed = seal(key, 'bank:1', Buffer.from('12-34-56'));
  expect(unseal(key, 'bank:1', sealed)?.toString()).toBe('12-34-56');
  expect(unseal(key, 'bank:2', sealed)).toBeNull();
  expect(unseal(other, 'bank:1', sealed)).toBeNull();
  expect(unseal(key, 'bank:1', sealed.subarray(0, 20))).toBeNull();
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 0x80;
    expect(unseal(key, 'bank:1', changed)).toBeNull();
  }
});

import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it, test } from 'vitest';
import { ringOf } from '../../electron/backend/files/key-ring.ts';
import { pngFile } from '../support/receipts/make-files.ts';
import { createVault, filesUnder, keyIdOf, PASSPHRASE, setUpDesk } from '../support/receipts/vault-desk.ts';
import { createBackend, ME, type TestBackend } from '../support/create-backend.ts';

const OTHER = 'lantern gravel pepper';
const desks: TestBackend[] = [];
afterEach(() => desks.splice(0).forEach((desk) => desk.dispose()));

const fresh = async (keyStore: 'none' | 'ours' | 'refusing' = 'none'): Promise<TestBackend> => {
  const desk = await createBackend();
  desks.push(desk);
  desk.ports.setKeyStore(keyStore);
  await setUpDesk(desk);
  return desk;
};
const open = async (keyStore: 'none' | 'ours' = 'none'): Promise<TestBackend> => {
  const desk = await createVault(keyStore);
  desks.push(desk);
  return desk;
};
const restart = async (desk: TestBackend): Promise<TestBackend> => {
  const again = await desk.restart();
  desks.splice(desks.indexOf(desk), 1, again);
  return again;
};
const state = (desk: TestBackend) => desk.get('vault.state', {});
const keep = async (desk: TestBackend, note = 'x'): Promise<string> =>
  (await desk.get('vault.keepFile', { name: 'a.png', bytes: new Uint8Array(pngFile(note)) })).fileId;
const show = (desk: TestBackend, fileId: string) => desk.call('vault.showFile', { fileId, page: 1 });
const code = (code: string) => ({ ok: false, error: { code } });

describe('setting the vault up', () => {
  it('says that there is none, and every file operation says so too', async () => {
    const desk = await fresh();
    expect(await state(desk)).toMatchObject({ state: 'none', sealedBy: null, keyStoreHere: false, files: 0 });
    const file = { name: 'a.png', bytes: new Uint8Array(pngFile()) };
    expect(await desk.call('vault.keepFile', file)).toMatchObject(code('vault-not-set-up'));
    expect(await desk.call('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject(
      code('vault-not-set-up'),
    );
    expect(await desk.call('vault.makeRecoveryKey', {})).toMatchObject(code('vault-not-set-up'));
    expect(filesUnder(desk.folder).some(({ path }) => path.includes('vault'))).toBe(false);
  });

  it('without a key store takes a passphrase, and only one that is hard to guess', async () => {
    const desk = await fresh();
    for (const passphrase of [null, '', 'short', 'Password2026!', 'aaaaaaaaaaaaaaaa'])
      expect(await desk.call('vault.setUp', { passphrase, startAgain: false })).toMatchObject(
        code('vault-passphrase-weak'),
      );
    expect((await state(desk)).state).toBe('none');
    await desk.get('vault.setUp', { passphrase: PASSPHRASE, startAgain: false });
    expect(await state(desk)).toMatchObject({ state: 'open', sealedBy: 'passphrase', keyStoreHere: false });
  });

  it('with a key store needs nothing, and opens by itself at the next start', async () => {
    const desk = await open('ours');
    expect(await state(desk)).toMatchObject({ state: 'open', sealedBy: 'key-store', keyStoreHere: true });
    const fileId = await keep(desk);
    const again = await restart(desk);
    expect(await show(again, fileId)).toMatchObject({ ok: true });
  });

  it('with a key store that says no, makes nothing', async () => {
    const desk = await fresh('refusing');
    expect(await desk.call('vault.setUp', { passphrase: null, startAgain: false })).toMatchObject(
      code('key-store-refused'),
    );
    expect((await state(desk)).state).toBe('none');
  });

  it('is done once, however often it is asked at the same time', async () => {
    const desk = await fresh('ours');
    const asked = { passphrase: null, startAgain: false };
    const answers = await Promise.all([1, 2, 3].map(() => desk.call('vault.setUp', asked)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await desk.call('vault.setUp', { ...asked, startAgain: true })).toMatchObject(
      code('vault-already-set-up'),
    );
  });
});

describe('a passphrase', () => {
  it('is asked for after every start; a wrong one is told and may be tried again', async () => {
    const desk = await open();
    const fileId = await keep(desk);
    const again = await restart(desk);
    expect(await state(again)).toMatchObject({
      state: 'locked',
      sealedBy: 'passphrase',
      files: 1,
      unreadable: 0,
    });
    expect(await show(again, fileId)).toMatchObject(code('vault-locked'));
    for (const passphrase of ['', OTHER, PASSPHRASE.toUpperCase()])
      expect(await again.call('vault.unlock', { passphrase })).toMatchObject(code('vault-passphrase-wrong'));
    expect(await state(again)).toMatchObject({ state: 'locked' });
    await again.get('vault.unlock', { passphrase: ` ${PASSPHRASE} ` });
    expect(await show(again, fileId)).toMatchObject({ ok: true });
  });

  it('is changed by one who knows it, and the old one stops working', async () => {
    const desk = await open();
    const fileId = await keep(desk);
    const change = (current: string, next: string) => desk.call('vault.changePassphrase', { current, next });
    expect(await change(OTHER, OTHER)).toMatchObject(code('vault-passphrase-wrong'));
    expect(await change(PASSPHRASE, 'short')).toMatchObject(code('vault-passphrase-weak'));
    expect(await change(PASSPHRASE, OTHER)).toMatchObject({ ok: true });
    const again = await restart(desk);
    expect(await again.call('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject(
      code('vault-passphrase-wrong'),
    );
    await again.get('vault.unlock', { passphrase: OTHER });
    expect(await show(again, fileId)).toMatchObject({ ok: true });
  });

  it('has no place where the key store holds the key', async () => {
    const desk = await open('ours');
    expect(await desk.call('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject(
      code('vault-no-passphrase'),
    );
    const change = { current: PASSPHRASE, next: OTHER };
    expect(await desk.call('vault.changePassphrase', change)).toMatchObject(code('vault-no-passphrase'));
  });
});

describe('the recovery key', () => {
  it('opens the vault when the passphrase is forgotten, and a new passphrase is set', async () => {
    const desk = await open();
    const fileId = await keep(desk);
    const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
    expect((await state(desk)).recoveryMadeAt).toBe('2026-06-03T09:00:00.000Z');
    const again = await restart(desk);
    const recover = (typed: string, passphrase: string | null) =>
      again.call('vault.recover', { recoveryKey: typed, passphrase });
    expect(await recover('ABCD', OTHER)).toMatchObject(code('recovery-key-length'));
    const slip = recoveryKey.startsWith('A') ? `B${recoveryKey.slice(1)}` : `A${recoveryKey.slice(1)}`;
    expect(await recover(slip, OTHER)).toMatchObject(code('recovery-key-mistyped'));
    expect(await recover(recoveryKey, null)).toMatchObject(code('vault-passphrase-weak'));
    expect((await state(again)).state).toBe('locked');
    expect(await recover(recoveryKey.toLowerCase().replaceAll('-', ' '), OTHER)).toMatchObject({ ok: true });
    expect(await show(again, fileId)).toMatchObject({ ok: true });
    const third = await restart(again);
    expect(await third.call('vault.unlock', { passphrase: PASSPHRASE })).toMatchObject(
      code('vault-passphrase-wrong'),
    );
    await third.get('vault.unlock', { passphrase: OTHER });
    expect(await show(third, fileId)).toMatchObject({ ok: true });
  });

  it('opens the records on another computer, whose key store then holds the key', async () => {
    const desk = await open('ours');
    const fileId = await keep(desk);
    const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
    desk.ports.setKeyStore('another');
    const moved = await restart(desk);
    expect(await state(moved)).toMatchObject({ state: 'locked', sealedBy: 'key-store', keyStoreHere: true });
    expect(await show(moved, fileId)).toMatchObject(code('vault-locked'));
    await moved.get('vault.recover', { recoveryKey, passphrase: null });
    const again = await restart(moved);
    expect(await show(again, fileId)).toMatchObject({ ok: true });
  });

  it('opens the records on a computer without a key store by a new passphrase', async () => {
    const desk = await open('ours');
    const fileId = await keep(desk);
    const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
    desk.ports.setKeyStore('none');
    const moved = await restart(desk);
    await moved.get('vault.recover', { recoveryKey, passphrase: OTHER });
    const again = await restart(moved);
    expect(await state(again)).toMatchObject({ state: 'locked', sealedBy: 'passphrase' });
    await again.get('vault.unlock', { passphrase: OTHER });
    expect(await show(again, fileId)).toMatchObject({ ok: true });
  });

  it('of another vault, or one made before the last, is refused', async () => {
    const desk = await open('ours');
    const other = await open('ours');
    const first = await desk.get('vault.makeRecoveryKey', {});
    const second = await desk.get('vault.makeRecoveryKey', {});
    const foreign = await other.get('vault.makeRecoveryKey', {});
    expect(new Set([first, second, foreign].map(({ recoveryKey }) => recoveryKey)).size).toBe(3);
    for (const { recoveryKey } of [first, foreign])
      expect(await desk.call('vault.recover', { recoveryKey, passphrase: null })).toMatchObject(
        code('recovery-key-wrong'),
      );
  });
});

describe('a lost key', () => {
  it('loses only the sealed files: the rest works, a new key starts, and nothing is deleted', async () => {
    const desk = await open();
    const lost = await keep(desk, 'before');
    const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
    const before = filesUnder(desk.folder).filter(({ path }) => path.includes('vault'));
    const again = await restart(desk);
    const area = (await again.get('setup.get', {})).areas[0];
    expect(
      await again.call('projects.create', {
        title: 'Bus stops',
        areaId: area?.id ?? '',
        legalRegime: 'ICB_2022',
      }),
    ).toMatchObject({
      ok: true,
    });
    const anew = { passphrase: OTHER, startAgain: true };
    expect(await again.call('vault.setUp', { ...anew, startAgain: false })).toMatchObject(
      code('vault-already-set-up'),
    );
    await again.get('vault.setUp', anew);
    expect(await state(again)).toMatchObject({
      state: 'open',
      files: 1,
      unreadable: 1,
      recoveryMadeAt: null,
    });
    expect(await show(again, lost)).toMatchObject(code('kept-file-unreadable'));
    // The same content is stored again: the first copy cannot be read.
    const found = await again.get('vault.keepFile', {
      name: 'b.png',
      bytes: new Uint8Array(pngFile('before')),
    });
    expect(found.alreadyKept).toEqual([lost]);
    expect(await show(again, found.fileId)).toMatchObject({ ok: true });
    for (const { path, bytes } of before)
      expect(filesUnder(again.folder).find((file) => file.path === path)?.bytes).toEqual(bytes);

    // Found one day, the old recovery key opens the old files again, now and after a start.
    await again.get('vault.recover', { recoveryKey, passphrase: null });
    expect(await state(again)).toMatchObject({ state: 'open', files: 2, unreadable: 0 });
    const third = await restart(again);
    expect(await state(third)).toMatchObject({ state: 'locked', unreadable: 0 });
    await third.get('vault.unlock', { passphrase: OTHER });
    expect(await show(third, lost)).toMatchObject({ ok: true });
  });

  it('and a lost folder too: each file says that it is missing', async () => {
    const desk = await open('ours');
    const fileId = await keep(desk);
    rmSync(`${desk.folder}/vault`, { recursive: true });
    expect(await show(desk, fileId)).toMatchObject(code('kept-file-missing'));
    expect(await state(desk)).toMatchObject({ state: 'open', files: 1 });
  });
});

test('the open key is only in memory, and overwritten when the store is closed', async () => {
  const desk = await open('ours');
  const { store } = desk.backend;
  const key = ringOf(store).get(keyIdOf(desk)) ?? new Uint8Array();
  const secret = Buffer.from(key);
  expect(secret.length).toBe(32);
  for (const { path, bytes } of filesUnder(desk.folder))
    for (const text of [secret, secret.toString('base64').slice(0, 40), secret.toString('hex')])
      expect(bytes.includes(text), path).toBe(false);
  await restart(desk);
  expect([...key].every((byte) => byte === 0)).toBe(true);
  expect(ringOf(store).get(keyIdOf(desk))).toBeUndefined();
});

test('E50 changes of the keys are in the history, without a word of what they are', async () => {
  const desk = await open();
  const { recoveryKey } = await desk.get('vault.makeRecoveryKey', {});
  await desk.get('vault.changePassphrase', { current: PASSPHRASE, next: OTHER });
  const key = filesUnder(desk.folder)
    .map(({ bytes }) => bytes.toString('latin1'))
    .join('');
  expect(key).toContain('recovery_key');
  expect(key).not.toContain(recoveryKey);
  expect(key).not.toContain(OTHER);
});

test('one who may only look unlocks and looks, and keeps or makes nothing', async () => {
  const desk = await open();
  const fileId = await keep(desk);
  const { staffId } = await addReader(desk);
  await desk.get('setup.chooseMe', { staffId });
  const again = await restart(desk);
  await again.get('vault.unlock', { passphrase: PASSPHRASE });
  expect(await show(again, fileId)).toMatchObject({ ok: true });
  for (const [name, input] of [
    ['vault.keepFile', { name: 'a.png', bytes: new Uint8Array(pngFile()) }],
    ['vault.pickFile', {}],
    ['vault.makeRecoveryKey', {}],
    ['vault.setUp', { passphrase: OTHER, startAgain: true }],
  ] as const)
    expect(await again.backend.call(name, input)).toMatchObject(code('not-allowed'));
});

async function addReader(desk: TestBackend): Promise<{ readonly staffId: string }> {
  const details = { ...ME, name: 'Reading Only', roles: ['READ_ONLY'] } as const;
  const staff = await desk.get('setup.saveStaff', {
    id: null,
    details: { ...details, roles: [...details.roles] },
    expectedVersion: null,
  });
  return { staffId: staff.id };
}

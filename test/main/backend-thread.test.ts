import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { startBackend } from '../../electron/main/backend-thread.ts';
import type { MainDoings } from '../../electron/main/backend-words.ts';
import { SETUP } from '../../build/bench/seed.ts';
import { pngFile } from '../support/receipts/make-files.ts';
import { tempFolder } from '../support/temp-folder.ts';

const WORKER = new URL('../../electron/main/backend.worker.ts', import.meta.url);

const open = (folder: string, file = WORKER) => {
  const heard = {
    askWhereToSave: vi.fn<MainDoings['askWhereToSave']>(async (_kind, name) => join(folder, name)),
    askWhatToOpen: vi.fn<MainDoings['askWhatToOpen']>(async () => null),
    askWhichFolder: vi.fn<MainDoings['askWhichFolder']>(async () => folder),
    keyStoreKind: vi.fn<MainDoings['keyStoreKind']>(async () => 'none'),
    sealSecret: vi.fn<MainDoings['sealSecret']>(async () => null),
    unsealSecret: vi.fn<MainDoings['unsealSecret']>(async () => null),
    showInFolder: vi.fn<MainDoings['showInFolder']>(),
    changed: vi.fn<MainDoings['changed']>(),
    log: vi.fn<MainDoings['log']>(),
    onLost: vi.fn<(fault: unknown) => void>(),
  };
  const start = {
    folder,
    appVersion: '0.0.0',
    renderWorker: 'file:///render.worker.js',
    code: { file: '', kept: '' },
  };
  return { ...startBackend(file, start, heard), heard };
};

/** A back end that ends as soon as it is asked something. */
function breakingWorker(folder: string): URL {
  const file = join(folder, 'breaking.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => { throw new RangeError('broken'); });`,
  );
  return pathToFileURL(file);
}

test('answers as text, and says what changed before it answers', async () => {
  const { opened, call, close, heard } = open(tempFolder('thread'));
  expect(await opened()).toEqual({ ok: true, value: null });
  const begun = call('setup.begin', SETUP).then((answer) => {
    expect(heard.changed).toHaveBeenCalled();
    return answer;
  });
  expect(JSON.parse(await begun)).toMatchObject({ ok: true });
  expect(JSON.parse(await call('no.such', {}))).toMatchObject({ error: { code: 'unknown-operation' } });
  await close();
  expect(heard.onLost).not.toHaveBeenCalled();
});

test('asks the main thread for what only it can do', async () => {
  const { call, close, heard } = open(tempFolder('thread'));
  await call('setup.begin', SETUP);
  const answer = JSON.parse(await call('projectFiles.open', { asCopy: false })) as object;
  expect(heard.askWhatToOpen).toHaveBeenCalledWith('edproj');
  expect(answer).toMatchObject({ ok: false, error: { code: 'open-cancelled' } });
  await close();
});

test('asks the main thread for the key store, and the vault opens by it', async () => {
  const folder = tempFolder('thread');
  const { call, close, heard } = open(folder);
  heard.keyStoreKind.mockResolvedValue('key-store');
  heard.sealSecret.mockImplementation(async (secret) => `sealed ${secret}`);
  await call('setup.begin', SETUP);
  expect(JSON.parse(await call('vault.setUp', { passphrase: null, startAgain: false }))).toMatchObject({
    ok: true,
  });
  const bytes = new Uint8Array(pngFile());
  expect(JSON.parse(await call('vault.keepFile', { name: 'a.png', bytes }))).toMatchObject({ ok: true });
  expect(JSON.parse(await call('vault.state', {}))).toMatchObject({
    value: { state: 'open', sealedBy: 'key-store' },
  });
  await close();
});

test('what was saved is there when the store is opened again', async () => {
  const folder = tempFolder('thread');
  const first = open(folder);
  await first.call('setup.begin', SETUP);
  await first.close();
  // Closed in good order, SQLite leaves nothing beside the file.
  expect(readdirSync(folder).filter((name) => /-(?:wal|shm)$/.test(name))).toEqual([]);
  const second = open(folder);
  expect(JSON.parse(await second.call('setup.get', {}))).toMatchObject({ value: { ready: true } });
  await second.close();
});

test('a store that cannot be opened is a failure with its code', async () => {
  const folder = tempFolder('thread');
  writeFileSync(join(folder, 'engagement-desk.sqlite'), 'Not a database. '.repeat(200));
  const { opened, call, heard } = open(folder);
  expect(await opened()).toMatchObject({ ok: false, error: { code: 'store-damaged' } });
  expect(JSON.parse(await call('setup.get', {}))).toMatchObject({ error: { code: 'store-damaged' } });
  expect(heard.log).toHaveBeenCalledWith('error', 'store-not-opened', expect.anything());
});

test('when the thread ends by a fault, it is told once and every question has an answer', async () => {
  const folder = tempFolder('thread');
  const { call, spelling, close, heard } = open(folder, breakingWorker(folder));
  const noAnswer = { ok: false, error: { code: 'unexpected', details: { reference: 'no answer' } } };
  expect(JSON.parse(await call('setup.get', {}))).toEqual(noAnswer);
  expect(heard.onLost).toHaveBeenCalledTimes(1);
  expect(heard.onLost.mock.calls[0]?.[0]).toBeInstanceOf(RangeError);
  expect(JSON.parse(await call('setup.get', {}))).toEqual(noAnswer);
  expect(await spelling.suggest('engagment')).toEqual([]);
  expect(await spelling.addWord('Ysbyty')).toBe(false);
  await close();
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { answeredFrom } from '../../electron/main/answers.ts';
import { makePlatform } from '../../electron/main/platform.ts';
import { systemIds } from '../../electron/main/ids.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-platform-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = new TextEncoder().encode('whole');
const shown: string[] = [];
const platformWith = (dialogs: Parameters<typeof makePlatform>[0]['dialogs']) =>
  makePlatform({
    dialogs,
    ids: systemIds,
    keyStore: {
      keyStoreKind: () => Promise.resolve('key-store'),
      sealSecret: (secret) => Promise.resolve(secret),
      unsealSecret: () => Promise.resolve(null),
    },
    showInFolder: (path) => void shown.push(path),
    renderWorker: new URL('file:///worker.js'),
    appVersion: '1.2.3',
  });
const choosing = (path: string | null) =>
  platformWith({
    askWhereToSave: () => Promise.resolve(path),
    askWhatToOpen: () => Promise.resolve(path),
    askWhichFolder: () => Promise.resolve(path),
  });

test('saves where the person says, and shows it again by a token that holds no path', async () => {
  const platform = choosing(join(folder, 'Chosen name'));
  const saved = await platform.saveFile({ kind: 'docx', suggestedName: 'x', bytes: BYTES });
  expect(saved).toMatchObject({ ok: true, value: { fileName: 'Chosen name.docx' } });
  const token = saved.ok ? saved.value.token : '';
  expect(token).toMatch(/^[0-9a-f-]{36}$/);
  expect(platform.knows(token)).toBe(true);
  expect(await platform.reveal(token)).toBe(true);
  expect(shown).toEqual([join(folder, 'Chosen name.docx')]);
  expect(await platform.reveal('another')).toBe(false);
  expect(choosing(null).knows(token)).toBe(false);
});

test('a closed dialog is an answer', async () => {
  const platform = choosing(null);
  expect(await platform.saveFile({ kind: 'docx', suggestedName: 'x', bytes: BYTES })).toEqual({
    ok: false,
    error: { code: 'save-cancelled' },
  });
  expect(await platform.openFile({ kind: 'edproj', maxBytes: 10 })).toEqual({
    ok: false,
    error: { code: 'open-cancelled' },
  });
});

test('a failed save gives no token', async () => {
  const platform = choosing(join(folder, 'gone', 'a.docx'));
  expect(await platform.saveFile({ kind: 'docx', suggestedName: 'x', bytes: BYTES })).toMatchObject({
    ok: false,
    error: { code: 'file-not-written' },
  });
});

test('with answers, saves under the suggested name and opens what open.txt names', async () => {
  const platform = platformWith(answeredFrom(folder));
  expect(await platform.openFile({ kind: 'edproj', maxBytes: 10 })).toMatchObject({
    error: { code: 'open-cancelled' },
  });
  await platform.saveFile({ kind: 'edproj', suggestedName: 'NW-2026-001.edproj', bytes: BYTES });
  expect(readFileSync(join(folder, 'NW-2026-001.edproj'), 'utf8')).toBe('whole');
  writeFileSync(join(folder, 'open.txt'), `${join(folder, 'NW-2026-001.edproj')}\n`);
  expect(await platform.openFile({ kind: 'edproj', maxBytes: 10 })).toMatchObject({
    ok: true,
    value: { fileName: 'NW-2026-001.edproj', bytes: Buffer.from(BYTES) },
  });
});

test('the key store gets and gives text; the back end has bytes, or null when it will not', async () => {
  const { sealing } = choosing(null);
  const secret = Uint8Array.from({ length: 32 }, (_, at) => at * 8);
  expect(await sealing.kind()).toBe('key-store');
  expect(Buffer.from((await sealing.seal(secret)) ?? [])).toEqual(Buffer.from(secret));
  expect(await sealing.unseal(secret)).toBeNull();
});

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readWhole } from '../../electron/main/read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'desk-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

test('reads a file up to the limit', async () => {
  writeFileSync(at('a'), '12345');
  expect(await readWhole(at('a'), 5)).toEqual({ ok: true, value: Buffer.from('12345') });
});

test('refuses a larger one before it reads it', async () => {
  writeFileSync(at('huge'), '');
  // A hole: 8 GB that take no room on the disk, and would not fit into memory.
  truncateSync(at('huge'), 8_000_000_000);
  const started = performance.now();
  expect(await readWhole(at('huge'), 20_000_000)).toEqual({
    ok: false,
    error: { code: 'project-file-too-large', details: { megabytes: 8_000 } },
  });
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('says what is wrong with a file that is not there, a folder, a device', async () => {
  const notRead = (reason: string) => ({ ok: false, error: { code: 'file-not-read', details: { reason } } });
  expect(await readWhole(at('none'), 5)).toEqual(notRead('the folder or file is not there any more.'));
  expect(await readWhole(folder, 5)).toEqual(notRead('this place is not an ordinary file.'));
  // It never ends: reading it would hang the app.
  expect(await readWhole('/dev/zero', 5)).toEqual(notRead('this place is not an ordinary file.'));
});

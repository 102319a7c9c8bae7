import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawKeptInWorker } from '../../../electron/backend/documents/render-in-worker.ts';
import { pngOfDots, shrink } from '../../../electron/backend/documents/kept/png-of-dots.ts';
import { checkFile } from '../../../shared/domain/vault/check-file.ts';
import { heicFile, pdfFile } from '../../support/receipts/make-files.ts';

const WORKER = new URL('../../../electron/backend/documents/render.worker.ts', import.meta.url);
const photo = readFileSync(new URL('../../fixtures/receipts/bus-ticket.heic', import.meta.url));
const size = (png: Uint8Array): readonly number[] => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

/** How dark the darkest dot of a PNG of ours is: 0 is black. */
function darkest(png: Uint8Array): number {
  const bytes = Buffer.from(png);
  const length = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const row = (size(png)[0] ?? 0) * 3 + 1;
  return rows.reduce((least, value, at) => (at % row === 0 ? least : Math.min(least, value)), 255);
}

test('a page of a PDF becomes a picture, with its words for those who cannot see it', async () => {
  const drawn = await drawKeptInWorker(WORKER, {
    mediaType: 'application/pdf',
    bytes: pdfFile('Single 2.75'),
    page: 1,
  });
  expect(drawn).toMatchObject({ ok: true, value: { pages: 1, text: 'Single 2.75' } });
  if (!drawn.ok) return;
  expect(size(drawn.value.png)).toEqual([900, 600]);
  expect(checkFile(drawn.value.png)).toEqual({ ok: true, value: 'image/png' });
  expect(darkest(drawn.value.png)).toBeLessThan(60);
});

test('a HEIC photograph of a telephone becomes a picture', async () => {
  expect(checkFile(photo)).toEqual({ ok: true, value: 'image/heic' });
  const drawn = await drawKeptInWorker(WORKER, { mediaType: 'image/heic', bytes: photo, page: 1 });
  if (!drawn.ok) throw new Error(drawn.error.code);
  expect(drawn.value.pages).toBe(1);
  expect(size(drawn.value.png)).toEqual([488, 648]);
});

test.each([
  ['application/pdf', 'a page that is not there', pdfFile(), 2],
  ['application/pdf', 'something else', heicFile(), 1],
  ['image/heic', 'boxes without a picture', heicFile(), 1],
] as const)('%s: %s is told in words', async (mediaType, _what, bytes, page) => {
  const drawn = await drawKeptInWorker(WORKER, { mediaType, bytes, page });
  expect(drawn).toEqual({
    ok: false,
    error: { code: 'kept-file-not-drawn', details: { reason: 'its inside cannot be read.' } },
  });
});

test('a file that takes for ever is given up', async () => {
  const job = { mediaType: 'application/pdf', bytes: pdfFile(), page: 1 } as const;
  expect(await drawKeptInWorker(WORKER, job, { timeoutMs: 1 })).toEqual({
    ok: false,
    error: { code: 'kept-file-not-drawn', details: { reason: 'it takes too long.' } },
  });
});

test('a large picture is made smaller, each dot the middle of those it stands for', () => {
  const data = Uint8Array.from({ length: 4 * 4 * 4 }, (_, at) => (Math.floor(at / 4) % 2 === 0 ? 100 : 200));
  const small = shrink({ width: 4, height: 4, data }, 2);
  expect(small).toMatchObject({ width: 2, height: 2 });
  expect([...small.data]).toEqual(Array.from({ length: 16 }, () => 150));
  expect(checkFile(pngOfDots(small))).toEqual({ ok: true, value: 'image/png' });
});

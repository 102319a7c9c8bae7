import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkFile, checkSize } from '../../../shared/domain/vault/check-file.ts';
import { KEPT_MAX_BYTES } from '../../../shared/domain/vault/limits.ts';
import { wordsFor } from '../../../shared/errors/index.ts';
import { heicFile, jpegFile, pdfFile, pngFile, programFile } from '../../support/receipts/make-files.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const WHOLE = [
  ['image/jpeg', jpegFile()],
  ['image/png', pngFile()],
  ['image/heic', heicFile()],
  ['application/pdf', pdfFile()],
] as const;

describe('E44 what a file is', () => {
  test.each(WHOLE)('%s is told by its content', (type, file) => {
    expect(checkFile(file)).toEqual({ ok: true, value: type });
  });

  test.each(WHOLE)('%s cut short anywhere is refused', (_type, file) => {
    // The very last bytes of a PDF are an empty line.
    for (let length = 1; length < file.length - 2; length++)
      expect(checkFile(file.subarray(0, length)).ok, `${length} of ${file.length}`).toBe(false);
  });

  test.each(WHOLE)('%s cut in half is told as damaged, in words', (_type, file) => {
    const half = checkFile(file.subarray(0, Math.floor(file.length * 0.8)));
    expect(half).toMatchObject({ ok: false, error: { code: 'kept-file-damaged' } });
    const words = half.ok ? '' : wordsFor(half.error).what;
    expect(words).toMatch(/^The (JPEG|PNG|HEIC) picture is damaged: |^The PDF is damaged: /);
  });

  it('a picture with more behind its end, as telephones write them, is whole', () => {
    expect(checkFile(Buffer.concat([jpegFile(), text('MotionPhoto_Data')]))).toMatchObject({ ok: true });
    expect(checkFile(Buffer.concat([pngFile(), text('more')]))).toMatchObject({ ok: true });
  });

  it('a preview inside a cut JPEG is not taken for its end', () => {
    const preview = Buffer.concat([
      jpegFile().subarray(0, 2),
      Buffer.from([0xff, 0xe1, 0, 8, 1, 2, 0xff, 0xd9, 3, 4]),
    ]);
    const cut = Buffer.concat([preview, jpegFile().subarray(2, -2)]);
    expect(checkFile(cut)).toMatchObject({ error: { code: 'kept-file-damaged' } });
  });

  it('a single changed bit of a PNG shows', () => {
    const changed = Buffer.from(pngFile());
    changed[45] = (changed[45] ?? 0) ^ 1;
    expect(checkFile(changed)).toMatchObject({ error: { code: 'kept-file-damaged' } });
  });

  test.each([
    ['a program', programFile()],
    ['a program', text('#!/bin/sh\nrm -rf /')],
    ['a Word, Excel or zip file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a web page', text('<!doctype html><script>alert(1)</script>')],
    ['a web page or a drawing', text('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['a GIF picture', text('GIF89a')],
    ['a WebP picture', text('RIFF0000WEBP')],
    ['an AVIF picture', Buffer.concat([Buffer.from([0, 0, 0, 16]), text('ftypavif0000')])],
    ['a film', Buffer.concat([Buffer.from([0, 0, 0, 16]), text('ftypisom0000')])],
    ['of a kind we do not know', text('Just words.')],
  ])('%s is refused by name', (found, file) => {
    expect(checkFile(file)).toEqual({
      ok: false,
      error: { code: 'kept-file-wrong-kind', details: { found } },
    });
  });

  it('an empty file, and a picture of 30,000 by 30,000 dots, are refused', () => {
    expect(checkFile(new Uint8Array())).toMatchObject({ error: { code: 'kept-file-empty' } });
    expect(checkFile(pngFile('x', 4, 30_000))).toMatchObject({ error: { code: 'kept-picture-too-large' } });
    expect(checkFile(jpegFile('x', [0, 0]))).toMatchObject({ error: { code: 'kept-file-damaged' } });
  });

  it('20 MB is kept, one byte more is not, and 200 MB is told before it is read', () => {
    expect(checkSize(KEPT_MAX_BYTES)).toEqual({ ok: true, value: null });
    const large = checkSize(200_000_000);
    expect(large).toMatchObject({
      error: { code: 'kept-file-too-large', details: { megabytes: 200, limit: 20 } },
    });
    expect(checkSize(KEPT_MAX_BYTES + 1).ok).toBe(false);
  });

  it('any bytes at all get an answer', () => {
    const starts = WHOLE.map(([, file]) => file.subarray(0, 24));
    fc.assert(
      fc.property(
        fc.constantFrom(new Uint8Array(), ...starts),
        fc.uint8Array({ maxLength: 400 }),
        (start, rest) => {
          expect(typeof checkFile(Buffer.concat([start, rest])).ok).toBe('boolean');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

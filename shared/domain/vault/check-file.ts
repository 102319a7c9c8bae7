import { fail, ok, type Result } from '../../values/result.ts';
import { isHeic, lookAtHeic } from './formats/heic.ts';
import { isJpeg, lookAtJpeg } from './formats/jpeg.ts';
import { otherKind } from './formats/others.ts';
import { isPdf, lookAtPdf } from './formats/pdf.ts';
import { isPng, lookAtPng } from './formats/png.ts';
import type { Verdict } from './formats/verdict.ts';
import { KEPT_MAX_BYTES, PICTURE_MAX_PIXELS } from './limits.ts';
import { MEDIA, type MediaType } from './media.ts';

export type FileRefusal =
  | 'kept-file-empty'
  | 'kept-file-too-large'
  | 'kept-file-wrong-kind'
  | 'kept-file-damaged'
  | 'kept-picture-too-large';

const KINDS: readonly {
  readonly type: MediaType;
  readonly is: (bytes: Uint8Array) => boolean;
  readonly look: (bytes: Uint8Array) => Verdict;
}[] = [
  { type: 'image/jpeg', is: isJpeg, look: lookAtJpeg },
  { type: 'image/png', is: isPng, look: lookAtPng },
  { type: 'image/heic', is: isHeic, look: lookAtHeic },
  { type: 'application/pdf', is: isPdf, look: lookAtPdf },
];

/**
 * E44. What a file is, told by its content alone: the name it came with says nothing. Refuses what is not a picture or
 * a PDF we can show, and what was cut short on its way here.
 */
export function checkFile(bytes: Uint8Array): Result<MediaType, FileRefusal> {
  if (bytes.length === 0) return fail('kept-file-empty');
  const size = checkSize(bytes.length);
  if (!size.ok) return size;
  const kind = KINDS.find(({ is }) => is(bytes));
  if (kind === undefined) return fail('kept-file-wrong-kind', { found: otherKind(bytes) });
  const verdict = kind.look(bytes);
  if (verdict.kind === 'damaged')
    return fail('kept-file-damaged', { kind: MEDIA[kind.type].words, reason: verdict.reason });
  if ((verdict.pixels ?? 0) > PICTURE_MAX_PIXELS) return fail('kept-picture-too-large');
  return ok(kind.type);
}

/** Whether a file of so many bytes is kept; known before anything of it is read. */
export function checkSize(bytes: number): Result<null, 'kept-file-too-large'> {
  return bytes <= KEPT_MAX_BYTES ? ok(null) : tooLarge(Math.ceil(bytes / 1_000_000));
}

/** The refusal of a file of so many megabytes. */
export const tooLarge = (megabytes: number) =>
  fail('kept-file-too-large', { megabytes, limit: KEPT_MAX_BYTES / 1_000_000 });

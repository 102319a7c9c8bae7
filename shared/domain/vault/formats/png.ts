import { letters, startsWith, u32 } from './bytes.ts';
import { CUT_SHORT, damaged, whole, type Verdict } from './verdict.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, SIGNATURE);

/** Goes through every chunk: lengths, check sums, a picture inside and an end. */
export function lookAtPng(bytes: Uint8Array): Verdict {
  let at = SIGNATURE.length;
  let pixels = 0;
  let hasPicture = false;
  while (at + 12 <= bytes.length) {
    const length = u32(bytes, at);
    const kind = letters(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length) return damaged(CUT_SHORT);
    if (crc32(bytes, at + 4, end - 4) !== u32(bytes, end - 4))
      return damaged('some of it has changed since it was made.');
    if (kind === 'IHDR') pixels = u32(bytes, at + 8) * u32(bytes, at + 12);
    if (kind === 'IDAT') hasPicture = true;
    if (kind === 'IEND')
      return pixels > 0 && hasPicture ? whole(pixels) : damaged('there is no picture in it.');
    at = end;
  }
  return damaged(CUT_SHORT);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of PNG (CRC-32) over the bytes from `from` up to `to`. */
export function crc32(bytes: Uint8Array, from: number, to: number): number {
  let value = 0xffffffff;
  for (let at = from; at < to; at++) value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

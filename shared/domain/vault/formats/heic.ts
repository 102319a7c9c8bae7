import { letters, u32 } from './bytes.ts';
import { CUT_SHORT, damaged, whole, type Verdict } from './verdict.ts';

/** The brands of pictures coded as HEVC; `mif1` alone may hold any coding, so it needs one of them beside it. */
const BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'];

export function isHeic(bytes: Uint8Array): boolean {
  if (letters(bytes, 4, 4) !== 'ftyp') return false;
  const end = Math.min(u32(bytes, 0), 512, bytes.length);
  for (let at = 8; at + 4 <= end; at += 4)
    if (at !== 12 && BRANDS.includes(letters(bytes, at, 4))) return true;
  return false;
}

/** Goes from box to box: each must lie wholly in the file, and a description and the picture must be among them. */
export function lookAtHeic(bytes: Uint8Array): Verdict {
  const found = new Set<string>();
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = boxSize(bytes, at);
    if (size < 8) return damaged('one of its parts has no length.');
    if (at + size > bytes.length) return damaged(CUT_SHORT);
    found.add(letters(bytes, at + 4, 4));
    at += size;
  }
  if (!found.has('meta')) return damaged(CUT_SHORT);
  return found.has('mdat') ? whole(null) : damaged('there is no picture in it.');
}

/** 0 stands for "up to the end of the file", 1 for a size of 8 bytes that follows. */
function boxSize(bytes: Uint8Array, at: number): number {
  const size = u32(bytes, at);
  if (size === 0) return bytes.length - at;
  return size === 1 ? u32(bytes, at + 8) * 0x1_0000_0000 + u32(bytes, at + 12) : size;
}
